import type { FoundLabel, LabelPiece, Report } from '../../model/report.ts';
import { isFigure } from '../../syntax/value-text.ts';
import { escapeHtml } from '../../syntax/writers/write-html-table.ts';
import type { TextEdit } from '../../text/edit.ts';
import { deleteRow } from './delete-row.ts';

/**
 * The edits that put the pieces of a label together where its figures stand, or else where it begins. A row that holds
 * nothing else goes; in one that does, the cell of the piece becomes empty.
 */
export function joinRow(report: Report, { pieces, role }: FoundLabel): readonly TextEdit[] {
  const rows = [...new Set(pieces.map(({ row }) => row))];
  const withFigures = role.kind === 'row' ? rows.find((row) => hasFigures(report, row)) : undefined;
  const home = withFigures ?? rows.find((row) => isFilled(report, row, pieces)) ?? rows[0];
  const own = pieces.filter(({ row }) => row === home);
  const [first] = own;
  const last = own.at(-1);
  if (home === undefined || !first || !last) return [];
  const before = pieces.slice(0, pieces.indexOf(first));
  const after = pieces.slice(pieces.indexOf(last) + 1);
  return [
    ...insert(first.start, before, first),
    ...insert(last.end, after, last),
    ...rows.filter((row) => row !== home).flatMap((row) => clear(report, row, pieces)),
  ];
}

function hasFigures({ tree }: Report, index: number): boolean {
  return tree.rows[index]?.cells.some(({ text }) => isFigure(text)) ?? false;
}

/** Whether the row holds anything but pieces of the label. */
function isFilled({ tree }: Report, index: number, pieces: readonly LabelPiece[]): boolean {
  const cells = tree.rows[index]?.cells ?? [];
  return cells.some((cell) => cell.text !== '' && !pieces.some((piece) => piece.cell === cell));
}

function insert(at: number, pieces: readonly LabelPiece[], { cell }: LabelPiece): readonly TextEdit[] {
  const text = pieces.map((piece) => piece.text).join('');
  if (text === '') return [];
  return [{ span: { start: at, end: at }, newText: cell.pieces ? escapeHtml(text) : text }];
}

function clear(report: Report, index: number, pieces: readonly LabelPiece[]): readonly TextEdit[] {
  const row = report.tree.rows[index];
  const deletion = row && !isFilled(report, index, pieces) ? deleteRow(report, row) : [];
  if (deletion.length > 0) return deletion;
  return pieces.filter((piece) => piece.row === index).map(({ start, end }) => ({ span: { start, end }, newText: '' }));
}
