import { useLayoutEffect } from 'preact/hooks';
import { readManaged } from '../lib/settings/managed';

/** Dresses the page in the organisation's own theme, where its policy gives one. */
export function useTheme(): void {
  useLayoutEffect(() => {
    void readManaged().then(({ theme }) => {
      for (const [token, value] of Object.entries(theme)) {
        document.documentElement.style.setProperty(token, value);
      }
    });
  }, []);
}
