/** Serves folders on 127.0.0.1, on a free port. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.pdf': 'application/pdf',
};

export interface Served {
  /** Ends in a slash. */
  readonly url: string;
  close(): Promise<void>;
}

async function find(folders: readonly string[], path: string): Promise<Buffer | null> {
  for (const folder of folders) {
    try {
      return await readFile(join(folder, path));
    } catch {
      continue;
    }
  }
  return null;
}

/** Serves the first file found under one of the folders; nothing outside them. */
export async function serve(...folders: readonly string[]): Promise<Served> {
  const server = createServer((request, response) => {
    // Normalised from the root up, so that ".." can't climb out of the folder.
    const path = normalize(decodeURI(new URL(request.url ?? '/', 'http://localhost').pathname));
    void find(folders, path).then((body) => {
      response.writeHead(body ? 200 : 404, {
        'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
        'cache-control': 'no-store',
      });
      response.end(body ?? 'Not found');
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('The server has no port');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
