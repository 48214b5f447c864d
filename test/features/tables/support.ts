import type { FigureView, FrameCell, Place, TablesView } from '../../../server/src/features/tables/view.ts';

/** A cell of a table with what the form and the text say of it. */
export interface DrawnCell extends FrameCell {
  readonly figure: FigureView | undefined;
  readonly at: Place | undefined;
}

/** The tables put together from their frames, row by row, as a view does it. */
export function cellsOf({ frames, tables }: TablesView): readonly (readonly (readonly DrawnCell[])[])[] {
  return tables.map((table) => {
    const frame = frames.find(({ key }) => key === table.frame);
    const figures = table.figures[Symbol.iterator]();
    const labels = table.labels[Symbol.iterator]();
    return (frame?.rows ?? []).map((row) =>
      row.map((cell) => {
        const figure = cell.kind === 'figure' ? figures.next().value : undefined;
        const at = cell.kind === 'figure' ? figure?.at : labels.next().value;
        return { ...cell, figure, at: at ?? undefined };
      }),
    );
  });
}

/** A table as lines of text, a merged cell at its first place with its spans: `申请人情况[7]`, `三、本年度办理结果[1x22]`. */
export function drawTable(rows: readonly (readonly DrawnCell[])[]): readonly string[] {
  return rows.map((row) => row.map(drawCell).join(' | '));
}

function drawCell({ text, figure, columns = 1, rows = 1 }: DrawnCell): string {
  const span = columns > 1 || rows > 1 ? `[${columns}${rows > 1 ? `x${rows}` : ''}]` : '';
  return `${figure?.text ?? text}${span}`;
}

export function figuresOf(view: TablesView): readonly (FigureView & { readonly id: string })[] {
  return cellsOf(view)
    .flat(2)
    .flatMap(({ id, figure }) => (figure ? [{ ...figure, id }] : []));
}

export function cellAt(view: TablesView, id: string): DrawnCell {
  const cell = cellsOf(view)
    .flat(2)
    .find((each) => each.id === id);
  if (!cell) throw new Error(`no cell ${id}`);
  return cell;
}

export function figureAt(view: TablesView, address: string): FigureView {
  const { figure } = cellAt(view, address);
  if (!figure) throw new Error(`no figure ${address}`);
  return figure;
}
