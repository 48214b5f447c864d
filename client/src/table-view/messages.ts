/** What the table view's page and the extension say to each other. Both sides are ours; the page knows no VS Code but this. */

/** To the page. */
export type ToPage =
  | { readonly type: 'texts'; readonly texts: Texts }
  | DrawnTables
  /** The text has moved on to this version; its tables follow. */
  | { readonly type: 'changed'; readonly version: number }
  /** The cell that the cursor of the text is in; null for none. */
  | { readonly type: 'mark'; readonly id: string | null }
  /** A figure was written, and the tables that show it were sent. */
  | { readonly type: 'edited'; readonly address: string }
  | { readonly type: 'refused'; readonly address: string; readonly reason: string };

/** From the page. What belongs to a version names it, and is void for any other. */
export type FromPage =
  | { readonly type: 'ready' }
  /** Shows a cell or finding in the text; `focus` moves the user there. */
  | { readonly type: 'go'; readonly version: number; readonly id: string; readonly focus: boolean }
  | EditMessage
  | { readonly type: 'undo' }
  | { readonly type: 'redo' }
  /** What is shown, as HTML, to be printed. */
  | { readonly type: 'print'; readonly html: string };

export interface EditMessage {
  readonly type: 'edit';
  readonly version: number;
  readonly address: string;
  /** As it was typed. */
  readonly text: string;
}

/** All tables of one version. */
export interface DrawnTables {
  readonly type: 'tables';
  readonly version: number;
  readonly tables: readonly DrawnTable[];
  /** Why there are none. */
  readonly note?: string;
}

export interface DrawnTable {
  readonly id: string;
  /** Two tables with the same frame differ in their figures only. */
  readonly frame: string;
  readonly title: string;
  readonly source: string;
  readonly note?: string;
  readonly rows: readonly (readonly DrawnCell[])[];
  readonly findings: readonly DrawnFinding[];
}

export interface DrawnCell {
  readonly kind: 'head' | 'label' | 'figure';
  readonly id: string;
  readonly text: string;
  readonly columns?: number;
  readonly rows?: number;
  /** Of a figure: what it is where it is not a number. */
  readonly status?: 'blank' | 'placeholder' | 'text' | 'missing';
  readonly readOnly?: string;
  readonly sums?: readonly DrawnSum[];
}

export interface DrawnSum {
  readonly state: 'holds' | 'broken' | 'unknown';
  readonly text?: string;
}

export interface DrawnFinding {
  readonly id: string;
  readonly cell?: string;
  readonly severity: 'error' | 'warning' | 'information';
  readonly rule: string;
  readonly message: string;
}

/** The page's own words, in the language of the display. */
export interface Texts {
  readonly help: string;
  readonly waiting: string;
  readonly print: string;
  readonly findings: string;
  readonly holds: string;
  readonly broken: string;
  readonly unknown: string;
  readonly blank: string;
  readonly missing: string;
  readonly readOnly: string;
  readonly changed: string;
  readonly error: string;
  readonly warning: string;
  readonly information: string;
  /** What stands between a name and what is said of it. */
  readonly colon: string;
}
