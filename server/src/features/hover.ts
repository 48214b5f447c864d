import type { Hover, Position } from 'vscode-languageserver-types';
import type { Locale } from '../lint/text.ts';
import { placeAt } from '../model/place-at.ts';
import { claimAt, claimSpan } from '../model/prose/claim-at.ts';
import type { Report } from '../model/report.ts';
import type { Span } from '../text/span.ts';
import { toRange } from './convert.ts';
import { describeCell } from './hover/cell.ts';
import { describeClaim } from './hover/claim.ts';
import { describeHeading, describeLabel } from './hover/label.ts';
import { MARKDOWN, PLAIN } from './hover/style.ts';

/** For whom a hover is written, and what is known besides the report. */
export interface HoverContext {
  readonly locale: Locale;
  /** The client shows Markdown. */
  readonly markdown: boolean;
}

/** What stands at the position: a figure of a table or of the text, a label, a heading. Null for everything else. */
export function toHover(report: Report, position: Position, context: HoverContext): Hover | null {
  if (!report.isReport) return null;
  const { lines } = report.tree;
  const told = describe(report, lines.offset(position), context);
  if (!told) return null;
  const kind = context.markdown ? MARKDOWN.kind : PLAIN.kind;
  return { contents: { kind, value: told.value }, range: toRange(lines, told.span) };
}

interface Told {
  readonly span: Span;
  readonly value: string;
}

function describe(report: Report, offset: number, { locale, markdown }: HoverContext): Told | undefined {
  const style = markdown ? MARKDOWN : PLAIN;
  const place = placeAt(report, offset);
  switch (place?.kind) {
    case 'cell':
      return { span: place, value: describeCell(report, place.cell, { locale, style }) };
    case 'label':
      return { span: place, value: describeLabel(place.label, place.table, locale, style) };
    case 'heading':
      return { span: place, value: describeHeading(report, place.section, locale, style) };
    case undefined: {
      const claim = claimAt(report, offset);
      return claim && { span: claimSpan(claim), value: describeClaim(report, claim, locale, style) };
    }
  }
}
