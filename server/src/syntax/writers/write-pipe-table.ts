import { displayWidth } from '../../text/width.ts';
import { type Sketch, toGrid, type WriterStyle } from './sketch.ts';

/** A Markdown table with outer pipes, padded by display width; merged cells are written once, the first row is its head. */
export function writePipeTable(sketch: Sketch, { lineEnd }: WriterStyle): string {
  const grid = toGrid(sketch).map((row) => row.map((cell) => (typeof cell === 'string' ? '' : cell.text)));
  const columns = Math.max(...grid.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, i) =>
    Math.max(3, ...grid.map((row) => displayWidth(row[i] ?? ''))),
  );
  const lines = grid.map((row) => line(widths.map((width, i) => pad(row[i] ?? '', width))));
  const rule = line(widths.map((width) => '-'.repeat(width)));
  return [lines[0], rule, ...lines.slice(1)].join(lineEnd);
}

function line(texts: readonly string[]): string {
  return `| ${texts.join(' | ')} |`;
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}
