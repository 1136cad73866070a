import type { Document } from '../document/document';

/**
 * Why a file could not be read. `scanned`: pictures of pages, without text; `empty`: no text
 * at all; `unsupported`: not a kind of file that is read; `broken`: not what its name says.
 */
export const FILE_PROBLEMS = [
  'scanned',
  'encrypted',
  'broken',
  'empty',
  'unsupported',
  'too-large',
] as const;
export type FileProblemKind = (typeof FILE_PROBLEMS)[number];

export interface FileProblem {
  readonly problem: FileProblemKind;
}

/** Whether reading a file gave a problem instead of a document. */
export function isFileProblem(result: Document | FileProblem): result is FileProblem {
  return 'problem' in result;
}

/** Thrown inside this room only: reading stops here, and this is why. */
export class Unreadable extends Error {
  constructor(
    readonly problem: FileProblemKind,
    cause?: unknown,
  ) {
    super(problem, { cause });
  }
}
