import { readdir, readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import type { Cancel, Runtime } from './lsp/runtime.ts';
import { startServer } from './lsp/server.ts';
import { RULES } from './rules/index.ts';

const runtime: Runtime = {
  // A message takes two turns from the pipe to its handler; a third one lets what came with it arrive first.
  afterInput: (callback) => afterTurns(3, callback),
  later: (callback, milliseconds) => {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  },
  now: () => performance.now(),
  readFile: async (uri, most = Number.POSITIVE_INFINITY) => {
    if (!uri.startsWith('file:')) return undefined;
    try {
      const path = fileURLToPath(uri);
      if ((await stat(path)).size > most) return undefined;
      return await readFile(path);
    } catch (error) {
      if (ABSENT.has((error as NodeJS.ErrnoException).code)) return undefined;
      throw error;
    }
  },
  listFolder: async (uri) => {
    if (!uri.startsWith('file:')) return [];
    const entries = await readdir(fileURLToPath(uri), { withFileTypes: true });
    return entries.map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }));
  },
};

// The last one is of `file:///` on Windows, where nothing stands above the drives.
const ABSENT: ReadonlySet<string | undefined> = new Set(['ENOENT', 'ENOTDIR', 'ERR_INVALID_FILE_URL_PATH']);

function afterTurns(count: number, callback: () => void): Cancel {
  let handle = setImmediate(function turn(left: number): void {
    if (left === 0) callback();
    else handle = setImmediate(turn, left - 1);
  }, count - 1);
  return () => clearImmediate(handle);
}

const connection = createConnection(ProposedFeatures.all);
// Whatever a client sends, the other documents go on being served.
process.on('uncaughtException', (error) => connection.console.error(error.stack ?? error.message));
process.on('unhandledRejection', (reason) => connection.console.error(String(reason)));
startServer(connection, { runtime, rules: RULES });
