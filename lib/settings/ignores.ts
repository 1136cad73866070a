import { browser } from 'wxt/browser';
import { CHECKS, type CheckId } from '../document/ids';
import { isMarker, type Marker } from './marker';
import { perDocument } from './per-document';

/** A check that the user says is answered, by the words at a marker. */
export interface Claim {
  readonly id: CheckId;
  readonly marker: Marker;
}

const isCheck = (value: unknown): value is CheckId => CHECKS.some((id) => id === value);

const isClaim = (value: unknown): value is Claim =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  isCheck(value.id) &&
  'marker' in value &&
  isMarker(value.marker);

/** The checks that the user set aside for a document. */
export const ignores = perDocument('ignored', isCheck);

/** The checks that the user says are answered in a document, and where. */
export const claims = perDocument('claimed', isClaim);

/** What the user says a check was set aside for, in a document. */
export interface Reason {
  readonly id: CheckId;
  readonly text: string;
}

/** A reason is a line, not a story. */
export const LONGEST_REASON = 200;

const isReason = (value: unknown): value is Reason =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  isCheck(value.id) &&
  'text' in value &&
  typeof value.text === 'string' &&
  value.text !== '' &&
  value.text.length <= LONGEST_REASON;

/** Why checks were set aside in a document, in the user's own words. */
export const reasons = perDocument('reasons', isReason);

const NEVER = 'never';

/** The checks that the user wants to see for no document. */
export async function readNever(): Promise<CheckId[]> {
  const { [NEVER]: value } = await browser.storage.local.get(NEVER);
  return Array.isArray(value) ? value.filter(isCheck) : [];
}

/** Keeps which checks the user wants to see for no document. */
export async function writeNever(ids: readonly CheckId[]): Promise<void> {
  await (ids.length > 0
    ? browser.storage.local.set({ [NEVER]: [...ids] })
    : browser.storage.local.remove(NEVER));
}
