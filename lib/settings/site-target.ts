import { READER_KINDS, type ReaderKind, type Target } from '../messages/reader';
import { fingerprintOfName } from './fingerprint';
import { perDocument } from './per-document';

/** What is read on a site. Its name may hold words of the text, so only a code of it is kept. */
interface SiteTarget {
  readonly kind: ReaderKind;
  readonly name: string;
}

const isSiteTarget = (value: unknown): value is SiteTarget =>
  typeof value === 'object' &&
  value !== null &&
  'kind' in value &&
  READER_KINDS.some((kind) => kind === value.kind) &&
  'name' in value &&
  typeof value.name === 'string';

/** What the user wants to be read on sites, each by its fingerprint. */
export const siteTargets = perDocument('site', isSiteTarget);

/** Keeps that this is what is read on a site. */
export async function rememberTarget(site: string, { kind, label }: Target): Promise<void> {
  await siteTargets.write(site, [{ kind, name: await fingerprintOfName(label) }]);
}

/** The one that is remembered for a site: of its name, else the only one of its kind. */
export async function rememberedAmong(
  site: string,
  targets: readonly Target[],
): Promise<Target | null> {
  const [kept] = await siteTargets.read(site);
  if (!kept) return null;
  const alike = targets.filter(({ kind }) => kind === kept.kind);
  const names = await Promise.all(alike.map(({ label }) => fingerprintOfName(label)));
  const named = alike.filter((_, at) => names[at] === kept.name);
  const [only, ...others] = named.length > 0 ? named : alike;
  return others.length === 0 ? (only ?? null) : null;
}
