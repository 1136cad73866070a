import type { Meaning } from '../messages/reader';

export interface Stroke {
  readonly style: 'solid' | 'dashed' | 'dotted' | 'double' | 'wavy';
  readonly thickness: string;
  /** Stands out on white and on black alike: what is behind a mark is not known. */
  readonly colour: string;
}

/** The line of each meaning, on the page and in the legend: its shape says it, colour only helps. */
export const STROKES: Readonly<Record<Meaning, Stroke>> = {
  decision: { style: 'solid', thickness: '4px', colour: 'rgb(47 127 214)' },
  dilemma: { style: 'wavy', thickness: '2px', colour: 'rgb(154 95 208)' },
  losses: { style: 'dashed', thickness: '2px', colour: 'rgb(217 72 59)' },
  gains: { style: 'solid', thickness: '1.5px', colour: 'rgb(46 139 87)' },
  objections: { style: 'double', thickness: '2px', colour: 'rgb(194 112 10)' },
  groups: { style: 'dotted', thickness: '3px', colour: 'rgb(122 127 133)' },
};
