import type { CodeAction } from 'vscode-languageserver-types';
import type { SuppressedPlace } from '../lint/config/configuration.ts';
import { suppressionFor } from '../lint/config/suppression-for.ts';
import type { Finding } from '../lint/finding.ts';
import type { LocalizedText } from '../lint/text.ts';
import type { Report } from '../model/report.ts';
import { type CodeActionTarget, diagnosticsFor, findingsAt, isWanted, QUICK_FIX } from './code-actions.ts';

/** Commands of a client that writes into the configuration; each is run with one {@link ConfigureTarget}. */
export const SUPPRESS_COMMAND = 'disclosureReport.suppress';
export const TURN_OFF_COMMAND = 'disclosureReport.turnOff';

/** What is to be written for the document with this name. It holds after the document has changed, too. */
export type ConfigureTarget = { readonly uri: string } & (
  | { readonly change: 'suppress'; readonly place: SuppressedPlace }
  | { readonly change: 'turn-off'; readonly rule: string }
);

/** For each finding at the range: accept it as it stands, and for each of their rules: turn it off. */
export function listConfigureActions(
  report: Report,
  findings: readonly Finding[],
  target: Omit<CodeActionTarget, 'version'>,
): CodeAction[] {
  const { uri, context, locale } = target;
  if (!isWanted(QUICK_FIX, context.only)) return [];
  const { lines } = report.tree;
  const here = findingsAt(lines, findings, target);
  const suppress = here.map((finding): CodeAction => {
    const configure: ConfigureTarget = { uri, change: 'suppress', place: suppressionFor(report, finding) };
    const title = suppressTitle(finding.rule)[locale];
    const diagnostics = diagnosticsFor(lines, finding, context);
    return {
      title,
      kind: QUICK_FIX,
      diagnostics,
      command: { title, command: SUPPRESS_COMMAND, arguments: [configure] },
    };
  });
  const rules = new Set(here.map(({ rule }) => rule));
  const turnOff = [...rules].map((rule): CodeAction => {
    const configure: ConfigureTarget = { uri, change: 'turn-off', rule };
    const title = turnOffTitle(rule)[locale];
    const diagnostics = context.diagnostics.filter(({ code }) => code === rule);
    return {
      title,
      kind: QUICK_FIX,
      diagnostics,
      command: { title, command: TURN_OFF_COMMAND, arguments: [configure] },
    };
  });
  return [...suppress, ...turnOff];
}

function suppressTitle(rule: string): LocalizedText {
  return { zh: `不再提示此处（${rule}）…`, en: `Suppress this finding here (${rule})…` };
}

function turnOffTitle(rule: string): LocalizedText {
  return { zh: `本规则不再提示（${rule}）`, en: `Turn this rule off (${rule})` };
}
