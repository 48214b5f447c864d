import { FileSystemError, FileType, Uri, workspace } from 'vscode';
import type { FolderEntry } from './protocol.ts';

/** The text of a file on whatever the workspace is; null where there is none, or it has more than so many bytes. */
export async function readFile(uri: string, most?: number): Promise<string | null> {
  try {
    const file = Uri.parse(uri);
    if (most !== undefined && (await workspace.fs.stat(file)).size > most) return null;
    return new TextDecoder().decode(await workspace.fs.readFile(file));
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return null;
    throw error;
  }
}

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
