/** Someone who is there for it when law or rights are at stake. */
export interface Pointer {
  readonly name: string;
  /** What they are there for. */
  readonly for: string;
  /** Their public page; null where every organisation has its own. */
  readonly address: string | null;
}
