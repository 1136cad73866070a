import { lexer, type Token, type Tokens } from 'marked';
import { CELL_SEPARATOR, type Block, type Document } from '../document/document';

/** Reads Markdown (CommonMark with tables) into a document. Marks are left out of the text. */
export function documentFromMarkdown(source: string): Document {
  const blocks = lexer(source).flatMap((token) => blocksOf(token, 0));
  const heading = blocks.find((block) => block.kind === 'heading');
  return { title: (heading ?? blocks[0])?.text ?? '', blocks };
}

function blocksOf(token: Token, depth: number): Block[] {
  switch (token.type) {
    case 'heading':
      return block('heading', (token as Tokens.Heading).depth, textOf(token));
    case 'list':
      return (token as Tokens.List).items.flatMap((item) => itemBlocks(item, depth + 1));
    case 'table':
      return tableBlocks(token as Tokens.Table);
    case 'blockquote':
      return (token as Tokens.Blockquote).tokens.flatMap((inner) => blocksOf(inner, depth));
    case 'code':
      return (token as Tokens.Code).text
        .split(/\n\s*\n/)
        .flatMap((text) => block('paragraph', 0, text));
    case 'paragraph':
    case 'text':
      return depth > 0 ? block('item', depth, textOf(token)) : block('paragraph', 0, textOf(token));
    case 'html':
      return block('paragraph', 0, (token as Tokens.HTML).text.replace(/<[^>]*>/g, ' '));
    default:
      return [];
  }
}

function itemBlocks(item: Tokens.ListItem, depth: number): Block[] {
  return item.tokens.flatMap((token) => blocksOf(token, depth));
}

function tableBlocks(table: Tokens.Table): Block[] {
  const row = (cells: readonly Tokens.TableCell[], level: number) =>
    block('row', level, cells.map((cell) => inline(cell.tokens).trim()).join(CELL_SEPARATOR));
  return [...row(table.header, 1), ...table.rows.flatMap((cells) => row(cells, 0))];
}

function block(kind: Block['kind'], level: number, text: string): Block[] {
  const folded = text.replace(/\s+/g, ' ').trim();
  return folded ? [{ kind, level, text: folded }] : [];
}

function textOf(token: Token): string {
  return 'tokens' in token && token.tokens
    ? inline(token.tokens)
    : 'text' in token
      ? token.text
      : '';
}

/** The text of inline tokens, without their marks. */
function inline(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      if (token.type === 'br') return ' ';
      if (token.type === 'html') return '';
      return decode(textOf(token));
    })
    .join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  nbsp: ' ',
};

function decode(text: string): string {
  return text.replace(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}
