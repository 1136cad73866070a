/** Further runs that are not counted, after the first. */
export const WARM_UPS = 2;

/** Milliseconds: loaded, set up and run for the first time; then run on each further text. */
export interface SubjectTimes {
  readonly cold: number;
  readonly warm: readonly number[];
}
