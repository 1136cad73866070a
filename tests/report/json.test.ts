import { describe, expect, it } from 'vitest';
import { toJson } from '../../lib/report';
import { REPORT } from './fixtures';
import { textsIn } from './texts';

describe('toJson', () => {
  it('gives the data back, with words beside the ids', () => {
    const data = JSON.parse(toJson(REPORT, textsIn('nl'))) as typeof REPORT;
    expect(data).toMatchObject(JSON.parse(JSON.stringify(REPORT)) as object);
    expect(data.gaps[0]).toHaveProperty('question');
    expect(data.checks[0]).toHaveProperty('reason');
  });
});
