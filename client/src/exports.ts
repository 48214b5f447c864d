import type { Event, TextDocument } from 'vscode';
import type { Client } from './activate.ts';
import type { TableView } from './table-view/table-view.ts';

/** What other extensions, and the tests, get from this one. */
export interface Exports {
  /** Whether the language server was started; it is not before some open document may be a report. */
  readonly isServerStarted: boolean;
  /** What the status item says of the active editor; undefined where that shows no report. */
  readonly status: string | undefined;
  /** Fires whenever `status` may be another one. */
  readonly onDidChangeStatus: Event<void>;
  /** The open table view of a document: what its page is told, and a way to speak as the page does. */
  tableViewOf(document: TextDocument): Pick<TableView, 'onDidPost' | 'receive'> | undefined;
}

export function exportsOf({ server, status, tables }: Client): Exports {
  return {
    get isServerStarted() {
      return server.isStarted;
    },
    get status() {
      return status.text;
    },
    onDidChangeStatus: status.onDidChange,
    tableViewOf: (document) => tables.get(document),
  };
}
