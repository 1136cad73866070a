/** What is on screen comes from the locale files: no view holds words of its own. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { isMessageKey } from '../../components/text';

const FOLDERS = ['components', 'entrypoints'];
/** Attributes that people see or hear. */
const SPOKEN = ['aria-label', 'aria-description', 'title', 'placeholder', 'alt', 'label'];
const WORD = /\p{L}{2}/u;

const views = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
).filter((path) => path.endsWith('.tsx'));

/** The words that a view says without asking the locale files. */
function spokenIn(path: string): string[] {
  const source = ts.createSourceFile(
    path,
    readFileSync(path, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
    ts.ScriptKind.TSX,
  );
  const found: string[] = [];
  const note = (text: string) => {
    // The key of a message that a part of ours looks up is no word on the screen.
    if (WORD.test(text) && !isMessageKey(text)) found.push(text.trim());
  };
  const look = (node: ts.Node): void => {
    if (ts.isJsxText(node)) note(node.text);
    if (ts.isJsxAttribute(node) && SPOKEN.includes(node.name.getText())) {
      if (node.initializer && ts.isStringLiteral(node.initializer)) note(node.initializer.text);
    }
    if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) {
      for (const literal of literalsOf(node.expression)) note(literal);
    }
    ts.forEachChild(node, look);
  };
  look(source);
  return found;
}

/** The words that an expression may come to: a literal, or one of two. */
function literalsOf(expression: ts.Expression | undefined): string[] {
  if (!expression) return [];
  if (ts.isStringLiteralLike(expression)) return [expression.text];
  if (!ts.isConditionalExpression(expression)) return [];
  return [...literalsOf(expression.whenTrue), ...literalsOf(expression.whenFalse)];
}

it('finds the views', () => {
  expect(views.length).toBeGreaterThan(50);
});

it.each(views)('%s says nothing of its own', (path) => {
  expect(spokenIn(path)).toEqual([]);
});
