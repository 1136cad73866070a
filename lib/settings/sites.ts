/** Sites where the text is out of reach until the user allows to read them. No others are asked for. */
export const SITES = {
  docs: 'https://docs.google.com/*',
  word: 'https://*.officeapps.live.com/*',
} as const;

export type SiteId = keyof typeof SITES;

export const SITE_IDS = Object.keys(SITES) as readonly SiteId[];

/** Whether an origin is one that Word for the web is shown from. */
export const isOfficeOrigin = (origin: string) =>
  URL.canParse(origin) && /(?:^|\.)officeapps\.live\.com$/.test(new URL(origin).hostname);
