import type { TextDocument } from 'vscode-languageserver-textdocument';
import type {
  CodeAction,
  CodeActionContext,
  CompletionList,
  Diagnostic,
  DocumentSymbol,
  FoldingRange,
  Hover,
  InlayHint,
  TextEdit as LspTextEdit,
  Position,
  Range,
  SemanticTokens,
} from 'vscode-languageserver-types';
import { type CodeActionData, findFix, listCodeActions } from './features/code-actions.ts';
import { type CompletionSupport, completionsAt } from './features/completion/index.ts';
import { listConfigureActions } from './features/configure-actions.ts';
import { toTextEdits } from './features/convert.ts';
import { toDiagnostics } from './features/diagnostics.ts';
import { toDocumentSymbols } from './features/document-symbols.ts';
import { fixAllEdits } from './features/fix-all-action.ts';
import { findingsOf, listFixRuleActions } from './features/fix-rule-action.ts';
import { toFoldingRanges } from './features/folding-ranges.ts';
import { toRuleHover } from './features/hover/rule-name.ts';
import { type HoverContext, toHover } from './features/hover.ts';
import { type HintRequest, toInlayHints } from './features/inlay-hints.ts';
import { createNavigation, type Navigation } from './features/navigation/index.ts';
import { createRewriting, type Rewriting } from './features/rewriting/index.ts';
import { toSemanticTokens } from './features/semantic-tokens.ts';
import { type CellChange, editCell } from './features/tables/edit-cell.ts';
import { toTables } from './features/tables/index.ts';
import type { TablesView } from './features/tables/view.ts';
import type { FormId } from './form/index.ts';
import { type CheckContext, type CheckedReport, checkReport, hintsOf } from './lint/check.ts';
import type { Suppression } from './lint/config/configuration.ts';
import type { Rule } from './lint/rule.ts';
import type { Locale } from './lint/text.ts';
import { buildReport } from './model/build-report.ts';
import { precedesForms } from './model/recognition.ts';
import type { PriorReport, Report, ReportHints } from './model/report.ts';
import { trimSpan } from './text/blank.ts';
import type { TextEdit } from './text/edit.ts';

/** What a service is made of. */
export interface LanguageServiceOptions {
  readonly rules: readonly Rule[];
  /** The language of messages and titles; Chinese where it is not told. */
  readonly locale?: Locale;
  /** Told of a rule that threw; the other rules go on. */
  readonly onCrash?: (rule: string, error: unknown) => void;
  /** Where the client opens the page of a rule, with `{locale}` and `{rule}` in it. */
  readonly rulePages?: string | undefined;
  /** The same for links in Markdown. */
  readonly ruleLinks?: string | undefined;
  /** Last year's report for one that is open; the same object as long as the answer does not change. */
  readonly priorOf?: (uri: string, report: Report) => PriorReport | undefined;
}

/** What is known of a document besides its text: configuration, settings, names. The same object means the same answer. */
export type CheckOptions = Omit<CheckContext, 'rules' | 'onCrash'>;

/** What a document was taken for; `form` and `year` are null where it is no report, `year` also where it names none. */
export interface Recognition {
  readonly isReport: boolean;
  readonly form: FormId | null;
  readonly year: number | null;
}

/** Everything an editor asks about one document. Pure: no transport, no clock, no files; every answer is for the document's version. */
export interface LanguageService extends Navigation<CheckOptions>, Rewriting<CheckOptions> {
  /** The document read as a report, once a version. Where its language is ours, it counts as one unless it is blank. */
  getReport(document: TextDocument, options?: CheckOptions): Report;
  getRecognition(document: TextDocument, options?: CheckOptions): Recognition;
  /** Empty for a text that is no report. */
  getDiagnostics(document: TextDocument, options?: CheckOptions): Diagnostic[];
  /** The entries of the configuration about this document that suppress nothing in it. */
  getUnusedSuppressions(document: TextDocument, options?: CheckOptions): readonly Suppression[];
  /** Fixes of the findings at the range, without their edits; `resolveCodeAction` adds these. */
  getCodeActions(
    document: TextDocument,
    range: Range,
    context: CodeActionContext,
    options?: CheckOptions,
  ): CodeAction[];
  /** For a client that writes into the configuration: actions that have it suppress a finding, or turn its rule off. */
  getConfigureActions(
    document: TextDocument,
    range: Range,
    context: CodeActionContext,
    options?: CheckOptions,
  ): CodeAction[];
  /** The action with its edit; as it came where it was made for another version, or is not one of ours. */
  resolveCodeAction(document: TextDocument, action: CodeAction, options?: CheckOptions): CodeAction;
  /** Report, sections, items and points, tables, row groups, rows. Empty for a text that is no report. */
  getDocumentSymbols(document: TextDocument, options?: CheckOptions): DocumentSymbol[];
  getFoldingRanges(document: TextDocument, options?: CheckOptions): FoldingRange[];
  /** What a figure, a label or a heading is. Null where nothing of the kind stands. */
  getHover(document: TextDocument, position: Position, shown: HoverShown, options?: CheckOptions): Hover | null;
  /** Of a configuration file: the rule whose name stands there. */
  getRuleHover(document: TextDocument, position: Position, shown: HoverShown): Hover | null;
  /** Of the range that is asked for: the columns of figures that stand apart, and by how much totals are off. */
  getInlayHints(document: TextDocument, request: Omit<HintRequest, 'locale'>, options?: CheckOptions): InlayHint[];
  /** The roles of figures, and damaged labels; of a range where one is given. */
  getSemanticTokens(document: TextDocument, range?: Range, options?: CheckOptions): SemanticTokens;
  /** What can be written at the place: missing sections, labels of the form, a whole report; empty in running text. */
  getCompletions(
    document: TextDocument,
    position: Position,
    support: CompletionSupport,
    options?: CheckOptions,
  ): CompletionList;
  /** The standard tables as the form prints them, for a view of them; without tables for a text that is no report. */
  getTables(document: TextDocument, options?: CheckOptions, request?: TablesRequest): TablesView;
  /** The edit that writes a figure into one cell and touches no other, or why there is none. */
  getCellEdit(document: TextDocument, change: CellChange, options?: CheckOptions): CellEditAnswer;
}

export type HoverShown = Omit<HoverContext, 'locale'>;

export interface TablesRequest {
  /** Keys of the frames that are not wanted again. */
  readonly known?: readonly string[];
  /** Whether the findings are wanted as well; they are where nothing is said. */
  readonly isChecked?: boolean;
}

export type CellEditAnswer = { readonly edits: readonly LspTextEdit[] } | { readonly problem: string };

/** The language id of documents that are reports because their user says so. */
export const LANGUAGE_ID = 'disclosure-report';

const NONE: CheckOptions = {};

export function createLanguageService(setup: LanguageServiceOptions): LanguageService {
  const { locale = 'zh', rulePages, ruleLinks, rules } = setup;
  const read = createReader(setup);
  return Object.freeze({
    ...createNavigation(read.report, locale),
    ...createRewriting({ read: read.report, reread: readOther }, locale),
    getReport: read.report,
    getRecognition: (document, options) => recognise(read.report(document, options)),
    getDiagnostics: (document, options) => {
      const { report, findings } = read.checked(document, options);
      return toDiagnostics(report, findings, { uri: document.uri, locale, rulePages });
    },
    getUnusedSuppressions: (document, options) => read.checked(document, options).unused,
    getCodeActions: (document, range, context, options) => {
      const { uri, version } = document;
      const { report, findings } = read.checked(document, options);
      const target = { uri, version, range, context, locale };
      return [...listCodeActions(report, findings, target), ...listFixRuleActions(report, findings, target)];
    },
    getConfigureActions: (document, range, context, options) => {
      const { report, findings } = read.checked(document, options);
      return listConfigureActions(report, findings, { uri: document.uri, range, context, locale });
    },
    resolveCodeAction: (document, action, options) => resolve(read, document, action, options),
    getDocumentSymbols: (document, options) => toDocumentSymbols(read.report(document, options), locale),
    getFoldingRanges: (document, options) => toFoldingRanges(read.report(document, options)),
    getHover: (document, position, shown, options) =>
      toHover(read.report(document, options), position, { ...shown, locale }),
    getRuleHover: (document, position, { markdown }) =>
      toRuleHover(document.getText(), position, { rules, locale, markdown, ruleLinks }),
    getInlayHints: (document, request, options) => toInlayHints(read.report(document, options), { ...request, locale }),
    getSemanticTokens: (document, range, options) => toSemanticTokens(read.report(document, options), range),
    getCompletions: (document, position, support, options) => {
      const report = read.report(document, options);
      const isOurs = document.languageId === LANGUAGE_ID;
      return completionsAt(report, report.tree.lines.offset(position), { isOurs, support, locale });
    },
    getTables: (document, options, { known = [], isChecked = true } = {}) => {
      const report = read.report(document, options);
      const findings = isChecked ? read.checked(document, options).findings : [];
      return toTables(report, findings, { version: document.version, locale, known });
    },
    getCellEdit: (document, change, options = NONE) => {
      const report = read.report(document, options);
      const reread = (text: string): Report => readAs(document, text, hintsOf(options));
      const edit = editCell(report, change, { locale, reread });
      return 'problem' in edit ? edit : { edits: toTextEdits(report.tree.lines, edit.edits) };
    },
  } satisfies LanguageService);
}

interface Reader {
  report(document: TextDocument, options?: CheckOptions): Report;
  checked(document: TextDocument, options?: CheckOptions): CheckedReport;
  /** The same for another text, as if it stood in the document. */
  checkedAs(document: TextDocument, options: CheckOptions, text: string): CheckedReport;
}

/** Remembers the last version of each document, as long as the document lives. */
function createReader({ rules, onCrash, priorOf }: LanguageServiceOptions): Reader {
  const reports = new WeakMap<
    TextDocument,
    { readonly version: number; readonly hints: ReportHints; readonly alone: Report; readonly report: Report }
  >();
  const known = new WeakMap<Report, { readonly options: CheckOptions; readonly checked: CheckedReport }>();
  const check = (report: Report, options: CheckOptions): CheckedReport => ({
    report,
    ...checkReport(report, { ...options, rules, onCrash }),
  });
  const reader: Reader = {
    report(document, options = NONE) {
      const { version } = document;
      const hints = hintsOf(options);
      const last = reports.get(document);
      const isKnown = last?.version === version && isSame(last.hints, hints);
      const alone = isKnown ? last.alone : readAs(document, document.getText(), hints);
      const prior = priorOf?.(document.uri, alone) ?? alone.prior;
      if (isKnown && last.report.prior === prior) return last.report;
      const report = prior === alone.prior ? alone : { ...alone, prior };
      reports.set(document, { version, hints, alone, report });
      return report;
    },
    checked(document, options = NONE) {
      const report = reader.report(document, options);
      const last = known.get(report);
      if (last?.options === options) return last.checked;
      const checked = check(report, options);
      known.set(report, { options, checked });
      return checked;
    },
    checkedAs: ({ languageId }, options, text) => check(readAs({ languageId }, text, hintsOf(options)), options),
  };
  return reader;
}

function isSame(a: ReportHints, b: ReportHints): boolean {
  return a.fileName === b.fileName && a.form === b.form && a.body === b.body && a.prior === b.prior;
}

function readAs({ languageId }: Pick<TextDocument, 'languageId'>, text: string, hints: ReportHints): Report {
  const report = buildReport(text, hints);
  const isOurs = languageId === LANGUAGE_ID && !isBlank(text) && !precedesForms(report);
  if (report.isReport || !isOurs) return report;
  return { ...report, isReport: true };
}

/** Another text, as if it stood in the document. */
function readOther(document: TextDocument, text: string, options: CheckOptions = NONE): Report {
  return readAs(document, text, hintsOf(options));
}

function isBlank(text: string): boolean {
  const { start, end } = trimSpan(text, 0, text.length);
  return start === end;
}

function recognise({ isReport, form, year }: Report): Recognition {
  return isReport ? { isReport, form, year } : { isReport, form: null, year: null };
}

function resolve(read: Reader, document: TextDocument, action: CodeAction, options: CheckOptions = NONE): CodeAction {
  const data = action.data as CodeActionData | undefined;
  const { uri, version } = document;
  if (data?.uri !== uri || data.version !== version) return action;
  const { report, findings } = read.checked(document, options);
  const edits = data.action === 'fix' ? findFix(findings, data)?.edits() : runAll(read, document, data, options);
  if (!edits) return action;
  const textEdits = toTextEdits(report.tree.lines, edits);
  return {
    ...action,
    edit: { documentChanges: [{ textDocument: { uri, version }, edits: textEdits }] },
  };
}

/** The edits of every safe fix, or of those of one rule. */
function runAll(
  read: Reader,
  document: TextDocument,
  data: CodeActionData,
  options: CheckOptions,
): readonly TextEdit[] {
  const text = document.getText();
  return fixAllEdits(text, (each) => {
    const { findings } = each === text ? read.checked(document, options) : read.checkedAs(document, options, each);
    return data.action === 'fix-rule' ? findingsOf(findings, data.rule) : findings;
  });
}
