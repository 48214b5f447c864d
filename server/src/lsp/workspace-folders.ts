import { type Connection, DidChangeWorkspaceFoldersNotification, type InitializeParams } from 'vscode-languageserver';
import { pathWithin } from './uri.ts';

/** The folders that the user has opened. */
export interface WorkspaceFolders {
  /** The innermost of them that holds the document, without a slash at its end; undefined where none does. */
  of(uri: string): string | undefined;
  all(): readonly string[];
  onDidChange(listener: () => void): void;
}

export function createWorkspaceFolders(connection: Connection, params: InitializeParams): WorkspaceFolders {
  const listeners: (() => void)[] = [];
  let folders = new Set(firstFolders(params));
  connection.onNotification(DidChangeWorkspaceFoldersNotification.type, ({ event: { added, removed } }) => {
    const gone = new Set(removed.map(({ uri }) => bare(uri)));
    folders = new Set([...folders].filter((folder) => !gone.has(folder)).concat(added.map(({ uri }) => bare(uri))));
    for (const listener of listeners) listener();
  });
  return {
    of: (uri) =>
      [...folders]
        .filter((folder) => pathWithin(folder, uri) !== undefined)
        .sort((a, b) => b.length - a.length)
        .at(0),
    all: () => [...folders],
    onDidChange: (listener) => listeners.push(listener),
  };
}

function firstFolders({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  if (workspaceFolders) return workspaceFolders.map(({ uri }) => bare(uri));
  return rootUri ? [bare(rootUri)] : [];
}

function bare(uri: string): string {
  return uri.replace(/\/$/, '');
}
