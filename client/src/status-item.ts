import { commands, type Disposable, type LanguageStatusItem, l10n, languages, type TextDocument, window } from 'vscode';
import { isSelected } from './documents.ts';
import type { DocumentState, RecognitionBook } from './recognition.ts';

/** The `when` clauses of the manifest read this: `report`, `excluded` or unset, for the active editor. */
const contextKey = 'disclosureReport.state';

/** Shows what the active document was taken for, with the way to say no, or yes again. */
export class StatusItem implements Disposable {
  readonly #book: RecognitionBook;
  readonly #subscriptions: Disposable[];
  #item: LanguageStatusItem | undefined;

  constructor(book: RecognitionBook) {
    this.#book = book;
    this.#subscriptions = [
      book.onDidChange(() => this.refresh()),
      window.onDidChangeActiveTextEditor(() => this.refresh()),
    ];
  }

  /** Brings the item in line with the active editor. */
  async refresh(): Promise<void> {
    const document = window.activeTextEditor?.document;
    const state = document && isSelected(document) ? await this.#book.stateOf(document) : undefined;
    // The user went on to another editor while the server was asked; that editor has its own refresh.
    if (document !== window.activeTextEditor?.document) return;
    this.#item?.dispose();
    this.#item = document && state ? itemFor(document, state) : undefined;
    await commands.executeCommand('setContext', contextKey, state?.kind === 'other' ? undefined : state?.kind);
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.#item?.dispose();
  }
}

function itemFor(document: TextDocument, state: DocumentState): LanguageStatusItem | undefined {
  if (state.kind === 'other') return undefined;
  const item = languages.createLanguageStatusItem('disclosureReport.recognition', {
    language: document.languageId,
    scheme: document.uri.scheme,
  });
  item.name = l10n.t('Disclosure report');
  if (state.kind === 'excluded') {
    item.text = l10n.t('Not checked as a disclosure report');
    item.command = { title: l10n.t('It is a report'), command: 'disclosureReport.include' };
    return item;
  }
  const name = l10n.t('Disclosure report, form {0} · {1}', state.form ?? '?', state.year ?? '?');
  item.text = state.isIgnored ? l10n.t('{0}: not checked, as configured', name) : name;
  item.command = { title: l10n.t('It is not a report'), command: 'disclosureReport.exclude' };
  return item;
}
