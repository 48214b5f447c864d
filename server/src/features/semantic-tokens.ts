import type { Range, SemanticTokens } from 'vscode-languageserver-types';
import type { Report } from '../model/report.ts';
import type { LineIndex } from '../text/line-index.ts';
import type { Span } from '../text/span.ts';
import { toSpan } from './convert.ts';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from './semantic-tokens/legend.ts';
import { type RoleToken, roleTokens } from './semantic-tokens/roles.ts';

/** What the figures of the tables are for, and labels that are damaged; those of a range alone where one is given. */
export function toSemanticTokens(report: Report, range?: Range): SemanticTokens {
  if (!report.isReport) return { data: [] };
  const { lines } = report.tree;
  const place = range && toSpan(lines, range);
  const tokens = roleTokens(report).filter(({ start, end }) => !place || (start < place.end && place.start < end));
  return { data: encode(lines, tokens) };
}

/** As the protocol has it: five numbers a token, places told from those of the token before. */
function encode(lines: LineIndex, tokens: readonly RoleToken[]): number[] {
  const data: number[] = [];
  let last = { line: 0, character: 0 };
  let reached = 0;
  for (const token of [...tokens].sort((a, b) => a.start - b.start)) {
    for (const { start, end } of inLines(lines, token)) {
      if (start < reached) continue;
      reached = end;
      const place = lines.position(start);
      const lineDelta = place.line - last.line;
      const characterDelta = lineDelta === 0 ? place.character - last.character : place.character;
      data.push(lineDelta, characterDelta, end - start, TOKEN_TYPES.indexOf(token.type), bitsOf(token));
      last = place;
    }
  }
  return data;
}

/** A token may not go on in the next line. */
function* inLines(lines: LineIndex, { start, end }: Span): Generator<Span> {
  for (let line = lines.lineAt(start); line < lines.count; line++) {
    const from = Math.max(start, lines.startOf(line));
    const to = Math.min(end, lines.endOf(line));
    if (from >= end) return;
    if (from < to) yield { start: from, end: to };
  }
}

function bitsOf({ modifier }: RoleToken): number {
  return modifier ? 1 << TOKEN_MODIFIERS.indexOf(modifier) : 0;
}
