import { expect } from 'vitest';
import { it } from '../harness/test';

it('loads the extension', ({ session }) => {
  expect(session.launched.extension.name).toBe('Kanttekening');
});
