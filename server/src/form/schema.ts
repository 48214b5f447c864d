/** The official forms, named by the year of the notice that set them. */
export type FormId = '2021' | '2019';

export type SectionId =
  | 'overview'
  | 'proactive-disclosure'
  | 'applications'
  | 'review-and-litigation'
  | 'problems'
  | 'other-matters';

/** A standard table has the id of the section that it stands in. */
export type TableId = 'proactive-disclosure' | 'applications' | 'review-and-litigation';

/** `table/row/column`, or its beginning for a row or a table. */
export type Address = string;

/** What the form prescribes for the reports of some years. */
export interface Form {
  readonly id: FormId;
  /** 文号 of the notice that set the form. */
  readonly citation: string;
  /** First report year that the form is for. */
  readonly since: number;
  readonly sections: readonly SectionSpec[];
  readonly tables: readonly TableSpec[];
}

export interface SectionSpec {
  readonly id: SectionId;
  /** Chinese ordinal: 一 to 六. */
  readonly ordinal: string;
  /** Heading without its ordinal. */
  readonly heading: string;
  /** Wordings that stand for the same section in reports written in good faith. */
  readonly variants: readonly string[];
  /** Of each list one word at least stands in a free wording of the heading. */
  readonly keywords: readonly (readonly string[])[];
  readonly table?: TableId;
}

/** A piece of printed text of the form. `wording` is the label without its numeral. */
export interface Label {
  readonly text: string;
  readonly wording: string;
  /** Other wordings that are recognised as this label. */
  readonly variants: readonly string[];
}

/** What a column's figures are: 件数, an amount in 万元, or 本年增/减 with a sign. */
export type ColumnKind = 'count' | 'amount' | 'change';

export interface ColumnSpec {
  readonly id: string;
  readonly label: Label;
  readonly kind: ColumnKind;
}

export interface RowSpec {
  readonly id: string;
  readonly label: Label;
  /** The labels that enclose the row from outside in, such as 三、本年度办理结果 and （三）不予公开. */
  readonly groups: readonly GroupSpec[];
  readonly columns: readonly ColumnSpec[];
}

export interface GroupSpec {
  readonly id: string;
  readonly label: Label;
}

/** A cell of a printed head, with the columns and rows that it spans. */
export interface HeadCell {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
}

/** Rows that share a head. The third and fourth table have one block, the second has one for each item of 条例第二十条. */
export interface BlockSpec {
  readonly id: string;
  readonly head: readonly (readonly HeadCell[])[];
  readonly rows: readonly RowSpec[];
}

export interface TableSpec {
  readonly id: TableId;
  readonly form: FormId;
  /** `down`: a row of the table is a row of the page. `across`: all rows stand side by side in one row of the page. */
  readonly orientation: 'down' | 'across';
  /** Columns of the printed page: label columns and value columns together. */
  readonly width: number;
  readonly blocks: readonly BlockSpec[];
  /** Printed texts that are neither row, group nor column labels, such as 信息内容. */
  readonly heads: readonly Label[];
  readonly relations: readonly Relation[];
}

export type RelationId = 'row-total' | 'column-total' | 'carry-over' | 'review-total' | 'in-force-count';

/** 勾稽关系: in every row, or every column, the sums of both sides compare as told. */
export interface Relation {
  readonly id: RelationId;
  readonly inEvery: 'row' | 'column';
  /** Columns where it is in every row, rows where it is in every column. */
  readonly left: readonly string[];
  readonly right: readonly string[];
  readonly operator: '=' | '>=';
  /** The member that a finding stands on where the wrong cell cannot be told. */
  readonly result: string;
  /** The rows, where the relation is not in all of them. */
  readonly rows?: readonly string[];
}
