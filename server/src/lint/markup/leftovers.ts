import type { Report } from '../../model/report.ts';
import { sourceSpan } from '../../syntax/source-span.ts';
import { ODD, oddKind } from '../../text/odd-units.ts';
import type { Span } from '../../text/span.ts';
import { oddUnitsOf } from '../odd-units.ts';
import { formatOf } from '../text-format.ts';
import { invisibles } from './invisibles.ts';
import { HTML, type LeftoverKind, type LeftoverPattern, PLAIN, WORD } from './patterns.ts';

/** One leftover at its place. */
export interface Leftover extends Span {
  readonly kind: LeftoverKind;
  /** Those with one key are one fault. */
  readonly key: string;
  readonly text: string;
  /** What is to stand in its place; undefined where a person has to decide. */
  readonly plain: string | undefined;
}

/** All leftovers of a report, in the order of the text and apart from each other. */
export function leftoversOf(report: Report): readonly Leftover[] {
  const odd = oddUnitsOf(report);
  if (odd.length === 0 && !report.text.includes('<')) return [];
  const found = [...written(report, odd), ...invisibles(report, odd)];
  return found.length === 0 ? found : apart(found.filter((leftover) => !isInValue(report, leftover)));
}

const TRIGGERS: ReadonlySet<number> = new Set([ODD.markup, ODD.escape]);

function written(report: Report, odd: readonly number[]): readonly Leftover[] {
  const { text } = report;
  const isLikely = text.includes('<') || odd.some((at) => TRIGGERS.has(oddKind(text.charCodeAt(at))));
  if (!isLikely) return [];
  const { kind, html } = formatOf(report);
  if (kind === 'page') return mayShow(report) ? onPage(report) : [];
  const tags = kind === 'markdown' ? [] : html.length > 0 ? HTML.filter((each) => each.kind !== 'tag') : HTML;
  const patterns = kind === 'markdown' ? WORD : [...WORD, ...tags, ...PLAIN];
  const found = find(text, patterns, text.includes('\r\n') ? '\r\n' : '\n');
  return found.filter(({ start }) => !html.some((region) => region.start <= start && start < region.end));
}

const SHOWN = ['[bookmark:', 'HYPERLINK', 'REF _', 'TOC \\', 'PAGE', '错误', 'Error', '&amp;', '&lt;', '[if', '[endif'];

/** Whether the source of a page has anything that its text might show: a cheap test before looking at every cell. */
function mayShow({ text }: Report): boolean {
  return SHOWN.some((mark) => text.includes(mark));
}

/** On a page only what is shown counts. What is to be done about it depends on its source, which a person has to see. */
function onPage({ text, tree }: Report): readonly Leftover[] {
  return tree.rows.flatMap(({ cells }) =>
    cells.flatMap((cell) =>
      /[[{&<!\\A-Z]/.test(cell.text)
        ? find(cell.text, [...WORD, ...HTML], '\n').map((leftover) => ({
            ...leftover,
            ...sourceSpan(text, cell, leftover.start, leftover.end),
            plain: undefined,
          }))
        : [],
    ),
  );
}

function find(text: string, patterns: readonly LeftoverPattern[], lineEnd: string): readonly Leftover[] {
  const likely = patterns.filter(({ signs }) => signs.some((sign) => text.includes(sign)));
  return likely.flatMap(({ kind, pattern, key, plain: plainOf }) =>
    [...text.matchAll(pattern)].map((match) => {
      const start = match.index;
      const end = start + match[0].length;
      const plain = plainOf ? plainOf(match, lineEnd) : '';
      return {
        kind,
        key: `${kind} ${key?.(match[0]) ?? ''}`,
        start,
        end,
        text: match[0],
        plain: plain !== undefined && joinsFigures(text.charAt(start - 1), plain, text.charAt(end)) ? undefined : plain,
      };
    }),
  );
}

/** Whether two figures would become one: `12**13` is no 1213. */
function joinsFigures(before: string, plain: string, after: string): boolean {
  return /\d{2}/.test(before + plain.slice(0, 1)) || /\d{2}/.test((plain.slice(-1) || before) + after);
}

/** Of two that overlap, such as a style inside a tag, the one that begins first. */
function apart(found: readonly Leftover[]): readonly Leftover[] {
  const kept: Leftover[] = [];
  let end = 0;
  for (const each of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (each.start < end) continue;
    kept.push(each);
    end = each.end;
  }
  return kept;
}

/** What stands in a figure’s place is the matter of the rules on cells. */
function isInValue({ tables }: Report, { start, end }: Span): boolean {
  return tables.some(
    (table) =>
      table.span.start <= start &&
      end <= table.span.end &&
      table.allCells.some(({ span }) => span && span.start <= start && end <= span.end),
  );
}
