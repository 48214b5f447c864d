import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import type { Runtime } from './lsp/runtime.ts';
import { startServer } from './lsp/server.ts';
import { RULES } from './rules/index.ts';

const later: Runtime['later'] = (callback, milliseconds) => {
  const timer = setTimeout(callback, milliseconds);
  return () => clearTimeout(timer);
};

const runtime: Runtime = { afterInput: (callback) => later(callback, 0), later, now: () => performance.now() };

// In a worker the global object is the port to the page.
const port = globalThis as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];
const connection = createConnection(new BrowserMessageReader(port), new BrowserMessageWriter(port));
startServer(connection, { runtime, rules: RULES });
