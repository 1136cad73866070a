// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { choose, Targets } from '../../lib/readers/targets';

const prose = (words: number) => 'woord '.repeat(words).trim();
const find = (asked: string | null = null) => {
  const candidates = new Targets(document).list(null);
  return choose(candidates, asked)?.target ?? null;
};

beforeEach(() => {
  document.body.innerHTML = '';
  document.title = 'Pagina';
});

describe('choosing what to read', () => {
  it('takes the largest editor with prose before the article', () => {
    document.body.innerHTML = `<main><p>${prose(500)}</p></main>
      <textarea>${prose(30)}</textarea><div contenteditable="true">${prose(40)}</div>`;
    expect(find()).toMatchObject({ kind: 'contenteditable', words: 40 });
  });

  it('takes the editor in use before a larger one', () => {
    document.body.innerHTML = `<textarea id="a">${prose(30)}</textarea><textarea>${prose(90)}</textarea>`;
    document.querySelector<HTMLElement>('#a')?.focus();
    expect(find()).toMatchObject({ words: 30 });
  });

  it('takes the article where editors hold next to nothing', () => {
    document.body.innerHTML = `<article><p>${prose(200)}</p></article><textarea>zoek</textarea>`;
    document.querySelector<HTMLElement>('textarea')?.focus();
    expect(find()).toMatchObject({ kind: 'article', label: 'Pagina' });
  });

  it('takes what was asked for, and what is meant when that is gone', () => {
    document.body.innerHTML = `<textarea>${prose(30)}</textarea><textarea>${prose(90)}</textarea>`;
    expect(find('textarea-1')).toMatchObject({ words: 30 });
    expect(find('textarea-9')).toMatchObject({ words: 90 });
  });

  it('takes a selection only when asked', () => {
    document.body.innerHTML = `<article><p id="p">${prose(50)}</p><p>${prose(50)}</p></article>`;
    const paragraph = document.querySelector('#p');
    if (paragraph) document.getSelection()?.selectAllChildren(paragraph);
    expect(find()).toMatchObject({ kind: 'article' });
    expect(find('selection')).toMatchObject({ kind: 'selection', words: 50 });
  });

  it('finds editors in shadow roots and counts an editor once', () => {
    document.body.innerHTML = '<div id="host"></div>';
    const shadow = document.querySelector('#host')?.attachShadow({ mode: 'open' });
    if (shadow) {
      shadow.innerHTML = `<div contenteditable="true"><p contenteditable="true">${prose(30)}</p></div>`;
    }
    const editors = new Targets(document)
      .list(null)
      .filter(({ target }) => target.kind !== 'article');
    expect(editors.map(({ target }) => target.words)).toEqual([30]);
  });

  it('takes blocks that are edited apart as one text, also when all around them is a host', () => {
    const blocks = `<p contenteditable="true">${prose(30)}</p>`.repeat(2);
    document.body.innerHTML = `<div id="around">
      <div class="block-editor-block-list__layout is-root-container">${blocks}</div></div>`;
    expect(find()).toMatchObject({ kind: 'contenteditable', words: 60 });
    const targets = new Targets(document);
    const editors = () =>
      targets
        .list(null)
        .map(({ target }) => target.id)
        .filter((id) => id.startsWith('contenteditable'));
    const apart = editors();
    document.querySelector('#around')?.setAttribute('contenteditable', 'true');
    expect(editors()).toEqual(apart);
    expect(apart).toHaveLength(1);
  });

  it('passes over hidden editors', () => {
    document.body.innerHTML = `<textarea style="display:none">${prose(30)}</textarea>`;
    expect(find()).toBeNull();
  });

  it('names an editor by its label, else its first words', () => {
    document.body.innerHTML = `<textarea aria-label="Nota">${prose(30)}</textarea>`;
    expect(find()?.label).toBe('Nota');
    document.body.innerHTML = `<textarea>Een ${prose(30)}</textarea>`;
    expect(find()?.label).toMatch(/^Een woord .*…$/);
  });

  it('keeps its names while the page lives', () => {
    document.body.innerHTML = `<textarea>${prose(30)}</textarea>`;
    const targets = new Targets(document);
    const [before] = targets.list(null);
    document.body.prepend(document.createElement('textarea'));
    expect(targets.list(null).map(({ target }) => target.id)).toContain(before?.target.id);
  });

  it('names an editor by the field that it took the place of', () => {
    document.body.innerHTML = `<label for="body">Tekst</label>
      <textarea id="body" style="display:none"></textarea>
      <div><div><div contenteditable="true" aria-label="Rich Text Editor">${prose(30)}</div></div></div>`;
    expect(find()?.label).toBe('Tekst');
    document.body.innerHTML = `<label for="note">Toelichting</label><textarea id="note"></textarea>
      <div contenteditable="true" aria-label="Nota">${prose(30)}</div>`;
    expect(find()?.label).toBe('Nota');
  });

  it('reads an editor in a closed shadow root, as extensions may', () => {
    document.body.innerHTML = '<memo-editor></memo-editor>';
    const host = document.querySelector('memo-editor');
    const shadow = host?.attachShadow({ mode: 'closed' });
    if (shadow) shadow.innerHTML = `<div contenteditable="true">${prose(30)}</div>`;
    expect(find()).toBeNull();
    const openOrClosedShadowRoot = (element: Element) => (element === host ? shadow : null);
    vi.stubGlobal('chrome', { dom: { openOrClosedShadowRoot } });
    expect(find()).toMatchObject({ kind: 'contenteditable', words: 30 });
    vi.unstubAllGlobals();
  });
});

describe('a page with more than one editor', () => {
  const show = (page: string) => {
    const html = readFileSync(join('tests', 'e2e', 'pages', page), 'utf8');
    const source = new DOMParser().parseFromString(html, 'text/html');
    document.body.innerHTML = source.body.innerHTML;
    document.title = source.title;
    return new Targets(document).list(null).map(({ target: { kind, label } }) => [kind, label]);
  };

  it('has the message that is written chosen before the one that it answers', () => {
    expect(show('mail.html')).toEqual([
      ['textarea', 'Aan'],
      ['contenteditable', 'Berichttekst'],
      ['article', 'Re: Nota parkeren - Postvak IN'],
    ]);
    expect(find()?.label).toBe('Berichttekst');
  });

  it('has the longest answer of a form chosen, and each named by its question', () => {
    expect(show('form.html')).toEqual([
      ['textarea', 'What do you want the minister to decide?'],
      ['textarea', 'What is the case for it?'],
      ['textarea', 'What else did you consider?'],
    ]);
    expect(find()?.label).toBe('What is the case for it?');
    document.querySelector<HTMLElement>('#decision')?.focus();
    expect(find()?.label).toBe('What do you want the minister to decide?');
  });
});
