/**
 * Loyal dissent: saying what the decider should know so that it gets heard. Pure: from an
 * analysis and what someone chose or typed to texts, kept nowhere.
 */
export { contextOf, sentencesIn, type DissentContext, type Subject } from './context';
export {
  LENGTHS,
  OFFERED,
  REGISTERS,
  RUNGS,
  SLOTS,
  TONES,
  type Choice,
  type Filler,
  type Fillers,
  type Length,
  type Register,
  type Rung,
  type SlotField,
  type SlotId,
  type Tone,
} from './types';
export { fieldOf, ladderOf, registersIn, type Step } from './ladder';
export {
  askedIn,
  fieldsFor,
  frame,
  type Fields,
  type Framed,
  type FramedPiece,
  type OpenSlot,
} from './fill';
export { fillerOf, fillersOf } from './fillers';
export { toneOf, type ToneFinding, type ToneReport } from './tone';
export { heardIn, heardInText, objectionsIn, type Heard } from './heard';
export {
  DEVIL,
  DEVIL_QUESTIONS,
  missingDissent,
  onlyPraises,
  sentenceOf,
  type AnswerField,
  type DevilId,
  type DevilQuestion,
} from './questions';
export {
  exchangeOf,
  namesOfSides,
  SIDES,
  together,
  type FilledExchange,
  type Side,
} from './triangle';
export { CARD_PARTS, cardOf, cardText, type Card, type CardLine, type CardPart } from './card';
export { countryOf, pointersFor, touchesRights, type Country, type Pointer } from './pointers';
