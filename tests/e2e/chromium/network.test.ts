/** Nothing leaves the computer: seen from the manifest, the pages and the browser's own log. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CHROME_BUILD, FIREFOX_BUILD } from '../../../cli/start/paths';
import { Session } from '../harness/chromium';

interface Manifest {
  readonly permissions: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly content_scripts?: readonly unknown[];
  readonly content_security_policy: { readonly extension_pages: string };
}

/** A line of the browser's network log; requests carry their address and who asked for them. */
interface LogEvent {
  readonly params?: { readonly url?: string; readonly initiator?: string };
}

it.each([CHROME_BUILD, FIREFOX_BUILD])('the manifest of %s allows no network', async (build) => {
  const text = await readFile(join(build, 'manifest.json'), 'utf8');
  const manifest = JSON.parse(text) as Manifest;
  expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'none'");
  expect(manifest.content_security_policy.extension_pages).toContain("default-src 'none'");
  expect(manifest.host_permissions ?? []).toEqual([]);
  expect(manifest.optional_host_permissions).toEqual([
    'https://docs.google.com/*',
    'https://*.officeapps.live.com/*',
  ]);
  expect(manifest.content_scripts ?? []).toEqual([]);
});

it('reads a memo without a single request to elsewhere', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kanttekening-netlog-'));
  const log = join(folder, 'net.json');
  const session = await Session.start({ language: 'nl', args: [`--log-net-log=${log}`] });
  const extension = `chrome-extension://${session.launched.extension.id}`;
  const page = session.served.url.replace(/\/$/, '');
  try {
    await session.visit('nota.html');
    await (await session.openPanel()).waitForRows();
    expect(session.watch.problems).toEqual([]);
  } finally {
    await session.close();
  }
  const { events } = JSON.parse(await readFile(log, 'utf8')) as { events: LogEvent[] };
  await rm(folder, { recursive: true });
  const asked = events.flatMap(({ params }) => (params?.url && params.initiator ? [params] : []));
  const ours = asked.filter(({ initiator }) => initiator === extension || initiator === page);
  expect(ours.map(({ url }) => url)).toContain(`${page}/editor.js`); // the log does show requests
  const elsewhere = ours.filter(
    ({ url }) => !url?.startsWith(`${page}/`) && !url?.startsWith(`${extension}/`),
  );
  expect(elsewhere).toEqual([]);
});

it('could make no request if it tried', async () => {
  const session = await Session.start({ language: 'nl' });
  try {
    await session.visit('nota.html');
    const panel = await session.openPanel();
    await panel.waitForRows();
    const address = `${session.served.url}nota.html`; // a server that does answer
    const answer = await panel.page.evaluate(
      (url) => fetch(url, { mode: 'no-cors' }).then(String, (error: unknown) => String(error)),
      address,
    );
    expect(answer).toContain('TypeError');
  } finally {
    await session.close();
  }
});
