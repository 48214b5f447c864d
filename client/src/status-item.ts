import {
  commands,
  type Disposable,
  EventEmitter,
  type LanguageStatusItem,
  LanguageStatusSeverity,
  l10n,
  languages,
  type TextDocument,
  window,
} from 'vscode';
import { type Counts, countsOf } from './counts.ts';
import { isSelected } from './documents.ts';
import type { DocumentState, RecognitionBook } from './recognition.ts';

/** The `when` clauses of the manifest read this: `report`, `excluded` or unset, for the active editor. */
const contextKey = 'disclosureReport.state';

/** Shows what the active document was taken for and how many findings it has, with the way to the menu. */
export class StatusItem implements Disposable {
  readonly #book: RecognitionBook;
  readonly #subscriptions: Disposable[];
  readonly #changed = new EventEmitter<void>();
  #active: { readonly document: TextDocument; readonly state: DocumentState } | undefined;
  #item: LanguageStatusItem | undefined;

  /** Fires whenever the item may say something else. */
  readonly onDidChange = this.#changed.event;

  constructor(book: RecognitionBook) {
    this.#book = book;
    this.#subscriptions = [
      book.onDidChange(() => this.refresh()),
      window.onDidChangeActiveTextEditor(() => this.refresh()),
      languages.onDidChangeDiagnostics(({ uris }) => {
        const active = this.#active?.document.uri.toString();
        if (uris.some((uri) => uri.toString() === active)) this.#show();
      }),
    ];
  }

  /** What the item says of the active editor; undefined where that shows no report. */
  get text(): string | undefined {
    return this.#item?.text;
  }

  /** Brings the item in line with the active editor. */
  async refresh(): Promise<void> {
    const document = window.activeTextEditor?.document;
    const state = document && isSelected(document) ? await this.#book.stateOf(document) : undefined;
    // The user went on to another editor while the server was asked; that editor has its own refresh.
    if (document !== window.activeTextEditor?.document) return;
    this.#active = document && state && state.kind !== 'other' ? { document, state } : undefined;
    this.#show();
    await commands.executeCommand('setContext', contextKey, this.#active?.state.kind);
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.#item?.dispose();
    this.#changed.dispose();
  }

  #show(): void {
    if (this.#active) {
      const { document, state } = this.#active;
      this.#item ??= createItem();
      this.#item.selector = { language: document.languageId, scheme: document.uri.scheme };
      if (state.kind === 'report') showReport(this.#item, document, state);
      else showExcluded(this.#item);
    } else {
      this.#item?.dispose();
      this.#item = undefined;
    }
    this.#changed.fire();
  }
}

function createItem(): LanguageStatusItem {
  const item = languages.createLanguageStatusItem('disclosureReport.recognition', []);
  item.name = l10n.t('Disclosure report');
  return item;
}

function showExcluded(item: LanguageStatusItem): void {
  say(item, l10n.t('Not checked as a disclosure report'));
  item.severity = LanguageStatusSeverity.Information;
  item.command = { title: l10n.t('It is a report'), command: 'disclosureReport.include' };
}

function showReport(
  item: LanguageStatusItem,
  { uri }: TextDocument,
  state: Extract<DocumentState, { kind: 'report' }>,
): void {
  const name = l10n.t('Disclosure report, form {0} · {1}', state.form ?? '?', state.year ?? '?');
  const counts = countsOf(uri);
  const marks = marksOf(counts);
  if (state.isIgnored) say(item, l10n.t('{0}: not checked, as configured', name));
  else if (marks === '') say(item, l10n.t('{0}: no findings', name));
  else say(item, `${name}  ${marks}`, l10n.t('{0}: errors {1}, warnings {2}', name, counts.errors, counts.warnings));
  item.severity = severityOf(counts);
  item.command = { title: l10n.t('Menu…'), command: 'disclosureReport.showMenu' };
}

/** Signs as in the Problems panel; a screen reader gets words instead. */
function say(item: LanguageStatusItem, text: string, label = text): void {
  item.text = text;
  item.accessibilityInformation = { label };
}

function marksOf({ errors, warnings, notes }: Counts): string {
  const marks = [`$(error) ${errors}`, `$(warning) ${warnings}`, `$(info) ${notes}`];
  return marks.filter((_, index) => [errors, warnings, notes][index] !== 0).join('  ');
}

function severityOf({ errors, warnings }: Counts): LanguageStatusSeverity {
  if (errors > 0) return LanguageStatusSeverity.Error;
  return warnings > 0 ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
}
