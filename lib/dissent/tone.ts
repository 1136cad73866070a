import type { Language } from '../document/document';
import { TONES_OF, type CompiledRule } from './tone/compile';
import { overlap, type Hit } from './tone/match';
import type { Fault, Strength } from './tone/types';

/** Something in a sentence that stands between the content and the reader. */
export interface ToneFinding extends Hit {
  readonly fault: Fault;
  readonly name: string;
  /** The words, exactly. */
  readonly words: string;
  readonly hears: string;
  readonly turn: string;
  readonly example: { readonly from: string; readonly to: string };
  /** The sentence turned, with square brackets to fill in; null where only its writer can. */
  readonly turned: string | null;
}

export interface ToneReport {
  readonly findings: readonly ToneFinding[];
  readonly strengths: readonly { readonly strength: Strength; readonly name: string }[];
  /** `good` is dissent as it should be; `turn` has something to turn; the rest is `fine`. */
  readonly verdict: 'good' | 'fine' | 'turn';
}

/** Strengths that make a sentence without faults good dissent … */
const GOOD = 2;
/** … unless it has only these: many a sentence that objects to nothing has them too. */
const FACTUAL: readonly Strength[] = ['number', 'group', 'source'];

/** How one sentence sounds. `around` are the sentences where its ground may stand. */
export function toneOf(
  language: Language,
  sentence: string,
  around: readonly string[] = [],
): ToneReport {
  const pack = TONES_OF[language];
  const asks = /\?["”’]?$/.test(sentence);
  const grounded = asks || pack.grounded(sentence) || around.some((other) => pack.grounds(other));
  const findings: ToneFinding[] = [];
  for (const rule of pack.rules) {
    if (rule.grounded && grounded) continue;
    if (rule.unless.some((find) => find(sentence).length > 0)) continue;
    const found = firstHit(rule, sentence);
    if (!found) continue;
    if (findings.some(({ fault }) => fault === rule.fault)) continue;
    findings.push(findingOf(rule, sentence, found));
  }
  findings.sort((a, b) => a.start - b.start);
  const strengths = pack.strengths.filter(({ finds }) => finds(sentence));
  const good =
    strengths.length >= GOOD && strengths.some(({ strength }) => !FACTUAL.includes(strength));
  return {
    findings,
    strengths: strengths.map(({ strength, name }) => ({ strength, name })),
    verdict: findings.length > 0 ? 'turn' : good ? 'good' : 'fine',
  };
}

interface Found extends Hit {
  readonly swap: string | null;
}

function firstHit(rule: CompiledRule, sentence: string): Found | null {
  const traps = rule.traps.flatMap((find) => find(sentence));
  for (const { find, swap } of rule.cues) {
    const hit = find(sentence).find((one) => !traps.some((trap) => overlap(trap, one)));
    if (hit) return { ...hit, swap };
  }
  return null;
}

function findingOf(rule: CompiledRule, sentence: string, { start, end, swap }: Found): ToneFinding {
  const { fault, name, hears, turn, example } = rule;
  const words = sentence.slice(start, end);
  const turned = swap === null ? null : swapped(sentence, start, end, swap);
  return { fault, name, hears, turn, example, start, end, words, turned };
}

/** Other words in the place of some; leaves no double space and starts with a capital. */
function swapped(sentence: string, start: number, end: number, swap: string): string {
  const text = `${sentence.slice(0, start)}${swap}${sentence.slice(end)}`
    .replace(/ {2,}/g, ' ')
    .trim();
  return text.replace(/^(\[?)(\p{Ll})/u, (_, bracket: string, letter: string) =>
    bracket ? `${bracket}${letter}` : letter.toUpperCase(),
  );
}
