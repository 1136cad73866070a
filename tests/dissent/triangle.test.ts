import { describe, expect, it } from 'vitest';
import { exchangeOf, namesOfSides, SIDES, together } from '../../lib/dissent';
import { fillingsOf } from './fillings';
import { wrongsOf } from './grammar';

describe.each(['nl', 'en'] as const)('the triangle: %s', (language) => {
  const directions = SIDES.flatMap((from) => SIDES.map((to) => [from, to] as const));

  it.each(directions)('from %s to %s: who asks, offers', (from, to) => {
    const { asks, offers } = exchangeOf(language, from, to, {});
    if (from === to) return expect([asks, offers]).toEqual([[], []]);
    expect(asks.length).toBeGreaterThan(1);
    expect(offers.length).toBeGreaterThan(1);
  });

  it('is good grammar with every kind of filler', () => {
    const wrongs = fillingsOf(language).flatMap((fillers) =>
      directions.flatMap(([from, to]) => {
        const { asks, offers } = exchangeOf(language, from, to, fillers);
        return [...asks, ...offers].flatMap(({ text }) => wrongsOf(language, text, fillers));
      }),
    );
    expect(wrongs.slice(0, 5)).toEqual([]);
  });

  it('names its sides', () => {
    expect(Object.keys(namesOfSides(language))).toEqual([...SIDES]);
  });

  it('puts an ask and an offer together, and asks each slot once', () => {
    const { asks, offers } = exchangeOf(language, 'implementation', 'policy', {});
    const [ask, offer] = [asks[2], offers[1]];
    if (!ask || !offer) throw new RangeError('no exchange');
    const both = together(ask, offer);
    expect(both.text).toBe(`${ask.text} ${offer.text}`);
    expect(both.pieces.map(({ text }) => text).join('')).toBe(both.text);
    const slots = both.open.map(({ slot }) => slot);
    expect(new Set(slots).size).toBe(slots.length);
    expect(slots).toContain('group');
  });
});
