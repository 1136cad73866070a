interface Page {
  _docs_annotate_canvas_by_ext?: unknown;
}

/** The id that Firefox knows the extension by; Chrome's stands in the address of its scripts. */
const FIREFOX_ID = 'kanttekening@kanttekening.example';
const CHROME_ADDRESS = /chrome-extension:\/\/([a-p]{32})\//;

/**
 * Says to Google Docs, before it starts, which extension wants its text. Runs in the page's own
 * world, where the extension's id can't be asked for: `stack` tells where the script came from.
 */
export function openDocs(stack: string, page: Page = globalThis as Page): void {
  page._docs_annotate_canvas_by_ext ??= CHROME_ADDRESS.exec(stack)?.[1] ?? FIREFOX_ID;
}
