import type { Connection } from 'vscode-languageserver';
import type { ClientSupport } from './client-support.ts';
import { readFileRequest } from './protocol.ts';
import type { Runtime } from './runtime.ts';

/** The text of a file, without its byte order mark; undefined where there is none that could be read. */
export type ReadFile = (uri: string) => Promise<string | undefined>;

/**
 * Our own client reads files for the server, wherever they are: on a disk, on another machine, in a virtual workspace.
 * With other clients the server reads them itself, where it can.
 */
export function createReadFile(connection: Connection, { readsFiles }: ClientSupport, { readFile }: Runtime): ReadFile {
  if (!readsFiles) return readFile ?? (async () => undefined);
  return async (uri) => {
    const text = await connection.sendRequest<unknown>(readFileRequest, { uri });
    return typeof text === 'string' ? text : undefined;
  };
}
