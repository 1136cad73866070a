import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../lib/checks/analyse';
import type { Evidence } from '../../lib/checks/analysis';
import type { Document } from '../../lib/document/document';
import { READERS, readAs, rolesIn, type ReaderId } from '../../lib/perspectives';
import { documentFromMarkdown } from '../../lib/readers/markdown';
import { goldMemos } from '../gold/memo';

const MEMOS = new Map(goldMemos('tests/gold/src').map((memo) => [memo.id, memo]));

function memo(id: string) {
  const document = documentFromMarkdown(MEMOS.get(id)?.text ?? '');
  return { document, analysis: analyse(document) };
}

/** A memo read as somebody: the words that answer each question, and the questions left open. */
function readMemo(id: string, reader: ReaderId) {
  const { document, analysis } = memo(id);
  const { answered, open } = readAs({ id: reader, role: null }, analysis, document);
  return {
    words: (question: string) =>
      answered.find((item) => item.id === question)?.evidence.map(({ quote }) => quote) ?? [],
    answered: answered.map((item) => item.id),
    open: open.map((item) => item.id),
    starter: (question: string) => open.find((item) => item.id === question)?.starter,
  };
}

const cued = ({ quote, start, cue }: Evidence) =>
  cue && quote.slice(cue.start - start, cue.end - start);

describe('a memo on charging points, read', () => {
  const ID = 'nl-train-24';

  it('as a citizen: what changes and when, where to object; not who helps', () => {
    const { words, open } = readMemo(ID, 'citizen');
    expect(words('better')[0]).toMatch(/hoeft een bewoner niets meer aan te vragen/);
    expect(words('worse').join(' ')).toContain('575 gewone parkeerplekken');
    expect(words('appeal')).toEqual([
      'Tegen ieder verkeersbesluit kunnen belanghebbenden bezwaar maken.',
    ]);
    expect(words('change')).toHaveLength(2);
    expect(words('change')[1]).toContain('per 1 juli');
    expect(open).toEqual(expect.arrayContaining(['help', 'exception', 'other']));
  });

  it('as an implementer: the people there are; not the systems', () => {
    const { words, open } = readMemo(ID, 'implementer');
    expect(words('capacity')[0]).toContain('1,2 fte beschikbaar');
    expect(open).toEqual(expect.arrayContaining(['systems', 'room', 'told']));
  });
});

describe('a note to a minister, read', () => {
  const document = documentFromMarkdown(`# Nota aan de minister

## Geadviseerd besluit

U wordt gevraagd in te stemmen met een lager bedrag voor alle huurders.

## Risico's

U loopt het risico dat de Kamer u op uw eerdere toezegging aanspreekt.
`);

  it('as an executive: the risk that he runs', () => {
    const read = readAs({ id: 'executive', role: null }, analyse(document, true), document);
    const risk = read.answered.find(({ id }) => id === 'risk')?.evidence ?? [];
    expect(risk.map(({ quote }) => quote).join(' ')).toContain('op uw eerdere toezegging');
  });
});

describe('a memo on cattle farms, read', () => {
  const ID = 'nl-own-01';

  it('as a representative: the motion, and what speaks against', () => {
    const { words, open } = readMemo(ID, 'representative');
    expect(words('promised')[0]).toContain('motie-Ter Borgh');
    expect(words('against').join(' ')).toContain('FEZ raadt openstelling dit jaar af');
    expect(open).toContain('follow');
  });

  it('as an executive: by when to sign', () => {
    expect(readMemo(ID, 'executive').words('asked').join(' ')).toContain('vóór 28 maart');
  });

  it('does not take a talk that is planned for one that was held', () => {
    expect(readMemo(ID, 'citizen').open).toContain('heard');
  });
});

describe('an English memo on Medicaid renewals, read', () => {
  const ID = 'en-own-14';

  it('as a representative: what is asked', () => {
    const { words } = readMemo(ID, 'representative');
    expect(words('asked')[0]).toMatch(/^The Committee is asked to pick one/);
  });

  it('as an implementer: when it must be ready; not what room there is', () => {
    const { words, open, starter } = readMemo(ID, 'implementer');
    expect(words('time')[0]).toContain('from July');
    expect(open).toContain('room');
    expect(starter('room')).toBe('In [situation], staff of [agency] may depart from [rule].');
  });
});

describe('a submission on renewals, read', () => {
  const document = documentFromMarkdown(`# Submission to the Minister

## Recommendation

We recommend that you agree to a second reminder for all tenants.

## Parliament

In March you promised the House monthly figures on tenants who lost their allowance.
`);

  it('as a representative: what was promised', () => {
    const read = readAs({ id: 'representative', role: null }, analyse(document, true), document);
    const promised = read.answered.find(({ id }) => id === 'promised')?.evidence ?? [];
    expect(promised[0]?.quote).toContain('promised the House monthly figures');
  });
});

describe('the roles', () => {
  it('are those that the draft names, most first', () => {
    const { analysis } = memo('nl-train-24');
    expect(rolesIn('citizen', analysis).map(({ name }) => name)).toEqual([
      'bewoner',
      'aanvrager',
      'oudere',
      'klant',
    ]);
    expect(rolesIn('executive', analysis).map(({ name }) => name)).toEqual(['wethouder']);
    const agencies = rolesIn('implementer', memo('nl-own-01').analysis);
    expect(agencies.map(({ name }) => name)).toEqual(['teamleider bij RVO']);
  });

  it('leave out whom only the title block names', () => {
    const document = documentFromMarkdown(
      '# Nota\n\nAan: de minister van Financiën\n\n## Gevolgen\n\nHuurders betalen € 40 per maand meer.',
    );
    expect(rolesIn('executive', analyse(document))).toEqual([]);
  });
});

describe('a role', () => {
  const document = documentFromMarkdown(`# Collegevoorstel mest

Het college stelt voor de mestregels voor boeren per 1 januari 2028 te wijzigen.

## Voordelen

Boeren krijgen een hogere vergoeding voor schade. Bewoners krijgen een lagere rekening en een schonere straat.
`);
  const analysis = analyse(document);

  it('counts only sentences that name it as its own', () => {
    const better = (name: string) => {
      const role = rolesIn('citizen', analysis).find((found) => found.name === name) ?? null;
      const { answered } = readAs({ id: 'citizen', role }, analysis, document);
      return answered.find(({ id }) => id === 'better')?.evidence.map(({ quote }) => quote);
    };
    expect(better('boer')).toEqual(['Boeren krijgen een hogere vergoeding voor schade.']);
    expect(better('bewoner')).toEqual([
      'Bewoners krijgen een lagere rekening en een schonere straat.',
    ]);
  });

  it('is what a starter sentence calls the reader', () => {
    const role = rolesIn('citizen', analysis).find(({ name }) => name === 'boer') ?? null;
    const { open } = readAs({ id: 'citizen', role }, analysis, document);
    expect(open.find(({ id }) => id === 'help')?.starter).toBe(
      'Met vragen kunnen boeren vanaf [datum] terecht bij [loket].',
    );
  });
});

describe('an answer', () => {
  const DRAFT = (sentence: string) =>
    documentFromMarkdown(`# Collegevoorstel huur

## Gevolgen

Het college stelt voor de huur per 1 juli 2027 te verlagen. Huurders betalen dan € 40 per maand minder.

${sentence}
`);
  const helped = (sentence: string) => {
    const document = DRAFT(sentence);
    const { answered } = readAs({ id: 'citizen', role: null }, analyse(document), document);
    return answered.find(({ id }) => id === 'help')?.evidence.map(cued) ?? null;
  };

  it('shows the words that answer', () => {
    expect(helped('Huurders kunnen met vragen terecht bij het wijkteam.')).toEqual(['terecht bij']);
  });

  it('is not given by a question, a heading, or a sentence with an open slot', () => {
    expect(helped('Kunnen huurders met vragen terecht bij het wijkteam?')).toBeNull();
    expect(helped('### Terecht bij het wijkteam')).toBeNull();
    expect(helped('Met vragen kunnen huurders vanaf [datum] terecht bij [loket].')).toBeNull();
  });

  it('is given all the same by a sentence with a footnote', () => {
    expect(helped('Huurders kunnen terecht bij het wijkteam [3].')).toHaveLength(1);
  });
});

describe('readAs', () => {
  it('puts every question once, answered or open, in the language that is spoken', () => {
    const { document, analysis } = memo('nl-own-01');
    for (const id of READERS) {
      const dutch = readAs({ id, role: null }, analysis, document);
      const english = readAs({ id, role: null }, analysis, document, 'en');
      const ids = [...dutch.answered, ...dutch.open].map((item) => item.id);
      expect(new Set(ids).size).toBe(ids.length);
      expect([...english.answered, ...english.open].map((item) => item.id)).toEqual(ids);
      expect(english.open.map(({ starter }) => starter)).toEqual(
        dutch.open.map(({ starter }) => starter),
      );
    }
    const [first] = readAs({ id: 'citizen', role: null }, analysis, document, 'en').answered;
    expect(first?.question).toBe('What changes for me, and from when?');
  });

  it('has nothing to say of a text in an unknown language', () => {
    const document: Document = { title: '', blocks: [] };
    const result = readAs({ id: 'citizen', role: null }, analyse(document), document);
    expect(result).toEqual({ answered: [], open: [] });
  });

  it('quotes to the letter and marks words within the quote, whatever the text', () => {
    const sentences = [...MEMOS.values()].flatMap((source) =>
      source.language === 'nl' ? source.sentences.map(({ text }) => text) : [],
    );
    const noise = fc.string({ unit: 'grapheme', maxLength: 12 });
    const block = fc
      .tuple(noise, fc.constantFrom(...sentences), noise, fc.constantFrom(...sentences))
      .map((parts) => ({ kind: 'paragraph', level: 0, text: parts.join(' ') }) as const);
    const readers = fc.constantFrom(...READERS);
    fc.assert(
      fc.property(fc.array(block, { minLength: 4, maxLength: 12 }), readers, (blocks, id) => {
        const document: Document = { title: '', blocks };
        const { answered } = readAs({ id, role: null }, analyse(document), document);
        for (const item of answered.flatMap(({ evidence }) => evidence)) {
          const text = blocks[item.block]?.text ?? '';
          expect(text.slice(item.start, item.end)).toBe(item.quote);
          if (!item.cue) continue;
          expect(item.cue.start).toBeGreaterThanOrEqual(item.start);
          expect(item.cue.end).toBeLessThanOrEqual(item.end);
          expect(item.cue.start).toBeLessThan(item.cue.end);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('gives the same each time', () => {
    const { document, analysis } = memo('nl-train-24');
    const read = () => readAs({ id: 'inspector', role: null }, analysis, document);
    expect(read()).toEqual(read());
  });
});
