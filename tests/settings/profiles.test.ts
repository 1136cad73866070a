import { describe, expect, it } from 'vitest';
import { CHECKS, GROUPS } from '../../lib/document/ids';
import { ASKED, overlookedFirst } from '../../lib/settings/profiles';

describe('the light profile', () => {
  it('asks about the four groups one by one, and leaves out what a short note can’t answer', () => {
    expect(ASKED.light).toEqual(expect.arrayContaining([...GROUPS, 'decision', 'dilemma']));
    expect(ASKED.light).not.toContain('consultation');
    expect(ASKED.full).toEqual(CHECKS);
  });
});

describe('the writer’s work', () => {
  const checks = CHECKS.map((id) => ({ id }));

  it('brings forward what it makes easy to overlook, and loses nothing', () => {
    const ids = overlookedFirst(checks, 'council').map(({ id }) => id);
    expect(ids.slice(0, 4)).toEqual([
      'negative-consequences',
      'feasibility',
      'justification',
      'officials',
    ]);
    expect([...ids].sort()).toEqual([...CHECKS].sort());
  });

  it('changes nothing where it is not said', () => {
    expect(overlookedFirst(checks, 'none')).toEqual(checks);
  });
});
