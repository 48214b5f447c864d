import {
  type Disposable,
  EventEmitter,
  type LogOutputChannel,
  type Position,
  type TextDocument,
  type Uri,
  type WebviewPanel,
  window,
} from 'vscode';
import type { FrameView } from '../protocol.ts';
import type { Server } from '../server.ts';
import { type Drawing, draw } from './drawing.ts';
import { inEditor, placeAt, showInText } from './in-text.ts';
import type { EditMessage, FromPage, ToPage } from './messages.ts';
import { printTables } from './print.ts';
import { notAReport, pageTexts } from './texts.ts';
import { writeCell } from './write-cell.ts';

/** What all table views share. */
export interface TableViewContext {
  readonly server: Server;
  readonly extensionUri: Uri;
  readonly output: LogOutputChannel;
}

/** Tries to get the tables of the version that is there, before it waits for the next change. */
const MOST_TRIES = 10;

/** The frames are the same for every report, so they are asked for once. */
const frames = new Map<string, FrameView>();

/** One panel with the tables of one document. It shows those of the document's own version, or is told that they are on their way. */
export class TableView implements Disposable {
  readonly #document: TextDocument;
  readonly #panel: WebviewPanel;
  readonly #server: Server;
  readonly #extensionUri: Uri;
  readonly #posted = new EventEmitter<ToPage>();
  readonly #subscriptions: Disposable[];
  #drawing: Drawing | undefined;
  #isReady = false;
  #isDue = false;
  #asking: Promise<void> | undefined;

  /** Fires with all that the page is told. */
  readonly onDidPost = this.#posted.event;

  constructor(document: TextDocument, panel: WebviewPanel, { server, extensionUri, output }: TableViewContext) {
    this.#document = document;
    this.#panel = panel;
    this.#server = server;
    this.#extensionUri = extensionUri;
    this.#subscriptions = [
      this.#posted,
      // What cannot be done, as an editor that another one overtakes, is no reason to stop.
      panel.webview.onDidReceiveMessage((message: FromPage) =>
        this.receive(message).catch((error) => output.warn(String(error))),
      ),
    ];
  }

  reveal(): void {
    this.#panel.reveal();
  }

  /** The text is another one: what is shown counts no longer. */
  textChanged(): void {
    this.#post({ type: 'changed', version: this.#document.version });
    void this.refresh();
  }

  /** Asks the server again; comes back when the page was told. Nothing is asked while no page is there to show it. */
  refresh(): Promise<void> {
    this.#isDue = true;
    if (!this.#isReady || !this.#panel.visible) return Promise.resolve();
    this.#asking ??= this.#askUntilFresh().finally(() => {
      this.#asking = undefined;
    });
    return this.#asking;
  }

  /** Marks the cell that the cursor of the text is in. */
  mark(position: Position): void {
    if (this.#drawing?.message.version !== this.#document.version) return;
    this.#post({ type: 'mark', id: placeAt(this.#drawing.places, position) });
  }

  /** Does what the page asks for. */
  async receive(message: FromPage): Promise<void> {
    switch (message.type) {
      case 'ready':
        this.#isReady = true;
        this.#post({ type: 'texts', texts: pageTexts() });
        return this.refresh();
      case 'go':
        return this.#go(message);
      case 'edit':
        return this.#edit(message);
      case 'undo':
      case 'redo':
        return inEditor(this.#document, this.#panel, message.type);
      case 'print':
        return printTables(this.#document, this.#extensionUri, message.html);
    }
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.#panel.dispose();
  }

  async #askUntilFresh(): Promise<void> {
    for (let tries = 0; this.#isDue && tries < MOST_TRIES; tries++) {
      this.#isDue = false;
      const view = await this.#server.tables(this.#document, [...frames.keys()]);
      for (const frame of view?.frames ?? []) frames.set(frame.key, frame);
      const { version } = this.#document;
      if (view === null) this.#show(noTables(version));
      else if (view?.version !== version) this.#isDue = true;
      else this.#show(view.tables.length === 0 ? noTables(version) : draw(view, frames));
    }
  }

  #show(drawing: Drawing): void {
    this.#drawing = drawing;
    this.#post(drawing.message);
    const editor = window.visibleTextEditors.find(({ document }) => document === this.#document);
    if (editor) this.mark(editor.selection.start);
  }

  async #go({ version, id, focus }: Extract<FromPage, { readonly type: 'go' }>): Promise<void> {
    const { places } = this.#drawing ?? {};
    // Of a cell that the text does not have, its row.
    const place = places?.get(id) ?? places?.get(id.slice(0, id.lastIndexOf('/')));
    const range = version === this.#document.version ? place : undefined;
    if (range || focus) await showInText(this.#document, this.#panel, range, focus);
  }

  /** The page gets its answer after the tables that show it. */
  async #edit(message: EditMessage): Promise<void> {
    const reason = await writeCell(this.#server, this.#document, message);
    if (this.#drawing?.message.version !== this.#document.version) await (this.#asking ?? this.refresh());
    const { address } = message;
    this.#post(reason === undefined ? { type: 'edited', address } : { type: 'refused', address, reason });
  }

  #post(message: ToPage): void {
    this.#posted.fire(message);
    // Where no page is there to take it, it is sent again when the page says that it is.
    void this.#panel.webview.postMessage(message);
  }
}

function noTables(version: number): Drawing {
  return { message: { type: 'tables', version, tables: [], note: notAReport() }, places: new Map() };
}
