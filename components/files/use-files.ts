import { useRef, useState } from 'preact/hooks';
import type { Document, Language } from '../../lib/document/document';
import type { Pasted, ReadOptions } from '../../lib/files';
import { isFileProblem, type FileProblem, type FileProblemKind } from '../../lib/files/problem';
import { fingerprintOf, fingerprintOfTitle } from '../../lib/settings/fingerprint';
import { pdfInTab } from '../session/pdf-in-tab';
import type { Session } from '../session/session';
import type { Source } from '../session/state';

/** Reads a file, somewhere where it doesn't hold up the panel. */
export type ReadFile = (
  name: string,
  bytes: Uint8Array,
  options: ReadOptions,
) => Promise<Document | FileProblem>;

export interface FilesState {
  /** How far a file is read; `total` is 0 while that is unknown. */
  readonly busy: { readonly done: number; readonly total: number } | null;
  /** Why the last one could not be read. */
  readonly problem: FileProblemKind | 'unreachable' | null;
}

export interface Files extends FilesState {
  readonly openFile: (file: File) => void;
  readonly openPasted: (pasted: Pasted) => void;
  /** Reads the sample memo in a language. */
  readonly openSample: (language: Language) => void;
  /** Reads the PDF that is open in the tab. */
  readonly openPdf: () => void;
  readonly cancel: () => void;
}

const SAMPLES = {
  nl: () => import('../../examples/beslisnota.html?raw'),
  en: () => import('../../examples/staff-memo.html?raw'),
};

const QUIET: FilesState = { busy: null, problem: null };

/** A text to show: what it is, where from, and what to remember choices by. */
interface Opened {
  readonly result: Document | FileProblem;
  readonly source: Source;
  readonly address?: string;
}

/** Brings files and pasted text into the session. What they need is loaded when they come. */
export function useFiles(session: Session | null, readFile: ReadFile): Files {
  const [state, setState] = useState(QUIET);
  const running = useRef<AbortController | null>(null);

  /** Only the latest that the user asked for may be shown. */
  async function take(open: (signal: AbortSignal) => Promise<Opened | null>) {
    running.current?.abort();
    const mine = new AbortController();
    running.current = mine;
    setState({ busy: { done: 0, total: 0 }, problem: null });
    try {
      const opened = await open(mine.signal);
      if (mine.signal.aborted) return;
      if (!opened) return setState({ busy: null, problem: 'unreachable' });
      const { result, source, address } = opened;
      if (isFileProblem(result)) return setState({ busy: null, problem: result.problem });
      const fingerprint = await (address
        ? fingerprintOf(address)
        : fingerprintOfTitle(result.title));
      if (mine.signal.aborted) return;
      session?.open(result, source, fingerprint);
      setState(QUIET);
    } catch (error) {
      if (mine.signal.aborted) return;
      console.error(error);
      setState({ busy: null, problem: 'broken' });
    }
  }

  const read = (name: string, bytes: Uint8Array, signal: AbortSignal) =>
    readFile(name, bytes, {
      signal,
      onProgress: (done, total) => {
        if (!signal.aborted) setState({ busy: { done, total }, problem: null });
      },
    });

  return {
    ...state,
    openFile: (file) =>
      void take(async (signal) => {
        const bytes = new Uint8Array(await file.arrayBuffer());
        return { result: await read(file.name, bytes, signal), source: 'file' };
      }),
    openPdf: () =>
      void take(async (signal) => {
        const pdf = await pdfInTab();
        if (!pdf) return null;
        const result = await read('tab.pdf', pdf.bytes, signal);
        return { result, source: 'file', address: pdf.address };
      }),
    openPasted: (pasted) => void take(() => fromPasted(pasted, 'paste')),
    openSample: (language) =>
      void take(async () => {
        const { default: html } = await SAMPLES[language]();
        return fromPasted({ text: '', html }, 'sample');
      }),
    cancel: () => {
      running.current?.abort();
      setState(QUIET);
    },
  };
}

async function fromPasted(pasted: Pasted, source: Source): Promise<Opened> {
  const { readPasted } = await import('../../lib/files/paste');
  return { result: readPasted(pasted), source };
}
