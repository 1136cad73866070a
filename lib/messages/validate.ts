import type { Block } from '../document/document';
import type { Quote } from '../document/quote';
import {
  LONGEST_MARK,
  MEANINGS,
  MOST_CHARACTERS,
  MOST_INSERTED,
  MOST_MARKS,
  READER_KINDS,
  type Capabilities,
  type FromReader,
  type Mark,
  type Target,
  type ToReader,
} from './reader';

/** Hand-written guards: what comes over a port is taken for nothing until it passed here. */

const SHORT = 1_000;
const MOST_BLOCKS = 500_000;
const MOST_TARGETS = 500;
const KINDS = ['heading', 'paragraph', 'item', 'row'];
const DOCUMENT_SLACK = 1_000_000;

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;
const isText = (value: unknown, most: number): value is string =>
  typeof value === 'string' && value.length <= most;
const isOneOf = (value: unknown, options: readonly string[]) =>
  typeof value === 'string' && options.includes(value);
const isOrigin = (value: unknown) =>
  isText(value, SHORT) && URL.canParse(value) && new URL(value).origin === value;
const isFlag = (value: unknown) => typeof value === 'boolean';

function isBlock(value: unknown): value is Block {
  return (
    isFields(value) &&
    isOneOf(value.kind, KINDS) &&
    isCount(value.level) &&
    value.level <= 100 &&
    isText(value.text, MOST_CHARACTERS + DOCUMENT_SLACK)
  );
}

function isBlocks(value: unknown): value is Block[] {
  if (!Array.isArray(value) || value.length > MOST_BLOCKS || !value.every(isBlock)) return false;
  const characters = value.reduce((sum, block) => sum + block.text.length, 0);
  return characters <= MOST_CHARACTERS + DOCUMENT_SLACK;
}

function isTarget(value: unknown): value is Target {
  return (
    isFields(value) &&
    isText(value.id, SHORT) &&
    isOneOf(value.kind, READER_KINDS) &&
    isText(value.label, SHORT) &&
    isCount(value.words)
  );
}

function isCapabilities(value: unknown): value is Capabilities {
  return (
    isFields(value) &&
    ['read', 'follow', 'mark', 'reveal', 'insert'].every((ability) => isFlag(value[ability]))
  );
}

function isQuote(value: unknown): value is Quote {
  return (
    isFields(value) &&
    isText(value.exact, MOST_CHARACTERS) &&
    isText(value.prefix, SHORT) &&
    isText(value.suffix, SHORT) &&
    isCount(value.block) &&
    isCount(value.start)
  );
}

function isMark(value: unknown): value is Mark {
  return (
    isFields(value) &&
    isCount(value.id) &&
    isOneOf(value.meaning, MEANINGS) &&
    isQuote(value.quote) &&
    value.quote.exact.length <= LONGEST_MARK
  );
}

const isListOf = <Item>(value: unknown, isItem: (item: unknown) => item is Item, most: number) =>
  Array.isArray(value) && value.length <= most && value.every(isItem);

/** Whether a message that reached the reader is one that it knows, whole and of a sane size. */
export function isToReader(value: unknown): value is ToReader {
  if (!isFields(value)) return false;
  switch (value.type) {
    case 'read':
      return value.target === null || isText(value.target, SHORT);
    case 'reveal':
      return isCount(value.id) && isQuote(value.quote);
    case 'unmark':
      return true;
    case 'marks':
      return (
        isCount(value.reading) &&
        isListOf(value.remove, isCount, MOST_MARKS) &&
        isListOf(value.add, isMark, MOST_MARKS)
      );
    case 'insert':
      return (
        isCount(value.id) &&
        isText(value.text, MOST_INSERTED) &&
        (value.after === undefined || isQuote(value.after))
      );
    default:
      return false;
  }
}

/** Whether a message that came from the page's reader is one that the panel knows. */
export function isFromReader(value: unknown): value is FromReader {
  if (!isFields(value)) return false;
  switch (value.type) {
    case 'document':
      return (
        isCount(value.revision) &&
        isFields(value.document) &&
        isText(value.document.title, SHORT) &&
        isBlocks(value.document.blocks) &&
        isText(value.target, SHORT) &&
        isListOf(value.targets, isTarget, MOST_TARGETS) &&
        isCapabilities(value.capabilities) &&
        [value.truncated, value.partial].every((flag) => flag === undefined || isFlag(flag))
      );
    case 'change':
      return (
        isCount(value.revision) &&
        isCount(value.from) &&
        isCount(value.removed) &&
        isBlocks(value.blocks) &&
        (value.title === undefined || isText(value.title, SHORT))
      );
    case 'nothing':
      return value.reason === 'frame'
        ? isOrigin(value.origin)
        : isOneOf(value.reason, ['empty', 'pdf', 'canvas', 'docs']);
    case 'gone':
      return true;
    case 'cursor':
      return value.mark === null || isCount(value.mark);
    case 'elsewhere':
      return value.target === null || isTarget(value.target);
    case 'revealed':
      return isCount(value.id) && isFlag(value.ok);
    case 'inserted':
      return isCount(value.id) && isOneOf(value.result, ['inserted', 'refused', 'uncertain']);
    default:
      return false;
  }
}
