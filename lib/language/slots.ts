/** A piece of a starter sentence: words as they are, or a slot to fill in. */
export interface Piece {
  readonly text: string;
  readonly slot: boolean;
}

const SLOT = /(\[[^\]]*\])/;

/** Cuts a starter sentence into words and slots; joined again they give the sentence. */
export function piecesOf(starter: string): Piece[] {
  return starter
    .split(SLOT)
    .map((text, at) => ({ text, slot: at % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

/** What a writer still has to fill in: "[gevolg]", "[PM]". Brackets in a quotation are an editor's. */
const OPEN = /^[^"“”„«»]*\[\p{L}[^\][]*\][^"“”„«»]*$/u;

/** Whether a sentence still has something to fill in. */
export function isUnfinished(sentence: string): boolean {
  return sentence.includes('[') && OPEN.test(sentence);
}
