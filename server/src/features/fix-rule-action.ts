import type { CodeAction } from 'vscode-languageserver-types';
import type { Finding } from '../lint/finding.ts';
import type { LocalizedText } from '../lint/text.ts';
import type { Report } from '../model/report.ts';
import { type CodeActionData, type CodeActionTarget, findingsAt, isWanted, QUICK_FIX } from './code-actions.ts';

/**
 * An action for each rule with a finding at the range that runs the safe fixes of all its findings in the file, where there
 * are several. Its edit is not there yet.
 */
export function listFixRuleActions(
  { tree: { lines } }: Report,
  findings: readonly Finding[],
  target: CodeActionTarget,
): CodeAction[] {
  const { uri, version, context, locale } = target;
  if (!isWanted(QUICK_FIX, context.only)) return [];
  const here = new Set(fixable(findingsAt(lines, findings, target)).map(({ rule }) => rule));
  const several = [...here].filter((rule) => fixable(findingsOf(findings, rule)).length > 1);
  return several.map((rule) => {
    const data: CodeActionData = { uri, version, action: 'fix-rule', rule };
    const diagnostics = context.diagnostics.filter(({ code }) => code === rule);
    return { title: titleOf(rule)[locale], kind: QUICK_FIX, diagnostics, data };
  });
}

/** The findings that the action of a rule is for. */
export function findingsOf(findings: readonly Finding[], rule: string): readonly Finding[] {
  return findings.filter((finding) => finding.rule === rule);
}

function fixable(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ fixes }) => fixes.some(({ safety }) => safety === 'safe'));
}

function titleOf(rule: string): LocalizedText {
  return { zh: `修复本规则的全部问题（${rule}）`, en: `Fix all “${rule}” problems` };
}
