import type { TextDocument } from 'vscode-languageserver-textdocument';
import type {
  CodeAction,
  CodeActionContext,
  Diagnostic,
  DocumentSymbol,
  FoldingRange,
  Range,
} from 'vscode-languageserver-types';
import { type CodeActionData, findFix, listCodeActions } from './features/code-actions.ts';
import { toTextEdits } from './features/convert.ts';
import { toDiagnostics } from './features/diagnostics.ts';
import { toDocumentSymbols } from './features/document-symbols.ts';
import { fixAllEdits } from './features/fix-all-action.ts';
import { toFoldingRanges } from './features/folding-ranges.ts';
import type { FormId } from './form/index.ts';
import type { Finding } from './lint/finding.ts';
import { type LintOptions, lint } from './lint/linter.ts';
import type { Rule } from './lint/rule.ts';
import type { Locale } from './lint/text.ts';
import { buildReport } from './model/build-report.ts';
import { precedesForms } from './model/recognition.ts';
import type { Report } from './model/report.ts';
import { trimSpan } from './text/blank.ts';

/** What a service is made of. */
export interface LanguageServiceOptions {
  readonly rules: readonly Rule[];
  /** The language of messages and titles; Chinese where it is not told. */
  readonly locale?: Locale;
  /** Told of a rule that threw; the other rules go on. */
  readonly onCrash?: (rule: string, error: unknown) => void;
}

/** Severities that differ from the rules' own, by rule id. The same object means the same answer. */
export type Severities = NonNullable<LintOptions['severities']>;

/** What a document was taken for; `form` and `year` are null where it is no report, `year` also where it names none. */
export interface Recognition {
  readonly isReport: boolean;
  readonly form: FormId | null;
  readonly year: number | null;
}

/** Everything an editor asks about one document. Pure: no transport, no clock, no files; every answer is for the document's version. */
export interface LanguageService {
  /** The document read as a report, once a version. Where its language is ours, it counts as one unless it is blank. */
  getReport(document: TextDocument): Report;
  getRecognition(document: TextDocument): Recognition;
  /** Empty for a text that is no report. */
  getDiagnostics(document: TextDocument, severities?: Severities): Diagnostic[];
  /** Fixes of the findings at the range, without their edits; `resolveCodeAction` adds these. */
  getCodeActions(
    document: TextDocument,
    range: Range,
    context: CodeActionContext,
    severities?: Severities,
  ): CodeAction[];
  /** The action with its edit; as it came where it was made for another version, or is not one of ours. */
  resolveCodeAction(document: TextDocument, action: CodeAction, severities?: Severities): CodeAction;
  /** Report, sections, items and points, tables, row groups, rows. Empty for a text that is no report. */
  getDocumentSymbols(document: TextDocument): DocumentSymbol[];
  getFoldingRanges(document: TextDocument): FoldingRange[];
}

/** The language id of documents that are reports because their user says so. */
export const LANGUAGE_ID = 'disclosure-report';

const NONE: Severities = {};

export function createLanguageService({ rules, locale = 'zh', onCrash }: LanguageServiceOptions): LanguageService {
  const read = createReader(rules, onCrash);
  return Object.freeze({
    getReport: (document) => read.report(document),
    getRecognition: (document) => recognise(read.report(document)),
    getDiagnostics: (document, severities = NONE) =>
      toDiagnostics(read.report(document), read.findings(document, severities), { uri: document.uri, locale }),
    getCodeActions: (document, range, context, severities = NONE) => {
      const { uri, version } = document;
      const target = { uri, version, range, context, locale };
      return listCodeActions(read.report(document), read.findings(document, severities), target);
    },
    resolveCodeAction: (document, action, severities = NONE) => resolve(read, document, action, severities),
    getDocumentSymbols: (document) => toDocumentSymbols(read.report(document), locale),
    getFoldingRanges: (document) => toFoldingRanges(read.report(document)),
  } satisfies LanguageService);
}

interface Reader {
  report(document: TextDocument): Report;
  findings(document: TextDocument, severities: Severities): readonly Finding[];
  /** Findings of another text, as if it stood in the document. */
  findingsIn(document: TextDocument, severities: Severities, text: string): readonly Finding[];
}

/** Remembers the last version of each document, as long as the document lives. */
function createReader(rules: readonly Rule[], onCrash: LanguageServiceOptions['onCrash']): Reader {
  const reports = new WeakMap<TextDocument, { readonly version: number; readonly report: Report }>();
  const found = new WeakMap<Report, { readonly severities: Severities; readonly findings: readonly Finding[] }>();
  const check = (report: Report, severities: Severities): readonly Finding[] =>
    lint(report, rules, { severities, ...(onCrash && { onCrash }) });
  const reader: Reader = {
    report(document) {
      const { version } = document;
      const known = reports.get(document);
      if (known?.version === version) return known.report;
      const report = readAs(document, document.getText());
      reports.set(document, { version, report });
      return report;
    },
    findings(document, severities) {
      const report = reader.report(document);
      const known = found.get(report);
      if (known?.severities === severities) return known.findings;
      const findings = check(report, severities);
      found.set(report, { severities, findings });
      return findings;
    },
    findingsIn: ({ languageId }, severities, text) => check(readAs({ languageId }, text), severities),
  };
  return reader;
}

function readAs({ languageId }: Pick<TextDocument, 'languageId'>, text: string): Report {
  const report = buildReport(text);
  const isOurs = languageId === LANGUAGE_ID && !isBlank(text) && !precedesForms(report);
  if (report.isReport || !isOurs) return report;
  return { ...report, isReport: true };
}

function isBlank(text: string): boolean {
  const { start, end } = trimSpan(text, 0, text.length);
  return start === end;
}

function recognise({ isReport, form, year }: Report): Recognition {
  return isReport ? { isReport, form, year } : { isReport, form: null, year: null };
}

function resolve(read: Reader, document: TextDocument, action: CodeAction, severities: Severities): CodeAction {
  const data = action.data as CodeActionData | undefined;
  const { uri, version } = document;
  if (data?.uri !== uri || data.version !== version) return action;
  const text = document.getText();
  const edits =
    data.action === 'fix-all'
      ? fixAllEdits(text, (each) =>
          each === text ? read.findings(document, severities) : read.findingsIn(document, severities, each),
        )
      : findFix(read.findings(document, severities), data)?.edits();
  if (!edits) return action;
  const { lines } = read.report(document).tree;
  return {
    ...action,
    edit: { documentChanges: [{ textDocument: { uri, version }, edits: toTextEdits(lines, edits) }] },
  };
}
