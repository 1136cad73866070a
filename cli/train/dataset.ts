import { languageOf } from '../../lib/checks/analyse';
import { readDocument, type ReadDocument } from '../../lib/checks/sentences';
import type { Document } from '../../lib/document/document';
import { SIGNALS, type SignalId } from '../../lib/document/ids';
import type { GoldMemo } from '../../tests/gold/memo';

/** A gold memo as the analysis reads it, with the labels of each of its sentences. */
export interface Item {
  readonly memo: GoldMemo;
  readonly document: Document;
  readonly read: ReadDocument;
  /** For each sentence, for each signal of SIGNALS: whether a careful reader gives it. */
  readonly labels: readonly (readonly boolean[])[];
}

/** Reads a memo and lays the gold labels over the sentences that were found in it. */
export function itemOf(memo: GoldMemo, document: Document): Item {
  const read = readDocument(document, languageOf(memo.language), new Set(), new Map());
  const gold = memo.sentences.map(({ text, labels }) => ({ text: normalise(text), labels }));
  let next = 0;
  const labels = read.sentences.map(({ sentence }) => {
    const text = normalise(sentence.text);
    const found = new Set<SignalId>();
    for (let at = next; at < Math.min(gold.length, next + 6); at++) {
      const candidate = gold[at];
      if (!candidate?.text || !(text.includes(candidate.text) || candidate.text.includes(text)))
        continue;
      for (const label of candidate.labels) found.add(label);
      if (candidate.text.endsWith(text) || text.endsWith(candidate.text)) next = at + 1;
      if (candidate.text.includes(text)) break;
    }
    return SIGNALS.map((signal) => found.has(signal));
  });
  return { memo, document, read, labels };
}

function normalise(text: string): string {
  return text
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}
