import {
  commands,
  type Disposable,
  l10n,
  languages,
  type TextDocument,
  type Uri,
  ViewColumn,
  window,
  workspace,
} from 'vscode';
import type { Exclusions } from '../exclusions.ts';
import { pageFolder, pageHtml } from './page.ts';
import { TableView, type TableViewContext } from './table-view.ts';

const viewType = 'disclosureReport.tables';

/** The open table views, at most one for each document. */
export class TableViews implements Disposable {
  readonly #context: TableViewContext;
  readonly #views = new Map<TextDocument, TableView>();
  readonly #subscriptions: readonly Disposable[];

  constructor(context: TableViewContext, exclusions: Exclusions) {
    const { server } = context;
    this.#context = context;
    this.#subscriptions = [
      commands.registerCommand('disclosureReport.showTables', async () => {
        const document = window.activeTextEditor?.document;
        if (document) await this.open(document);
      }),
      workspace.onDidChangeTextDocument(({ document }) => this.get(document)?.textChanged()),
      workspace.onDidCloseTextDocument((document) => this.#closed(document)),
      window.onDidChangeTextEditorSelection(({ textEditor, selections: [selection] }) => {
        // The end may be in the next cell: an undo selects the room that the figure had.
        if (selection) this.get(textEditor.document)?.mark(selection.start);
      }),
      // After each check, also when settings have changed and the text has not.
      languages.onDidChangeDiagnostics(({ uris }) => this.#refresh((uri) => uris.some((each) => sameUri(each, uri)))),
      server.onDidStart(() => this.#refresh(() => true)),
      server.onDidRecognise((told) => this.#refresh((uri) => uri.toString() === told.uri)),
      exclusions.onDidChange(() => this.#refresh(() => true)),
    ];
  }

  get(document: TextDocument): TableView | undefined {
    return this.#views.get(document);
  }

  /** Opens the tables of a document beside it, or shows those that are open. */
  async open(document: TextDocument): Promise<void> {
    const known = this.get(document);
    if (known) return known.reveal();
    const { server, extensionUri } = this.#context;
    await server.start();
    const title = l10n.t('Tables: {0}', document.uri.path.split('/').at(-1) ?? '');
    const panel = window.createWebviewPanel(viewType, title, ViewColumn.Beside, {
      enableScripts: true,
      enableFindWidget: true,
      localResourceRoots: [pageFolder(extensionUri)],
    });
    const view = new TableView(document, panel, this.#context);
    this.#views.set(document, view);
    panel.onDidDispose(() => {
      this.#views.delete(document);
      view.dispose();
    });
    panel.webview.html = pageHtml(panel.webview, extensionUri);
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
    for (const view of [...this.#views.values()]) view.dispose();
  }

  #refresh(isMeant: (uri: Uri) => boolean): void {
    for (const [document, view] of this.#views) if (isMeant(document.uri)) void view.refresh();
  }

  /** VS Code also says closed where only the language of a document has changed. */
  #closed(document: TextDocument): void {
    if (!workspace.textDocuments.includes(document)) this.get(document)?.dispose();
  }
}

function sameUri(a: Uri, b: Uri): boolean {
  return a.toString() === b.toString();
}
