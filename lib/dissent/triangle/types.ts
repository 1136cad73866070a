import type { Template } from '../types';

/** The three that make policy work together. */
export const SIDES = ['policy', 'implementation', 'oversight'] as const;
export type Side = (typeof SIDES)[number];

/** What one side can ask of another, and what it offers for it. */
export interface Exchange {
  readonly ask: readonly Template[];
  readonly offer: readonly Template[];
}

export type Triangle = Readonly<Record<Side, Readonly<Partial<Record<Side, Exchange>>>>>;

export interface TrianglePack {
  readonly names: Readonly<Record<Side, string>>;
  readonly exchanges: Triangle;
}
