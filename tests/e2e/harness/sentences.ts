/** What a writer adds to the sample memo; each begins with a space, as behind another sentence. */
export const DRAWBACK =
  ' Daar staat tegenover dat gemeenten hiervoor € 12 mln per jaar aan extra kosten maken.';

/** Drawbacks for two groups, with their size: no careful reader would still miss them. */
export const DRAWBACKS =
  DRAWBACK +
  ' Nadeel voor 9.000 gezinnen is dat zij € 300 per jaar verliezen.' +
  ' Gemeenten moeten bovendien 40 fte vrijmaken en lopen het risico op fouten.';
