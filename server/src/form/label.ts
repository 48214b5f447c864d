import type { ColumnKind, ColumnSpec, GroupSpec, HeadCell, Label } from './schema.ts';

const NUMERAL = /^(?:（[一二三四五六七八九十]+）|[一二三四五六七八九十]+、|\d+\.)/;

/** A label as printed; its numeral, if it has one, is kept out of the wording. */
export function label(text: string, ...variants: string[]): Label {
  return { text, wording: text.replace(NUMERAL, ''), variants };
}

/** The printed numeral of a label: `（三）`, `一、`, `1.`; empty where it has none. */
export function numeralOf(text: string): string {
  return NUMERAL.exec(text)?.[0] ?? '';
}

export function column(id: string, text: string, kind: ColumnKind = 'count', ...variants: string[]): ColumnSpec {
  return { id, label: label(text, ...variants), kind };
}

export function group(id: string, text: string, ...variants: string[]): GroupSpec {
  return { id, label: label(text, ...variants) };
}

export function head(text: string, columns = 1, rows = 1): HeadCell {
  return { text, columns, rows };
}
