import {
  SLOTS,
  type Choice,
  type DissentPack,
  type Fillers,
  type Length,
  type SlotId,
  type Template,
} from './types';

/** A slot in a template, with the place that it takes. */
export const SLOT = /\{(\w+)(?::(\w+))?\}/g;

/** A part of a template that a sentence from the draft can take the place of. */
const EITHER = /<([^<>|]*)\|([^<>]*)>/g;

/** A template with one way of saying it: see `Template`. */
export function settled(template: Template, { consequence, group }: Fillers): Template {
  const told = consequence?.form === 'quote' && (!group || consequence.text.includes(group.text));
  return template.replace(EITHER, (_, one: string, other: string) => (told ? other : one));
}

/** The slots in a template. */
export function slotsOf(template: Template): SlotId[] {
  const named = new Set([...template.matchAll(SLOT)].map((match) => match[1]));
  return SLOTS.filter((slot) => named.has(slot));
}

/** The template of one framing: the interest understood, the core, and who decides. */
export function templateOf(pack: DissentPack, choice: Choice, fillers: Fillers): Template {
  const { rung, register, tone, length } = choice;
  const framing = pack.framings[rung];
  const setting = pack.settings[register];
  const core = settled(coreOf(pack, choice), fillers);
  const form = fillers.interest?.form;
  // A whole sentence within one sentence would make it too long to be said.
  const known = form && (form !== 'quote' || length !== 'sentence');
  const understanding = (known ? setting.understanding : setting.unknown)[tone];
  if (length === 'sentence') return `${understanding}; ${lowerFirst(core)}`;

  const understood = `${understanding}.`;
  const closing = setting.closing[framing.closing][tone];
  const parts: Readonly<Record<Exclude<Length, 'sentence'>, readonly Template[]>> = {
    short: [understood, core, closing],
    paragraph: [
      setting.opening[tone].replace('{point}', framing.point),
      understood,
      core,
      ...supportOf(pack, choice)
        .map((line) => settled(line, fillers))
        .filter((line) => supports(line, fillers)),
      closing,
    ],
  };
  return parts[length].filter((part) => part !== '').join(' ');
}

/** What a paragraph adds. About a gap the draft has no words: only lines without slots. */
function supportOf({ framings }: DissentPack, { rung, gap }: Choice): readonly Template[] {
  const { support } = framings[rung];
  return rung === 'question' && gap
    ? support.filter((line) => slotsOf(line).length === 0)
    : support;
}

/** A supporting line needs all its words, and says nothing that the quote said already. */
function supports(line: Template, fillers: Fillers): boolean {
  const { consequence } = fillers;
  return slotsOf(line).every((slot) => {
    const filler = fillers[slot];
    const said = consequence?.form === 'quote' && slot !== 'consequence' ? consequence.text : '';
    return filler !== undefined && !said.includes(filler.text);
  });
}

/** What would make the text better: the interest, and in a paragraph the supporting facts. */
export function wishesOf(pack: DissentPack, choice: Choice): SlotId[] {
  if (choice.length !== 'paragraph') return ['interest'];
  return ['interest', ...supportOf(pack, choice).flatMap(slotsOf)];
}

/** All that has a part in it, whichever way it is said. */
export function slotsFor(pack: DissentPack, choice: Choice): SlotId[] {
  return [...new Set([...slotsOf(coreOf(pack, choice)), ...wishesOf(pack, choice)])];
}

/** The sentence that matters; about a gap, rung 1 asks the question of that gap. */
function coreOf({ framings, gaps }: DissentPack, { rung, register, tone, gap }: Choice): Template {
  if (rung !== 'question' || !gap) return framings[rung].core[register][tone];
  const { direct, indirect } = gaps.asks[gap];
  return gaps.core[register][tone].replace('{direct}', direct).replace('{indirect}', indirect);
}

/** Ready to follow a semicolon. The English "I" keeps its capital. */
function lowerFirst(sentence: string): string {
  return /^I\b/.test(sentence) ? sentence : sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
