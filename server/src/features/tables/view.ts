import type { Address, TableId } from '../../form/index.ts';
import type { Severity } from '../../lint/finding.ts';
import type { CellStatus } from '../../model/report.ts';

/**
 * The standard tables of one version of a report, for a view that draws them as the form prints them. What the form prints
 * is in the frames, which are sent once; what the text says is in the tables, which are sent at every keystroke.
 */
export interface TablesView {
  readonly version: number;
  /** The frames of the tables that the asker does not have yet. */
  readonly frames: readonly FrameView[];
  /** In the order of the form; empty for a text that is no report. */
  readonly tables: readonly TableView[];
}

/** One table of a form without its figures. */
export interface FrameView {
  /** Form and table, such as `2021/applications`. */
  readonly key: string;
  /** Numeral and heading of its section on the form. */
  readonly title: string;
  /** 文号 of the notice that set the form. */
  readonly source: string;
  /** Merged cells stand at their first place only, as in HTML. */
  readonly rows: readonly (readonly FrameCell[])[];
}

/** `head` and `label` are printed, a label beside figures; `figure` takes one. */
export interface FrameCell {
  readonly kind: 'head' | 'label' | 'figure';
  /** The address of a figure, or of a row for its label. */
  readonly id: string;
  /** What is printed; empty for a figure. */
  readonly text: string;
  /** Columns and rows that it spans; absent for one. */
  readonly columns?: number;
  readonly rows?: number;
}

export interface TableView {
  readonly id: TableId;
  /** Key of the frame that its labels show. */
  readonly frame: string;
  /** Why there is nothing to read in it; absent where there is. */
  readonly note?: string;
  /** What stands in each figure of the frame, in its order; empty for one that is blank, and for one that is not in the text. */
  readonly figures: readonly string[];
  /** The {@link Place} of each cell of the frame, in its order, as numbers in one row; four times -1 for what cannot be told. */
  readonly places: readonly number[];
  /** The figures, by their place in `figures`, that are the result of a sum which comes out; once for each sum. */
  readonly holds: readonly number[];
  /** What else there is to say of figures. */
  readonly remarks: readonly FigureRemark[];
  /** Those on its cells, rows and heads, in the order of the text. */
  readonly findings: readonly FindingView[];
}

/** A range of LSP in short, as there are hundreds: line and character of its start, then of its end. */
export type Place = readonly [line: number, character: number, endLine: number, endCharacter: number];

export interface FigureRemark {
  /** Its place in `figures`. */
  readonly figure: number;
  /** Absent for a number. */
  readonly status?: Exclude<CellStatus, 'number'>;
  /** Why it cannot be changed here; absent where it can. */
  readonly readOnly?: string;
  /** The sums that it is the result of and that do not come out. */
  readonly sums?: readonly SumView[];
}

export interface SumView {
  readonly state: 'broken' | 'unknown';
  /** Its name, with its figures where it is broken. */
  readonly text: string;
}

export interface FindingView {
  readonly at: Place;
  /** The cell that it is about, or the row; absent where it is about the table. */
  readonly cell?: Address;
  readonly severity: Severity;
  readonly rule: string;
  readonly message: string;
}
