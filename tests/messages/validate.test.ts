import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFromReader, isToReader } from '../../lib/messages/validate';

const quote = { exact: 'a', prefix: '', suffix: '', block: 0, start: 0 };
const mark = { id: 1, meaning: 'gains', quote };
const capabilities = { read: true, follow: true, mark: true, reveal: true, insert: true };
const block = { kind: 'paragraph', level: 0, text: 'a' };
const whole = {
  type: 'document',
  revision: 1,
  document: { title: '', blocks: [block] },
  target: 'a',
  targets: [{ id: 'a', kind: 'article', label: '', words: 1 }],
  capabilities,
};

describe('isToReader', () => {
  it('knows its messages', () => {
    expect(isToReader({ type: 'read', target: null })).toBe(true);
    expect(isToReader({ type: 'reveal', id: 1, quote })).toBe(true);
    expect(isToReader({ type: 'unmark' })).toBe(true);
    expect(isToReader({ type: 'insert', id: 1, text: 'a' })).toBe(true);
    expect(isToReader({ type: 'marks', reading: 1, remove: [1], add: [mark] })).toBe(true);
  });

  it('refuses what is malformed or too large', () => {
    expect(isToReader({ type: 'read' })).toBe(false);
    expect(isToReader({ type: 'reveal', id: 1, quote: { ...quote, start: -1 } })).toBe(false);
    expect(isToReader({ type: 'insert', id: 1, text: 'a'.repeat(10_000) })).toBe(false);
    const marks = (add: unknown[]) => ({ type: 'marks', reading: 1, remove: [], add });
    expect(isToReader(marks([{ ...mark, meaning: 'joke' }]))).toBe(false);
    expect(isToReader(marks([{ ...mark, quote: { ...quote, exact: 'a'.repeat(6_000) } }]))).toBe(
      false,
    );
    expect(isToReader(marks(Array.from({ length: 501 }, () => mark)))).toBe(false);
  });
});

describe('isFromReader', () => {
  it('knows its messages', () => {
    expect(isFromReader(whole)).toBe(true);
    expect(isFromReader({ type: 'change', revision: 2, from: 0, removed: 1, blocks: [] })).toBe(
      true,
    );
    expect(isFromReader({ type: 'nothing', reason: 'pdf' })).toBe(true);
    const frame = { type: 'nothing', reason: 'frame', origin: 'https://elders.example' };
    expect(isFromReader(frame)).toBe(true);
    expect(isFromReader({ ...frame, origin: 'Klik hier.' })).toBe(false);
    expect(isFromReader({ type: 'gone' })).toBe(true);
    expect(isFromReader({ type: 'cursor', mark: null })).toBe(true);
    expect(isFromReader({ type: 'elsewhere', target: whole.targets[0] })).toBe(true);
    expect(isFromReader({ type: 'revealed', id: 1, ok: false })).toBe(true);
    expect(isFromReader({ type: 'inserted', id: 1, result: 'refused' })).toBe(true);
  });

  it('refuses what is malformed or too large', () => {
    expect(isFromReader({ ...whole, capabilities: {} })).toBe(false);
    expect(isFromReader({ ...whole, targets: [{}] })).toBe(false);
    const long = { ...block, text: 'a'.repeat(2_000_000) };
    expect(isFromReader({ ...whole, document: { title: '', blocks: [long, long] } })).toBe(false);
    expect(isFromReader({ type: 'nothing', reason: 'why' })).toBe(false);
    expect(isFromReader({ type: 'cursor' })).toBe(false);
    expect(isFromReader({ type: 'elsewhere', target: {} })).toBe(false);
  });
});

it('takes anything without throwing', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(isToReader(value)).toBe(false);
      expect(isFromReader(value)).toBe(false);
    }),
  );
});
