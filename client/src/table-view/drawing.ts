import { Range } from 'vscode';
import type { FrameView, TablesView, TableView } from '../protocol.ts';
import type { DrawnCell, DrawnFinding, DrawnSum, DrawnTable, DrawnTables } from './messages.ts';

/** One version's tables as the page gets them, and where their cells and findings stand in the text. */
export interface Drawing {
  readonly message: DrawnTables;
  readonly places: ReadonlyMap<string, Range>;
}

/** Puts the frames and what the text says together. */
export function draw(view: TablesView, frames: ReadonlyMap<string, FrameView>): Drawing {
  const places = new Map<string, Range>();
  const tables = view.tables.map((table) => drawTable(table, frames.get(table.frame), places));
  return { message: { type: 'tables', version: view.version, tables }, places };
}

function drawTable(table: TableView, frame: FrameView | undefined, places: Map<string, Range>): DrawnTable {
  const { id, note } = table;
  const { title = '', source = '', rows: printed = [] } = frame ?? {};
  for (const [i, cell] of printed.flat().entries()) {
    const [line = -1, character = 0, endLine = 0, endCharacter = 0] = table.places.slice(4 * i, 4 * i + 4);
    if (line >= 0) places.set(cell.id, new Range(line, character, endLine, endCharacter));
  }
  const figures = figuresOf(table)[Symbol.iterator]();
  const rows = printed.map((row) =>
    row.map((cell): DrawnCell => (cell.kind === 'figure' ? { ...cell, ...figures.next().value } : cell)),
  );
  const findings = table.findings.map(({ at, ...finding }, i): DrawnFinding => {
    const drawn = { id: `${id}!${i}`, ...finding };
    places.set(drawn.id, new Range(...at));
    return drawn;
  });
  return { id, frame: table.frame, title, source, ...(note !== undefined && { note }), rows, findings };
}

type Figure = Pick<DrawnCell, 'text' | 'status' | 'readOnly' | 'sums'>;

/** What stands in each figure with all that is said of it. */
function figuresOf({ figures, holds, remarks }: TableView): readonly Figure[] {
  const said = new Map(remarks.map(({ figure, ...remark }) => [figure, remark]));
  const held = new Set(holds);
  return figures.map((text, i) => {
    const remark = said.get(i);
    const sums = [...(held.has(i) ? [HOLDS] : []), ...(remark?.sums ?? [])];
    return { text, ...remark, ...(sums.length > 0 && { sums }) };
  });
}

const HOLDS: DrawnSum = { state: 'holds' };
