import { browser } from 'wxt/browser';
import { CHECKS, type CheckId } from '../document/ids';
import { isInterfaceLanguage, type InterfaceLanguage } from './settings';

/** What the organisation decided for its computers. */
export interface Managed {
  /** null: the user chooses. */
  readonly interfaceLanguage: InterfaceLanguage | null;
  readonly disabledChecks: readonly CheckId[];
}

const NOTHING: Managed = { interfaceLanguage: null, disabledChecks: [] };

/** Reads the organisation's policy. What doesn't fit the schema counts as not said. */
export async function readManaged(): Promise<Managed> {
  try {
    const { interfaceLanguage, disabledChecks } = await browser.storage.managed.get(null);
    const disabled: unknown[] = Array.isArray(disabledChecks) ? disabledChecks : [];
    return {
      interfaceLanguage: isInterfaceLanguage(interfaceLanguage) ? interfaceLanguage : null,
      disabledChecks: CHECKS.filter((id) => disabled.includes(id)),
    };
  } catch {
    // Firefox rejects where no policy exists at all.
    return NOTHING;
  }
}
