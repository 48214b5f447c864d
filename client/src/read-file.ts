import { FileSystemError, FileType, Uri, workspace } from 'vscode';
import type { FolderEntry } from './protocol.ts';

/** The bytes of a file on whatever the workspace is, in Base64; null where there is none, or it has more than so many. */
export async function readFile(uri: string, most?: number): Promise<string | null> {
  try {
    const file = Uri.parse(uri);
    if (most !== undefined && (await workspace.fs.stat(file)).size > most) return null;
    return toBase64(await workspace.fs.readFile(file));
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return null;
    throw error;
  }
}

/** Some bytes at a time, as a call takes only so many arguments. */
function toBase64(bytes: Uint8Array): string {
  let units = '';
  for (let at = 0; at < bytes.length; at += CHUNK) units += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(units);
}

const CHUNK = 8192;

/** What a folder holds; nothing where it cannot be listed. Links to folders are left out, as they may lead round in a circle. */
export async function listFolder(uri: string): Promise<readonly FolderEntry[]> {
  try {
    const entries = await workspace.fs.readDirectory(Uri.parse(uri));
    return entries
      .filter(([, type]) => type !== (FileType.Directory | FileType.SymbolicLink))
      .map(([name, type]) => ({ name, isFolder: type === FileType.Directory }));
  } catch {
    return [];
  }
}
