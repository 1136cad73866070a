/** The memo on the pages that keep their text to themselves: what is asked stands at the very end. */
window.memo = {
  title: 'Beslisnota energietoelage',
  heading: 'Aanleiding',
  intro:
    'Het probleem is dat veel gezinnen met een laag inkomen hun energierekening niet kunnen betalen.',
  table: [
    ['Optie', 'Kosten'],
    ['Hetzelfde bedrag', 'Twee miljoen euro'],
  ],
  fillers: Array.from(
    { length: 120 },
    (_, at) => `Alinea ${at + 1} geeft uitleg over de uitvoering door de gemeente.`,
  ),
  last: 'U wordt gevraagd in te stemmen met het automatisch uitbetalen van de energietoelage.',
};
