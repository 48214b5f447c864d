import type {
  Address,
  ColumnSpec,
  FormId,
  GroupSpec,
  Label,
  RowSpec,
  SectionId,
  SectionSpec,
  TableId,
  TableSpec,
} from '../form/index.ts';
import type { Cell, LayoutId, Row, SyntaxTree } from '../syntax/tree.ts';
import type { Decimal } from '../text/decimal.ts';
import type { Span } from '../text/span.ts';

/** One version of a text, read as a report. Every rule and feature reads this and nothing else. */
export interface Report {
  readonly text: string;
  /** The name of its file, without folders; undefined where it has none. */
  readonly fileName: string | undefined;
  readonly tree: SyntaxTree;
  /** Whether the text is such a report at all; where it is not, the rest is still filled in as far as it was found. */
  readonly isReport: boolean;
  /** What most of its tables show; the form of its year where no table can be read. */
  readonly form: FormId;
  readonly year: number | null;
  readonly title: Title | undefined;
  /** The body that reports, as the title names it, or the line above or below that. */
  readonly organ: Fact<string> | undefined;
  /** What kind of body reports, as its name or the configuration tells; undefined where neither does. */
  readonly body: BodyKind | undefined;
  readonly period: Period | undefined;
  /** The date line at the end. */
  readonly date: Fact<CalendarDate> | undefined;
  /** In the order of the text; a section that stands twice is there twice. */
  readonly sections: readonly Section[];
  /** The tables that were found, in the order of the form. */
  readonly tables: readonly Table[];
  readonly equations: readonly Equation[];
  /** What can be said of the equations that are broken. */
  readonly diagnosis: Diagnosis;
  /** That of the same body for the year before, where it is known. */
  readonly prior: PriorReport | undefined;
}

/** Last year's report, as a rule or feature may compare this one with it. */
export interface PriorReport {
  /** The name of its file, as people know it. */
  readonly fileName: string;
  readonly report: Report;
}

/** 部门, 县级以上人民政府 (or its like above), and 乡镇 with 街道: they have different duties. */
export type BodyKind = 'department' | 'government' | 'township';

/** What is known of a report besides its text. */
export interface ReportHints {
  readonly fileName?: string | undefined;
  /** The form to measure by, where the tables and the year are not to decide. */
  readonly form?: FormId | undefined;
  readonly body?: BodyKind | undefined;
  readonly prior?: PriorReport | undefined;
}

/** Something that the text says, and where. */
export interface Fact<T> extends Span {
  readonly value: T;
}

export interface Title extends Span {
  readonly text: string;
  readonly year: number | null;
}

export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  /** Undefined where only the month is written. */
  readonly day: number | undefined;
}

/** 统计期限. */
export interface Period extends Span {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** `exact`: the form's own wording. `variant`: an accepted one. `near`: a slip of it, or a part of it. */
export type Match = 'exact' | 'variant' | 'near';

export interface Section {
  readonly id: SectionId;
  readonly spec: SectionSpec;
  readonly heading: Heading;
  /** Index of the row in the tree that the heading begins in; it may go on in the next one. */
  readonly headingRow: number;
  /** From the heading to the next one, or to the end of the text. */
  readonly span: Span;
  /** What follows the heading; empty span where nothing does. */
  readonly body: Span;
  /** Indexes of its rows in the tree, the heading's own left out: from `first` up to, not including, `end`. */
  readonly first: number;
  readonly end: number;
}

export interface Heading extends Span {
  readonly text: string;
  readonly match: Match;
  /** Everything before the wording that numbers it: `二、`, `（二）`, `二、二、`; undefined where there is nothing. */
  readonly numeral: (Span & { readonly text: string; readonly ordinal: number | undefined }) | undefined;
  readonly wording: Span & { readonly text: string };
}

export interface Table {
  readonly id: TableId;
  readonly spec: TableSpec;
  readonly span: Span;
  /** The layout that most of its figures stand in. */
  readonly layout: LayoutId;
  /** Indexes of its rows in the tree: from `first` up to, not including, `end`. */
  readonly first: number;
  readonly end: number;
  /** Its text has labels, yet no cells that could be told apart: no address was read. */
  readonly unreadable: boolean;
  /** The rows of the form that were found, in the order of the text. A row that stands twice is here once. */
  readonly rows: readonly TableRow[];
  /** Rows with figures that the form does not have, or has only once. */
  readonly strangers: readonly StrangerRow[];
  /** Rows without any content. */
  readonly ghosts: readonly Row[];
  /** Column heads and other printed texts, in the order of the text. */
  readonly heads: readonly FoundLabel[];
  readonly groups: readonly FoundLabel[];
  /** One for every address of the table, in the order of the form. */
  readonly allCells: readonly ReportCell[];
  /** The same by address. */
  readonly cells: ReadonlyMap<Address, ReportCell>;
}

export type LabelRole =
  | { readonly kind: 'row'; readonly row: RowSpec }
  | { readonly kind: 'group'; readonly group: GroupSpec }
  | { readonly kind: 'column'; readonly column: ColumnSpec }
  | { readonly kind: 'head' };

/** A label of the form as it stands in the text. */
export interface FoundLabel extends Span {
  readonly role: LabelRole;
  readonly label: Label;
  readonly match: Match;
  /** The pieces it stands in, in order; one for a label in one piece. */
  readonly pieces: readonly LabelPiece[];
}

export interface LabelPiece extends Span {
  /** What stands there, decoded. */
  readonly text: string;
  /** Index of its row in the tree. */
  readonly row: number;
  /** The cell that it stands in; other labels may share it. */
  readonly cell: Cell;
  /** Where it begins in the text of the cell. */
  readonly from: number;
}

export interface TableRow extends Span {
  readonly spec: RowSpec;
  readonly label: FoundLabel | undefined;
  /** One for each column, in the form's order. */
  readonly cells: readonly ReportCell[];
  /** How many value cells the text has for the row. */
  readonly found: number;
}

export interface StrangerRow extends Span {
  readonly reason: 'unknown' | 'duplicate';
  /** What stands in place of a label; undefined for figures alone. */
  readonly label: Span | undefined;
  /** The label, or the figures where there is none. */
  readonly text: string;
  /** How many figures it has. */
  readonly found: number;
  readonly spec: RowSpec | undefined;
}

export type CellStatus = 'number' | 'blank' | 'placeholder' | 'text' | 'missing';

/** Why a figure, though it can be read, is not written as a plain one. */
export type FigureFlaw = 'full-width' | 'separators' | 'inner-blanks' | 'negative' | 'decimal' | 'signed';

export interface ReportCell {
  readonly address: Address;
  readonly table: TableId;
  readonly row: RowSpec;
  readonly column: ColumnSpec;
  readonly status: CellStatus;
  /** As it stands in the text, without the blanks round it; empty for `blank` and `missing`. */
  readonly raw: string;
  /** Where it stands, or would be typed; undefined for `missing`. */
  readonly span: Span | undefined;
  /** The exact value of a `number`. */
  readonly value: Decimal | undefined;
  readonly flaws: readonly FigureFlaw[];
  /**
   * How surely the cell belongs to its address: `label`, it stands in the row of its label; `order`, only the order of
   * the text places it; `none` for `missing`.
   */
  readonly confidence: 'label' | 'order' | 'none';
}

/** A relation of the form, applied to one row or column of the report. */
export interface Equation {
  readonly relation: TableSpec['relations'][number];
  readonly table: TableId;
  /** The row or column that it is in. */
  readonly subject: RowSpec | ColumnSpec;
  readonly left: readonly ReportCell[];
  readonly right: readonly ReportCell[];
  readonly result: ReportCell;
  /** `unknown` where a cell cannot be read and the others alone do not decide it. */
  readonly state: 'holds' | 'broken' | 'unknown';
  /** Sums of the cells that are numbers. */
  readonly leftSum: Decimal;
  readonly rightSum: Decimal;
}

/** A cell that alone explains the failure of its equations, and nothing else in the table contradicts it. */
export interface RootCause {
  readonly cell: ReportCell;
  /** The broken equations that the value would mend, in the order of the report's. */
  readonly equations: readonly Equation[];
  /** What must stand in the cell for all of them to hold, or at most or at least, where blanks leave it open. */
  readonly expected: Decimal;
  readonly bound: 'exact' | 'most' | 'least';
}

/** Cases that were counted in a wrong row or column: two figures are off by opposite amounts, the sum of both is right. */
export interface Misfiling {
  /** The broken equations that any of the moves would mend, in the order of the report's. */
  readonly equations: readonly Equation[];
  readonly amount: Decimal;
  /** Where it could have happened; at least one. */
  readonly moves: readonly Move[];
}

/** So many cases that belong into another cell of the same row or column. */
export interface Move {
  readonly from: ReportCell;
  readonly to: ReportCell;
  readonly amount: Decimal;
}

/** The broken equations of a report, sorted by what can be said of them. */
export interface Diagnosis {
  readonly causes: readonly RootCause[];
  readonly misfilings: readonly Misfiling[];
  readonly unexplained: readonly Unexplained[];
}

/** An equation that no single cell explains for sure, with the cells that could be it; none where each is contradicted. */
export interface Unexplained {
  readonly equation: Equation;
  readonly suspects: readonly RootCause[];
}
