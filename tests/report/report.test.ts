import { describe, expect, it } from 'vitest';
import { CHECKS, GROUPS } from '../../lib/document/ids';
import { analyse } from '../../lib/checks/analyse';
import { reportOf, toMarkdown } from '../../lib/report';
import { INPUT, REPORT } from './fixtures';
import { textsIn } from './texts';

describe('reportOf', () => {
  it('quotes what is asked, and where it stands', () => {
    expect(REPORT.asked[0]).toEqual({
      text: 'Wij vragen u in te stemmen met betaald parkeren in de binnenstad per 1 januari 2027.',
      section: 'Gevraagd besluit',
    });
  });

  it('quotes the sentences that tell of the dilemma, in the order of the memo', () => {
    const sentences = INPUT.analysis.sentences.map((sentence, at) => {
      const confidence = [0, 0, 0, 0.5, 0, 0.9, 0.4][at] ?? 0;
      const hit = { signal: 'dilemma', confidence, cue: null } as const;
      return { ...sentence, signals: confidence > 0 ? [hit] : [] };
    });
    const checks = INPUT.analysis.checks.map((check) => ({ ...check, evidence: [] }));
    const { dilemma } = reportOf({ ...INPUT, analysis: { ...INPUT.analysis, sentences, checks } });
    expect(dilemma.quotes.map(({ text }) => text)).toEqual(
      [3, 5, 6].map((at) => sentences[at]?.text),
    );
  });

  it('quotes the memo to the letter', () => {
    const all = INPUT.document.blocks.map(({ text }) => text);
    for (const { quotes } of REPORT.checks) {
      for (const { text } of quotes) expect(all.some((block) => block.includes(text))).toBe(true);
    }
  });

  it('counts sentences by group and column, as the analysis has them', () => {
    expect(REPORT.matrix.map(({ group }) => group)).toEqual([...GROUPS]);
    expect(REPORT.matrix[0]?.sentences.mentioned).toBe(
      INPUT.analysis.matrix.citizens.mentioned.length,
    );
  });

  it('asks all open questions, and none that is answered or set aside', () => {
    const open = INPUT.analysis.checks.filter(({ verdict }) => verdict !== 'covered');
    const wanted = open.map(({ id }) => id).filter((id) => id !== 'practice');
    expect(REPORT.gaps.map(({ id }) => id).sort()).toEqual(wanted.sort());
  });

  it('keeps the checks that were set aside, with their reason, apart', () => {
    expect(REPORT.checks.map(({ id }) => id)).toEqual(CHECKS.filter((id) => id !== 'practice'));
    expect(REPORT.ignored).toEqual([{ id: 'practice', reason: 'Past niet bij <dit> stuk.' }]);
  });

  it('leaves out what the organisation turned off', () => {
    const report = reportOf({ ...INPUT, disabled: ['practice', 'dissent'] });
    expect(report.checks.map(({ id }) => id)).not.toContain('dissent');
    expect(report.ignored).toEqual([]);
    expect(JSON.stringify(report.gaps)).not.toContain('dissent');
  });

  it('takes the day on the clock of the user', () => {
    expect(REPORT.date).toBe('2026-11-03');
  });

  it('holds no score and no figure that adds up the groups', () => {
    expect(Object.keys(REPORT).sort()).toEqual(
      [
        ...['asked', 'checks', 'date', 'dilemma', 'format', 'gaps', 'genre', 'ignored'],
        ...['isPolicyDraft', 'language', 'matrix', 'notes', 'rulesVersion', 'title', 'words'],
      ].sort(),
    );
    expect(toMarkdown(REPORT, textsIn('nl'))).not.toMatch(/%.*score|score/i);
  });

  it('is the same each time', () => {
    expect(reportOf(INPUT)).toEqual(REPORT);
  });

  it('can tell of a text that is no draft, and of no text', () => {
    for (const text of [
      'Bak de ui. Doe er tomaat bij. Laat het een uur staan. Eet smakelijk.',
      '',
    ]) {
      const document = { title: '', blocks: text ? [{ kind: 'paragraph', level: 0, text }] : [] };
      const input = { ...INPUT, document } as typeof INPUT;
      const report = reportOf({ ...input, analysis: analyse(input.document), ignored: [] });
      const written = toMarkdown(report, textsIn('nl'));
      expect(written).toContain('Dit lijkt geen beleidsstuk');
      expect(written).not.toContain(textsIn('nl').t('gapsNone'));
    }
  });
});
