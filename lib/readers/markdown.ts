import { decodeHTML } from 'entities';
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
  const row = (cells: readonly Tokens.TableCell[], level: number): Block[] => {
    const texts = cells.map((cell) => folded(inline(cell.tokens)));
    // An empty cell keeps its place: a column means what its header says.
    return texts.some(Boolean) ? [{ kind: 'row', level, text: texts.join(CELL_SEPARATOR) }] : [];
  };
  return [...row(table.header, 1), ...table.rows.flatMap((cells) => row(cells, 0))];
}

function block(kind: Block['kind'], level: number, source: string): Block[] {
  const text = folded(source);
  return text ? [{ kind, level, text }] : [];
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
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
      if (token.type === 'html') return /^<br\b/i.test((token as Tokens.Tag).raw) ? ' ' : '';
      return decodeHTML(textOf(token));
    })
    .join('');
}
