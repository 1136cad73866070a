import { useState } from 'preact/hooks';

export interface Notes {
  /** What the user wants to stand in the report, in the order in which it was added. */
  readonly notes: readonly string[];
  readonly add: (text: string) => void;
  readonly remove: (text: string) => void;
  readonly reset: () => void;
}

/** What the user adds to the report on this document: in memory only, until it closes. */
export function useNotes(): Notes {
  const [notes, setNotes] = useState<readonly string[]>([]);
  const without = (text: string) => (before: readonly string[]) =>
    before.filter((note) => note !== text);
  return {
    notes,
    add: (text) => setNotes((before) => [...without(text)(before), text]),
    remove: (text) => setNotes(without(text)),
    reset: () => setNotes([]),
  };
}
