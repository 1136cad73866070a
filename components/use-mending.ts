import { useMemo } from 'preact/hooks';
import type { Analysis } from '../lib/checks/analysis';
import type { Document } from '../lib/document/document';
import { mendingFor, type Mending } from '../lib/mending';

/** Sentences to begin with that fit what is shown, and where they belong. */
export function useMending(document: Document, analysis: Analysis): Mending {
  return useMemo(() => mendingFor(document, analysis), [document, analysis]);
}
