/**
 * An organisation's own look: design tokens of NL Design System with their values, as its policy
 * gives them. The style sheets know the `basis` tokens and those of buttons, links and fields;
 * these may refer to tokens of the organisation's own.
 */
export type Theme = Readonly<Record<string, string>>;

/** Never without the name of whose it is: those are the panel's. */
const TOKEN = /^--[a-z]{1,30}-[a-z0-9-]{1,100}$/;
/** Colours, lengths and fonts: nothing that could end a rule or fetch a file. */
const VALUE = /^(?!.*(?:url|src|image|image-set)\()[\p{L}\p{N}\s#%(),.'"/_-]{1,200}$/iu;
/** A whole theme has some 3,000. */
const MOST_TOKENS = 6_000;

/** The tokens in a policy; what is no token or value of one counts as not said. */
export function themeIn(policy: unknown): Theme {
  if (typeof policy !== 'object' || policy === null) return {};
  return Object.fromEntries(
    Object.entries(policy)
      .filter(([name, value]) => TOKEN.test(name) && typeof value === 'string' && VALUE.test(value))
      .slice(0, MOST_TOKENS),
  );
}
