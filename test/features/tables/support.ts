import type {
  FigureRemark,
  FrameCell,
  Place,
  SumView,
  TablesView,
  TableView,
} from '../../../server/src/features/tables/view.ts';

/** A figure with all that is said of it. */
export interface FigureView extends Omit<FigureRemark, 'figure' | 'sums'> {
  readonly text: string;
  readonly sums?: readonly (SumView | { readonly state: 'holds' })[];
}

/** A cell of a table with what the form and the text say of it. */
export interface DrawnCell extends FrameCell {
  readonly figure: FigureView | undefined;
  readonly at: Place | undefined;
}

/** The tables put together from their frames, row by row, as a view does it. */
export function cellsOf({ frames, tables }: TablesView): readonly (readonly (readonly DrawnCell[])[])[] {
  return tables.map((table) => {
    const frame = frames.find(({ key }) => key === table.frame);
    let cells = 0;
    let figures = 0;
    return (frame?.rows ?? []).map((row) =>
      row.map((cell) => {
        const figure = cell.kind === 'figure' ? figureOf(table, figures++) : undefined;
        const place = table.places.slice(4 * cells, 4 * ++cells) as unknown as Place;
        return { ...cell, figure, at: place[0] < 0 ? undefined : place };
      }),
    );
  });
}

function figureOf({ figures, holds, remarks }: TableView, place: number): FigureView {
  const { figure, sums = [], ...remark } = remarks.find((each) => each.figure === place) ?? { figure: place };
  const all = [...holds.filter((each) => each === place).map(() => ({ state: 'holds' }) as const), ...sums];
  return { text: figures[figure] ?? '', ...remark, ...(all.length > 0 && { sums: all }) };
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
