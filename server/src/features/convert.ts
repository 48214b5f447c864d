import type { DiagnosticSeverity, TextEdit as LspTextEdit, Position, Range } from 'vscode-languageserver-types';
import type { Severity } from '../lint/finding.ts';
import type { TextEdit } from '../text/edit.ts';
import type { LineIndex } from '../text/line-index.ts';
import type { Span } from '../text/span.ts';

/** The range of a span. Never invalid: offsets outside the text, or inside a line end, go to the nearest place that exists. */
export function toRange(lines: LineIndex, { start, end }: Span): Range {
  return { start: toPosition(lines, start), end: toPosition(lines, Math.max(start, end)) };
}

/** The span of a range as a client sends it; places that do not exist go to the nearest that does. */
export function toSpan(lines: LineIndex, { start, end }: Range): Span {
  const from = lines.offset(start);
  return { start: from, end: Math.max(from, lines.offset(end)) };
}

export function toTextEdits(lines: LineIndex, edits: readonly TextEdit[]): LspTextEdit[] {
  return edits.map(({ span, newText }) => ({ range: toRange(lines, span), newText }));
}

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = { error: 1, warning: 2, information: 3 };

export function toSeverity(severity: Severity): DiagnosticSeverity {
  return SEVERITIES[severity];
}

/** A place between `\r` and `\n` is no place in LSP, so it becomes the end of the line before them. */
function toPosition(lines: LineIndex, offset: number): Position {
  const { line, character } = lines.position(offset);
  return { line, character: Math.min(character, lines.endOf(line) - lines.startOf(line)) };
}
