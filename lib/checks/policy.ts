import { any, type Facts } from './facts';

/** Signals that only a text on policy carries in any number. */
const ENOUGH_SUBSTANCE = 3;
const SHORTEST = 4;

/**
 * Whether the text is a draft that asks for the checks: enough of its sentences say what a
 * policy draft says. `addressed`: the text names its genre or its addressee.
 */
export function isPolicyDraft(facts: readonly Facts[], addressed: boolean): boolean {
  const body = facts.filter((fact) => !fact.boilerplate && !fact.heading);
  if (body.length < SHORTEST) return addressed && body.length > 0;
  const substance = body.reduce(
    (sum, fact) =>
      sum +
      any(
        fact,
        'decision',
        'goal',
        'option',
        'justification',
        'feasibility',
        'drawback',
        'benefit',
        'problem',
      ),
    0,
  );
  const groups = body.reduce(
    (sum, fact) => sum + any(fact, 'parliament', 'executives', 'officials', 'citizens'),
    0,
  );
  const share = substance / body.length;
  return (
    share >= (addressed ? 0.12 : 0.25) &&
    substance >= Math.min(ENOUGH_SUBSTANCE, body.length / 3) &&
    groups >= 1
  );
}
