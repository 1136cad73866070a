import { piecesOf } from '../language/slots';

/** Fills the slots that stand for the reader; a slot with a capital gets a capital. */
export function fillSlots(starter: string, slots: readonly string[], value: string): string {
  return piecesOf(starter)
    .map(({ text, slot }) => {
      const name = text.slice(1, -1);
      if (!slot || !slots.includes(lowered(name))) return text;
      return lowered(name) === name ? value : raised(value);
    })
    .join('');
}

const lowered = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
const raised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
