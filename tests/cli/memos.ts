/** One memo in the three kinds of file that can be reviewed. */

export const MARKDOWN = `# Collegevoorstel: zwembad De Golf

Het college besluit zwembad De Golf per 1 juli 2027 te **sluiten**.
Het dak lekt en herstel kost € 4 miljoen.

## Gevolgen

- Inwoners van *Noord* verliezen hun zwemles.
- De gemeente bespaart [€ 300.000 per jaar](https://x.example).

| Optie | Nadeel |
| --- | --- |
| Sluiten | 30 mensen verliezen hun baan |
| Renoveren | De kosten stijgen met € 4 miljoen |

De wethouder heeft met de zwemclub gesproken. De club is tegen, omdat er geen ander bad is.
`;

/** What a reader of the Markdown sees, sentence by sentence. */
export const SENTENCES = [
  'Collegevoorstel: zwembad De Golf',
  'Het college besluit zwembad De Golf per 1 juli 2027 te sluiten.',
  'Het dak lekt en herstel kost € 4 miljoen.',
  'Gevolgen',
  'Inwoners van Noord verliezen hun zwemles.',
  'De gemeente bespaart € 300.000 per jaar.',
  'Optie | Nadeel',
  'Sluiten | 30 mensen verliezen hun baan',
  'Renoveren | De kosten stijgen met € 4 miljoen',
  'De wethouder heeft met de zwemclub gesproken.',
  'De club is tegen, omdat er geen ander bad is.',
] as const;

export const HTML = `<!doctype html><html lang="nl"><head><title>Zwembad</title></head><body>
<nav><a href="/">Home</a> <a href="/contact">Contact</a></nav>
<main><h1>Collegevoorstel: zwembad De Golf</h1>
<p>Het college besluit zwembad De Golf per 1 juli 2027 te <b>sluiten</b>.
Het dak lekt en herstel kost &euro;&nbsp;4 miljoen.</p>
<h2>Gevolgen</h2>
<ul><li>Inwoners van <i>Noord</i> verliezen hun zwemles.</li>
<li>De gemeente bespaart <a href="https://x.example">&euro; 300.000 per jaar</a>.</li></ul>
<table><thead><tr><th>Optie</th><th>Nadeel</th></tr></thead><tbody>
<tr><td>Sluiten</td><td>30 mensen verliezen hun baan</td></tr>
<tr><td>Renoveren</td><td>De kosten stijgen met &euro; 4 miljoen</td></tr></tbody></table>
<p>De wethouder heeft met de zwemclub gesproken. De club is tegen, omdat er geen ander bad is.</p>
</main><script>document.body.textContent = 'Dit script hoort niet te draaien.';</script>
</body></html>
`;

export const TEXT = `COLLEGEVOORSTEL: ZWEMBAD DE GOLF

Het college besluit zwembad De Golf per 1 juli 2027
te sluiten. Het dak lekt en herstel kost € 4 miljoen.

- Inwoners van Noord verliezen hun zwemles.
- De gemeente bespaart € 300.000 per jaar.

De wethouder heeft met de zwemclub gesproken. De club is
tegen, omdat er geen ander bad is.
`;
