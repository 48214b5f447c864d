import type { Connection } from 'vscode-languageserver';
import type { ClientSupport } from './client-support.ts';
import { listFolderRequest, readFileRequest } from './protocol.ts';
import type { FolderEntry, Runtime } from './runtime.ts';

/** The text of a file, without its byte order mark; undefined where there is none that could be read, or it has more bytes than asked for. */
export type ReadFile = (uri: string, most?: number) => Promise<string | undefined>;

/** What a folder holds; nothing where there is none that could be listed. */
export type ListFolder = (uri: string) => Promise<readonly FolderEntry[]>;

/**
 * Our own client reads files for the server, wherever they are: on a disk, on another machine, in a virtual workspace.
 * With other clients the server reads them itself, where it can.
 */
export function createReadFile(connection: Connection, { readsFiles }: ClientSupport, { readFile }: Runtime): ReadFile {
  if (!readsFiles) return readFile ?? (async () => undefined);
  return async (uri, most) => {
    const text = await connection.sendRequest<unknown>(readFileRequest, { uri, most });
    return typeof text === 'string' ? text : undefined;
  };
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
