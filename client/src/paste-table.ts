import {
  type CancellationToken,
  type DataTransfer,
  type Disposable,
  DocumentDropOrPasteEditKind,
  DocumentPasteEdit,
  type DocumentPasteEditContext,
  type DocumentPasteEditProvider,
  l10n,
  languages,
  type Range,
  type TextDocument,
} from 'vscode';
import { documentSelector } from './documents.ts';
import { type PasteParams, pasteRequest } from './protocol.ts';
import type { Server } from './server.ts';

const kind = DocumentDropOrPasteEditKind.Text.append('disclosureReport', 'table');

/** Has standard tables from Word, Excel and web pages arrive in the layout of the report that they are pasted into. */
export function registerTablePaste(server: Server): Disposable {
  return languages.registerDocumentPasteEditProvider(documentSelector, new TablePaste(server), {
    providedPasteEditKinds: [kind],
    pasteMimeTypes: ['text/html', 'text/plain'],
  });
}

class TablePaste implements DocumentPasteEditProvider {
  readonly #server: Server;

  constructor(server: Server) {
    this.#server = server;
  }

  /** Nothing where the server does not run yet, so that no paste has to wait for its start. */
  async provideDocumentPasteEdits(
    document: TextDocument,
    ranges: readonly Range[],
    dataTransfer: DataTransfer,
    { only }: DocumentPasteEditContext,
    token: CancellationToken,
  ): Promise<DocumentPasteEdit[]> {
    const [range, another] = ranges;
    if (!range || another || !this.#server.isStarted || (only && !only.contains(kind))) return [];
    const clipboard = await read(dataTransfer);
    if (!clipboard || token.isCancellationRequested) return [];
    const { start, end } = range;
    const params: PasteParams = {
      uri: document.uri.toString(),
      version: document.version,
      range: { start, end },
      ...clipboard,
    };
    const answer = await this.#server.ask<{ readonly text: string } | null>(pasteRequest, params);
    if (!answer) return [];
    return [new DocumentPasteEdit(answer.text, l10n.t('Insert as a table of this report'), kind)];
  }
}

const longest = 1_000_000;

/** A cheap look: only what may hold a table goes to the server. */
async function read(dataTransfer: DataTransfer): Promise<Pick<PasteParams, 'html' | 'text'> | undefined> {
  const [html, text] = await Promise.all(
    ['text/html', 'text/plain'].map((type) => dataTransfer.get(type)?.asString() ?? ''),
  );
  const isTable = html !== undefined && html.length < longest && /<table\b/iu.test(html);
  const isTabbed = text !== undefined && text.length < longest && text.includes('\t');
  if (!isTable && !isTabbed) return undefined;
  return { ...(isTable && { html }), ...(isTabbed && { text }) };
}
