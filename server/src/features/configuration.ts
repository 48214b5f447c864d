import type { CodeAction, Diagnostic } from 'vscode-languageserver-types';
import type { ConfigurationProblem, Suppression } from '../lint/config/configuration.ts';
import { removeSuppression } from '../lint/config/remove-suppression.ts';
import { UNUSED_SUPPRESSION, unusedSuppression } from '../lint/config/unused-suppression.ts';
import type { Locale, LocalizedText } from '../lint/text.ts';
import { createLineIndex } from '../text/line-index.ts';
import { type CodeActionTarget, diagnosticsFor, findingsAt, isWanted, QUICK_FIX } from './code-actions.ts';
import { toRange, toSeverity, toTextEdits } from './convert.ts';
import { SOURCE } from './diagnostics.ts';

/** What a configuration file is found to have: mistakes, and entries that suppress nothing. Spans are of its text. */
export interface ConfigurationFaults {
  readonly text: string;
  readonly problems: readonly ConfigurationProblem[];
  readonly unused: readonly Suppression[];
}

/** The code of mistakes in the file itself. */
const CONFIGURATION = 'configuration';
/** `DiagnosticTag.Unnecessary`. */
export const UNNECESSARY = 1;

/** In the order of the text. */
export function toConfigurationDiagnostics(
  { text, problems, unused }: ConfigurationFaults,
  { locale, tags }: { readonly locale: Locale; readonly tags: boolean },
): Diagnostic[] {
  const lines = createLineIndex(text);
  const mistakes = problems.map(
    ({ span, severity, message }): Diagnostic => ({
      range: toRange(lines, span),
      severity: toSeverity(severity),
      code: CONFIGURATION,
      source: SOURCE,
      message: message[locale],
    }),
  );
  const surplus = unused.map((entry): Diagnostic => {
    const { severity, message, span } = unusedSuppression(entry);
    return {
      range: toRange(lines, span),
      severity: toSeverity(severity),
      code: UNUSED_SUPPRESSION,
      source: SOURCE,
      message: message[locale],
      ...(tags && { tags: [UNNECESSARY] }),
    };
  });
  return [...mistakes, ...surplus].sort((a, b) => a.range.start.line - b.range.start.line);
}

/** For each entry at the range that suppresses nothing: take it out. */
export function listConfigurationActions(
  { text, unused }: ConfigurationFaults,
  target: CodeActionTarget,
): CodeAction[] {
  const { uri, version, context, locale } = target;
  if (!isWanted(QUICK_FIX, context.only)) return [];
  const lines = createLineIndex(text);
  return findingsAt(lines, unused, target).map((entry) => ({
    title: REMOVE[locale],
    kind: QUICK_FIX,
    isPreferred: true,
    diagnostics: diagnosticsFor(lines, unusedSuppression(entry), context),
    edit: {
      documentChanges: [{ textDocument: { uri, version }, edits: toTextEdits(lines, removeSuppression(text, entry)) }],
    },
  }));
}

const REMOVE: LocalizedText = { zh: '删除这一条屏蔽', en: 'Delete this suppression' };
