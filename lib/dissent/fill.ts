import type { Language } from '../document/document';
import { FRAMINGS } from './framings';
import { quoted } from './quoted';
import { settled, SLOT, slotsFor, templateOf, wishesOf } from './templates';
import type { Choice, DissentPack, Fillers, SlotField, SlotId, Template } from './types';

/** A piece of a framed text: fixed words, what fills a slot, or a slot that is still open. */
export interface FramedPiece {
  readonly text: string;
  readonly slot: SlotId | null;
  readonly open: boolean;
}

/** A slot that asks for something. */
export interface OpenSlot {
  readonly slot: SlotId;
  readonly field: SlotField;
  /** False where the text is complete without it, but better with it. */
  readonly required: boolean;
}

export interface Framed {
  readonly text: string;
  readonly pieces: readonly FramedPiece[];
  /** What it asks for, what must be filled first. */
  readonly open: readonly OpenSlot[];
  /** No slot in the text is open: it can be inserted or copied. */
  readonly complete: boolean;
}

/** The fields for a framing: those that the draft left open, and those to make it sharper. */
export interface Fields {
  readonly asked: readonly SlotId[];
  readonly others: readonly SlotId[];
}

/** How a template is filled. */
interface Filling {
  readonly fillers: Fillers;
  /** What the draft is called. */
  readonly paper: string;
  /** Slots that would make the text better. */
  readonly wished?: readonly SlotId[];
}

/** The text of one framing, filled as far as it can be. Pure: the same in, the same out. */
export function frame(language: Language, choice: Choice, fillers: Fillers): Framed {
  const pack = FRAMINGS[language];
  return fillTemplate(pack, templateOf(pack, choice, fillers), {
    fillers,
    paper: pack.settings[choice.register].paper,
    wished: wishesOf(pack, choice),
  });
}

/**
 * The fields that go with a framing. They depend on what the draft gives, not on what is
 * typed: a field stays in its place while one types in it.
 */
export function fieldsFor(language: Language, choice: Choice, drafted: Fillers): Fields {
  const asked = new Set(askedIn([frame(language, choice, drafted)]));
  const all = slotsFor(FRAMINGS[language], choice);
  return { asked: [...asked], others: all.filter((slot) => !asked.has(slot)) };
}

/** What texts leave open, each slot once. */
export function askedIn(texts: readonly Pick<Framed, 'pieces' | 'open'>[]): SlotId[] {
  const shown = (framed: Pick<Framed, 'pieces' | 'open'>) =>
    framed.open.flatMap(({ slot }) =>
      framed.pieces.some((piece) => piece.slot === slot) ? slot : [],
    );
  return [...new Set(texts.flatMap(shown))];
}

/** Fills any template of a language. */
export function fillTemplate(
  pack: DissentPack,
  template: Template,
  { fillers, paper, wished = [] }: Filling,
): Framed {
  const pieces: FramedPiece[] = [];
  const open = new Map<SlotId, OpenSlot>();
  const fixed = (text: string) => {
    // After words that end with their own point within quotation marks, no second one.
    const ended = /[.!?…][”’"]$/.test(pieces.at(-1)?.text ?? '');
    const words = (ended ? text.replace(/^\./, '') : text).replaceAll('{paper}', paper);
    if (words) pieces.push({ text: words, slot: null, open: false });
  };
  let at = 0;
  const whole = settled(template, fillers);
  for (const match of whole.matchAll(SLOT)) {
    const slot = match[1] as SlotId;
    if (!(slot in pack.fields)) continue;
    fixed(whole.slice(at, match.index));
    at = match.index + match[0].length;
    const filler = fillers[slot];
    const field = pack.fields[slot];
    const form = filler?.form ?? field.forms[0] ?? 'free';
    const [before = '', after = ''] = (pack.places[match[2] ?? 'np']?.[form] ?? '{}').split('{}');
    const empty = field.without ?? `[${field.open}]`;
    const words = form === 'quote' ? quoted(filler?.text ?? empty) : (filler?.text ?? empty);
    const required = !filler && field.without === null;
    fixed(before);
    pieces.push({ text: words, slot, open: required });
    fixed(after);
    if (!filler) open.set(slot, { slot, field, required });
  }
  fixed(whole.slice(at));
  for (const slot of wished) {
    if (fillers[slot] || open.has(slot)) continue;
    open.set(slot, { slot, field: pack.fields[slot], required: false });
  }
  const asked = [...open.values()].sort((a, b) => Number(b.required) - Number(a.required));
  return {
    text: pieces.map(({ text }) => text).join(''),
    pieces,
    open: asked,
    complete: !asked.some(({ required }) => required),
  };
}
