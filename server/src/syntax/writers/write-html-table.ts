import type { Sketch, SketchCell, WriterStyle } from './sketch.ts';

/** An HTML table with merged cells, one row a line. */
export function writeHtmlTable(sketch: Sketch, { lineEnd, indent }: WriterStyle): string {
  const rows = sketch.map((row) => `${indent}<tr>${row.map(writeCell).join('')}</tr>`);
  return [`${indent}<table border="1">`, ...rows, `${indent}</table>`].join(lineEnd);
}

/** One cell with its spans. */
export function writeCell({ text, columns, rows }: SketchCell): string {
  const spans = `${columns > 1 ? ` colspan="${columns}"` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}`;
  return `<td${spans}>${escapeHtml(text)}</td>`;
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
