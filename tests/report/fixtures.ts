import { analyse } from '../../lib/checks/analyse';
import { documentFromMarkdown } from '../../lib/readers/markdown';
import { reportOf, type Report, type ReportInput } from '../../lib/report';

const MEMO = `# Beslisnota betaald parkeren

Aan: het college van burgemeester en wethouders

## Gevraagd besluit

Wij vragen u in te stemmen met betaald parkeren in de binnenstad per 1 januari 2027.

## Aanleiding

Bewoners van de binnenstad kunnen hun auto 's avonds niet kwijt. De gemeenteraad vroeg het college om een oplossing.

## Gevolgen

Voor 1.200 bewoners komt er ruimte bij. Ondernemers verliezen naar verwachting 4% van hun omzet.

Er is een dilemma: meer ruimte voor bewoners betekent minder klanten voor ondernemers.

## Afweging

Wij kiezen voor betaald parkeren, omdat bewoners geen ander alternatief hebben.
`;

export const INPUT: ReportInput = {
  document: documentFromMarkdown(MEMO),
  analysis: analyse(documentFromMarkdown(MEMO)),
  date: new Date(2026, 10, 3, 23, 30),
  rulesVersion: '2026.11',
  ignored: [{ id: 'practice', reason: 'Past niet bij <dit> stuk.' }],
};

export const REPORT = reportOf(INPUT);

/** The checks that are told of with their words: asked and dilemma have parts of their own. */
export const ANSWERED = REPORT.checks.filter(
  ({ id, verdict }) => verdict !== 'missing' && id !== 'decision' && id !== 'dilemma',
);

/** A report whose memo says something else everywhere. */
export function saying(text: string): Report {
  const quote = { text, section: text };
  return {
    ...REPORT,
    title: text,
    rulesVersion: text,
    asked: [quote],
    dilemma: { quotes: [quote], beforeChoice: true },
    checks: REPORT.checks.map((check) => ({ ...check, verdict: 'covered', quotes: [quote] })),
    ignored: [{ id: 'practice', reason: text }],
    notes: [text],
  };
}
