import type { CodeAction, CodeActionContext, Diagnostic, Range } from 'vscode-languageserver-types';
import type { Finding, Fix } from '../lint/finding.ts';
import type { Locale } from '../lint/text.ts';
import type { Report } from '../model/report.ts';
import type { LineIndex } from '../text/line-index.ts';
import type { Span } from '../text/span.ts';
import { toRange, toSpan } from './convert.ts';
import { FIX_ALL_KIND, FIX_ALL_TITLE } from './fix-all-action.ts';

export const QUICK_FIX = 'quickfix';

/** The kinds of action that are offered. */
export const CODE_ACTION_KINDS: readonly string[] = [QUICK_FIX, FIX_ALL_KIND];

/** What stands in an action until it is picked: enough to find the fix again in the same version of the document. */
export type CodeActionData = { readonly uri: string; readonly version: number } & (
  | { readonly action: 'fix-all' }
  | { readonly action: 'fix-rule'; readonly rule: string }
  | {
      readonly action: 'fix';
      readonly rule: string;
      readonly start: number;
      readonly end: number;
      readonly fix: number;
    }
);

/** What the actions are for. */
export interface CodeActionTarget {
  readonly uri: string;
  readonly version: number;
  readonly range: Range;
  readonly context: CodeActionContext;
  readonly locale: Locale;
}

/** The fixes of the findings at the range, then the action that runs all safe ones. Their edits are not there yet. */
export function listCodeActions(report: Report, findings: readonly Finding[], target: CodeActionTarget): CodeAction[] {
  const wants = (kind: string): boolean => isWanted(kind, target.context.only);
  const quickFixes = wants(QUICK_FIX) ? listQuickFixes(report, findings, target) : [];
  const isFixable = wants(FIX_ALL_KIND) && findings.some(({ fixes }) => fixes.some(isSafe));
  return isFixable ? [...quickFixes, fixAllAction(target)] : quickFixes;
}

/** The fix that an action stands for; undefined where the findings do not have it. */
export function findFix(findings: readonly Finding[], data: CodeActionData): Fix | undefined {
  if (data.action !== 'fix') return undefined;
  const { rule, start, end, fix } = data;
  return findings.find((each) => each.rule === rule && each.span.start === start && each.span.end === end)?.fixes[fix];
}

function isSafe({ safety }: Fix): boolean {
  return safety === 'safe';
}

/** Kinds are hierarchical: who asks for `source.fixAll` also wants those below it. */
export function isWanted(kind: string, only: readonly string[] | undefined): boolean {
  return !only || only.some((wanted) => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`));
}

function listQuickFixes(
  { tree: { lines } }: Report,
  findings: readonly Finding[],
  target: CodeActionTarget,
): CodeAction[] {
  return findingsAt(lines, findings, target).flatMap((finding) =>
    finding.fixes.map((fix, index) => quickFix(lines, finding, fix, index, target)),
  );
}

/** The findings that the range meets, also where only their ends touch. */
export function findingsAt<T extends Pick<Finding, 'span'>>(
  lines: LineIndex,
  findings: readonly T[],
  { range }: Pick<CodeActionTarget, 'range'>,
): readonly T[] {
  const place = toSpan(lines, range);
  return findings.filter(({ span }) => meets(span, place));
}

function meets(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

function quickFix(
  lines: LineIndex,
  finding: Finding,
  fix: Fix,
  index: number,
  { uri, version, context, locale }: CodeActionTarget,
): CodeAction {
  const { rule, span, fixes } = finding;
  const { start, end } = span;
  const data: CodeActionData = { uri, version, action: 'fix', rule, start, end, fix: index };
  return {
    title: fix.title[locale],
    kind: QUICK_FIX,
    diagnostics: diagnosticsFor(lines, finding, context),
    isPreferred: isSafe(fix) && fixes.findIndex(isSafe) === index,
    data,
  };
}

/** Those of the client's diagnostics that show the finding. */
export function diagnosticsFor(
  lines: LineIndex,
  { rule, span }: Pick<Finding, 'rule' | 'span'>,
  { diagnostics }: CodeActionContext,
): Diagnostic[] {
  const range = toRange(lines, span);
  return diagnostics.filter((diagnostic) => diagnostic.code === rule && isSame(diagnostic, range));
}

function isSame({ range: { start, end } }: Diagnostic, range: Range): boolean {
  return (
    start.line === range.start.line &&
    start.character === range.start.character &&
    end.line === range.end.line &&
    end.character === range.end.character
  );
}

function fixAllAction({ uri, version, locale }: CodeActionTarget): CodeAction {
  const data: CodeActionData = { uri, version, action: 'fix-all' };
  return { title: FIX_ALL_TITLE[locale], kind: FIX_ALL_KIND, data };
}
