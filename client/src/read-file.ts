import { FileSystemError, Uri, workspace } from 'vscode';

/** The text of a file on whatever the workspace is; null where there is none. */
export async function readFile(uri: string): Promise<string | null> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(Uri.parse(uri)));
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return null;
    throw error;
  }
}
