import type { Connection } from 'vscode-languageserver';
import { decodeText } from '../text/charset.ts';
import type { ClientSupport } from './client-support.ts';
import { listFolderRequest, readFileRequest } from './protocol.ts';
import type { FolderEntry, Runtime } from './runtime.ts';

/** The text of a file in whatever encoding, without its byte order mark; undefined where there is none that could be read, or it has more bytes than asked for. */
export type ReadFile = (uri: string, most?: number) => Promise<string | undefined>;

/** What a folder holds; nothing where there is none that could be listed. */
export type ListFolder = (uri: string) => Promise<readonly FolderEntry[]>;

/**
 * Our own client reads files for the server, wherever they are: on a disk, on another machine, in a virtual workspace.
 * With other clients the server reads them itself, where it can.
 */
export function createReadFile(connection: Connection, { readsFiles }: ClientSupport, { readFile }: Runtime): ReadFile {
  const readBytes = readsFiles ? askFor(connection) : readFile;
  return async (uri, most) => {
    const bytes = await readBytes?.(uri, most);
    return bytes && decodeText(bytes);
  };
}

function askFor(connection: Connection): NonNullable<Runtime['readFile']> {
  return async (uri, most) => {
    const answer = await connection.sendRequest<unknown>(readFileRequest, { uri, most });
    return typeof answer === 'string' ? fromBase64(answer) : undefined;
  };
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (byte) => byte.charCodeAt(0));
}

/** The same for folders. */
export function createListFolder(
  connection: Connection,
  { readsFiles }: ClientSupport,
  { listFolder }: Runtime,
): ListFolder {
  if (!readsFiles) return listFolder ?? (async () => []);
  return async (uri) => {
    const entries = await connection.sendRequest<unknown>(listFolderRequest, { uri });
    return Array.isArray(entries) ? entries.filter(isEntry) : [];
  };
}

function isEntry(value: unknown): value is FolderEntry {
  if (typeof value !== 'object' || value === null) return false;
  const { name, isFolder } = value as Partial<FolderEntry>;
  return typeof name === 'string' && typeof isFolder === 'boolean';
}
