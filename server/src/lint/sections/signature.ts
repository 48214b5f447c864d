import type { Report, Section } from '../../model/report.ts';
import { withoutBlanks } from '../../text/blank.ts';

/**
 * Index of the first row of the section that only signs the report: the date line, and the organ's name above it. The
 * section's end where it has no such rows.
 */
export function signatureOf({ date, organ, text, tree: { rows } }: Report, { first, end }: Section): number {
  if (!date) return end;
  const at = rows.findIndex((row, i) => first <= i && i < end && row.start === date.start);
  if (at < 0) return end;
  const above = at > first ? rows[at - 1] : undefined;
  const name = above?.cells.length === 1 ? withoutBlanks(text.slice(above.start, above.end)) : '';
  return name !== '' && (name === organ?.value || NAME.test(name)) ? at - 1 : at;
}

/** A name without any stop; figures and single labels of a table are shorter. */
const NAME = /^[\u4e00-\u9fff（）()·]{4,30}(?<![情况事项措施问题])$/;
