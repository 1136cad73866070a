/** `it` with a running Chromium; fails where anything at all was logged as an error. */
import { expect, test } from 'vitest';
import { Session } from './chromium';

interface Fixtures {
  /** Language of the browser; `it.override({ language: 'en' })` in a describe changes it. */
  readonly language: 'nl' | 'en';
  readonly session: Session;
}

export const it = test.extend<Fixtures>({
  language: 'nl',
  session: async ({ language }, use) => {
    const session = await Session.start({ language });
    try {
      await use(session);
    } finally {
      await session.close();
    }
    expect(session.watch.problems).toEqual([]);
  },
});
