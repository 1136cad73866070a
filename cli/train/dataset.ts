import { languageOf } from '../../lib/checks/analyse';
import { readDocument, type ReadDocument } from '../../lib/checks/sentences';
import type { Document } from '../../lib/document/document';
import { SIGNALS } from '../../lib/document/ids';
import { align } from '../../lib/evaluate/align';
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
  const read = readDocument(document, languageOf(memo.language), new Set());
  const aligned = align(
    read.sentences.map(({ sentence }) => sentence.text),
    memo.sentences.map(({ text }) => text),
  );
  const labels = aligned.map((found) =>
    SIGNALS.map((signal) => found.some((at) => memo.sentences[at]?.labels.includes(signal))),
  );
  return { memo, document, read, labels };
}
