import type { Language } from '../document/document';
import { FRAMINGS } from './framings';
import {
  OFFERED,
  REGISTERS,
  RUNGS,
  type Framing,
  type Register,
  type SlotField,
  type SlotId,
} from './types';

/** A rung as the panel shows it. */
export interface Step extends Pick<Framing, 'rung' | 'name' | 'when' | 'anatomy'> {
  /** Whether it is offered unasked. */
  readonly offered: boolean;
}

/** The six rungs, mildest first, in the language of the panel. */
export function ladderOf(language: Language): Step[] {
  return RUNGS.map((rung) => {
    const { name, when, anatomy } = FRAMINGS[language].framings[rung];
    return { rung, name, when, anatomy, offered: OFFERED.includes(rung) };
  });
}

/** What the registers are called, in the language of the panel. */
export function registersIn(language: Language): { register: Register; name: string }[] {
  return REGISTERS.map((register) => ({
    register,
    name: FRAMINGS[language].settings[register].name,
  }));
}

/** The input field of a slot, in the language of the panel. */
export function fieldOf(language: Language, slot: SlotId): SlotField {
  return FRAMINGS[language].fields[slot];
}
