import { Range } from 'vscode';
import type { FrameView, Place, TablesView, TableView } from '../protocol.ts';
import type { DrawnCell, DrawnFinding, DrawnTable, DrawnTables } from './messages.ts';

/** One version's tables as the page gets them, and where their cells and findings stand in the text. */
export interface Drawing {
  readonly message: DrawnTables;
  readonly places: ReadonlyMap<string, Range>;
}

/** Puts the frames and what the text says together. */
export function draw(view: TablesView, frames: ReadonlyMap<string, FrameView>): Drawing {
  const places = new Map<string, Range>();
  const place = (id: string, at: Place | null | undefined): void => {
    if (at) places.set(id, new Range(...at));
  };
  const tables = view.tables.map((table) => drawTable(table, frames.get(table.frame), place));
  return { message: { type: 'tables', version: view.version, tables }, places };
}

type SetPlace = (id: string, at: Place | null | undefined) => void;

function drawTable(table: TableView, frame: FrameView | undefined, place: SetPlace): DrawnTable {
  const { id, note } = table;
  const figures = table.figures[Symbol.iterator]();
  const labels = table.labels[Symbol.iterator]();
  const rows = (frame?.rows ?? []).map((row) =>
    row.map((cell): DrawnCell => {
      if (cell.kind !== 'figure') {
        place(cell.id, labels.next().value);
        return cell;
      }
      const { at, ...figure } = figures.next().value ?? { text: '' };
      place(cell.id, at);
      return { ...cell, ...figure };
    }),
  );
  const findings = table.findings.map(({ at, ...finding }, i): DrawnFinding => {
    const drawn = { id: `${id}!${i}`, ...finding };
    place(drawn.id, at);
    return drawn;
  });
  const { title = '', source = '' } = frame ?? {};
  return { id, frame: table.frame, title, source, ...(note !== undefined && { note }), rows, findings };
}
