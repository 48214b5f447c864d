/** A table to be written, before it has a layout: rows of cells, merged cells at their first place only. */
export type Sketch = readonly SketchRow[];
export type SketchRow = readonly SketchCell[];

export interface SketchCell {
  readonly text: string;
  /** Columns and rows that the cell spans. */
  readonly columns: number;
  readonly rows: number;
  /** Whether a figure belongs here. */
  readonly isValue: boolean;
}

/** The habits of the file that a table is written into. */
export interface WriterStyle {
  readonly lineEnd: string;
  /** What stands before a line of text, such as two full-width blanks. */
  readonly indent: string;
  /** Whether a blank line parts the paragraphs. */
  readonly isSpaced: boolean;
}

/** What marks a figure that is still to be filled in, where the layout cannot show an empty cell. */
export const TO_FILL = '__';

/** A cell of the sketch, or the empty place that a merged cell covers. */
export type GridCell = SketchCell | 'covered-by-row' | 'covered-by-column';

/** The rows with an entry for every grid column. */
export function toGrid(sketch: Sketch): readonly (readonly GridCell[])[] {
  const reach: number[] = [];
  return sketch.map((row) => {
    const out: GridCell[] = [];
    const next = row[Symbol.iterator]();
    for (let column = 0; ; ) {
      if ((reach[column] ?? 0) > 0) {
        out.push('covered-by-row');
        reach[column] = (reach[column] ?? 0) - 1;
        column++;
        continue;
      }
      const { value: cell, done } = next.next();
      if (done) break;
      out.push(cell, ...Array.from({ length: cell.columns - 1 }, () => 'covered-by-column' as const));
      for (let i = 0; i < cell.columns; i++) reach[column++] = cell.rows - 1;
    }
    return out;
  });
}
