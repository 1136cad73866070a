import { describe, expect, it } from 'vitest';
import { languageOf } from '../../lib/checks/analyse';
import { partyNamed } from '../../lib/checks/named';
import { readDocument } from '../../lib/checks/sentences';
import { documentFromMarkdown } from '../../lib/readers/markdown';

const placed = (text: string) =>
  readDocument(documentFromMarkdown(text), languageOf('nl'), new Set()).sentences;

describe('the party that a reason names', () => {
  it('is called as the text calls it', () => {
    const sentences = placed('De regeling staat open. Voor huurders geldt artikel 4.');
    expect(partyNamed('citizens', sentences)).toBe('huurders');
  });

  it('is of the group that the question is about', () => {
    const sentences = placed('Huurders en de gemeenteraad zijn genoemd in de brief.');
    expect(partyNamed('parliament', sentences)).toBe('gemeenteraad');
    expect(partyNamed('executives', sentences)).toBeNull();
  });

  it('is not looked for where the reason has no room for it', () => {
    expect(partyNamed('options', placed('Voor huurders geldt artikel 4.'))).toBeNull();
  });
});
