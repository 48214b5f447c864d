import type { Report } from '../../model/report.ts';
import type { Span } from '../../text/span.ts';
import { toRange } from '../convert.ts';
import type { Place } from './view.ts';

export function toPlace({ tree: { lines } }: Report, span: Span): Place {
  const { start, end } = toRange(lines, span);
  return [start.line, start.character, end.line, end.character];
}
