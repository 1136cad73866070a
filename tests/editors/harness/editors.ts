/** The editors of the contract: one line each, with what it can't do. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../../cli/start/paths';
import type { Limits } from './memo';

/** Editors that are too heavy for everybody's install are a package of their own. */
export const HEAVY = join(ROOT, 'tests', 'editors', 'heavy');

export interface EditorCase extends Limits {
  /** Its page is tests/editors/pages/<name>.js. */
  readonly name: string;
  /** What the table in docs/editors.md calls it, with the package that was tried. */
  readonly title: string;
  readonly package?: string;
  /** Its page and its package are in HEAVY: it is tried only when asked for by name. */
  readonly heavy?: boolean;
  /** Files of its package that its page loads. */
  readonly files?: readonly string[];
  /** The page shows Markdown, as text editors do. */
  readonly markdown?: boolean;
  /** Only the lines in view are in the page. */
  readonly virtual?: boolean;
  /** What it draws its own selection with, where that is not the browser's. */
  readonly selection?: string;
  /** Each block is a host of its own: nobody can select over several. */
  readonly apart?: boolean;
  /** How often all must be asked for until all is selected: at first it is one block. */
  readonly timesForAll?: number;
  /** What the reader says that it can't do here. */
  readonly cannot?: readonly ('read' | 'mark' | 'insert')[];
  /** Marks are drawn over it. */
  readonly overlay?: boolean;
}

export const EDITORS: readonly EditorCase[] = [
  { name: 'textarea', title: 'textarea', markdown: true, cannot: ['mark'], overlay: true },
  { name: 'contenteditable', title: 'contenteditable' },
  { name: 'shadow-open', title: 'in a shadow root' },
  { name: 'shadow-closed', title: 'in a closed shadow root' },
  { name: 'design-mode', title: 'designMode frame' },
  {
    name: 'ckeditor5',
    title: 'CKEditor 5',
    package: 'ckeditor5',
    files: ['ckeditor5/dist/ckeditor5.css'],
  },
  {
    name: 'tinymce',
    title: 'TinyMCE (frame)',
    package: 'tinymce',
    files: ['tinymce/tinymce.min.js'],
  },
  {
    name: 'tinymce-inline',
    title: 'TinyMCE (inline)',
    package: 'tinymce',
    files: ['tinymce/tinymce.min.js'],
  },
  { name: 'prosemirror', title: 'ProseMirror', package: '@tiptap/pm' },
  { name: 'tiptap', title: 'Tiptap', package: '@tiptap/starter-kit', without: ['row'] },
  { name: 'lexical', title: 'Lexical', package: 'lexical' },
  { name: 'slate', title: 'Slate', package: 'slate-react' },
  {
    name: 'quill',
    title: 'Quill',
    package: 'quill',
    files: ['quill/dist/quill.snow.css'],
    without: ['header'],
  },
  {
    name: 'trix',
    title: 'Trix',
    package: 'trix',
    files: ['trix/dist/trix.css'],
    without: ['row'],
    deepestHeading: 1,
  },
  {
    name: 'codemirror6',
    title: 'CodeMirror 6',
    package: 'codemirror',
    markdown: true,
    virtual: true,
    selection: '.cm-selectionBackground',
    cannot: ['mark'],
  },
  {
    name: 'ckeditor4',
    title: 'CKEditor 4 (frame)',
    package: 'ckeditor4',
    files: ['ckeditor4/ckeditor.js'],
  },
  { name: 'blocknote', title: 'BlockNote', package: '@blocknote/core' },
  {
    name: 'draft',
    title: 'Draft.js',
    package: 'draft-js',
    files: ['draft-js/dist/Draft.css'],
    without: ['row', 'nested'],
  },
  {
    name: 'editorjs',
    title: 'Editor.js',
    package: '@editorjs/editorjs',
    apart: true,
    without: ['row', 'nested'],
  },
  {
    name: 'codemirror5',
    title: 'CodeMirror 5',
    package: 'codemirror5',
    files: ['codemirror5/lib/codemirror.css'],
    markdown: true,
    virtual: true,
    selection: '.CodeMirror-selected',
    cannot: ['mark'],
  },
  {
    name: 'monaco',
    title: 'Monaco',
    package: 'monaco-editor',
    files: ['editors/monaco.css'],
    markdown: true,
    virtual: true,
    selection: '.selected-text',
    cannot: ['mark'],
  },
  {
    name: 'jodit',
    title: 'Jodit',
    package: 'jodit',
    files: ['jodit/es2021/jodit.min.css', 'jodit/es2021/jodit.min.js'],
  },
  {
    name: 'summernote',
    title: 'Summernote',
    package: 'summernote',
    files: [
      'summernote/dist/summernote-lite.min.css',
      'jquery/dist/jquery.min.js',
      'summernote/dist/summernote-lite.min.js',
    ],
  },
  {
    name: 'suneditor',
    title: 'SunEditor',
    package: 'suneditor',
    files: ['suneditor/dist/suneditor.min.css', 'suneditor/dist/suneditor.min.js'],
  },
  {
    name: 'canvas-editor',
    title: 'canvas-editor',
    package: '@hufe921/canvas-editor',
    cannot: ['read'],
  },
  {
    name: 'gutenberg',
    title: 'Gutenberg',
    package: '@wordpress/block-editor',
    heavy: true,
    files: ['editors/gutenberg.css'],
    timesForAll: 2,
  },
  {
    name: 'gutenberg-frame',
    title: 'Gutenberg (frame)',
    package: '@wordpress/block-editor',
    heavy: true,
    files: ['editors/gutenberg-frame.css'],
    timesForAll: 2,
  },
];

/** The editors with these names; without any, all that everybody has. */
export function editorsNamed(names: readonly string[] | undefined): readonly EditorCase[] {
  const editors = EDITORS.filter(({ name, heavy }) => names?.includes(name) ?? !heavy);
  if (editors.some(({ heavy }) => heavy) && !existsSync(join(HEAVY, 'node_modules'))) {
    throw new Error('Not installed. Run this first: npm ci --prefix tests/editors/heavy');
  }
  return editors;
}
