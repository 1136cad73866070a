import { describe, expect, it } from 'vitest';
import { fillSlots } from '../../lib/perspectives/fill';

describe('fillSlots', () => {
  it('fills the slots that stand for the reader, and leaves the others', () => {
    expect(fillSlots('Voor [groep] verandert [wat].', ['groep'], 'huurders')).toBe(
      'Voor huurders verandert [wat].',
    );
  });

  it('gives a capital where the slot has one', () => {
    expect(fillSlots('[Agency] can do [what].', ['agency'], 'the council')).toBe(
      'The council can do [what].',
    );
  });

  it('leaves words outside slots alone', () => {
    expect(fillSlots('De groep [groep].', ['groep'], 'ouders')).toBe('De groep ouders.');
  });
});
