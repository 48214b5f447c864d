import type { Range, TextEdit, WorkspaceEdit } from 'vscode-languageclient';

/** What this client and the server say to each other beyond the Language Server Protocol. The server has its own copy. */

/** Request `{ uri }`: is this document a report? Answers a {@link Recognition}. */
export const recogniseRequest = 'disclosureReport/recognise';

/** Notification with a {@link RecognisedParams} whenever the answer for an open document changes. */
export const recognisedNotification = 'disclosureReport/recognised';

/** Notification `{ uris }`: the whole list of documents that the user does not want to be read as reports. */
export const excludedNotification = 'disclosureReport/excluded';

/** Notification `{ uri }`: check this document now, whatever the settings say about when. */
export const checkNotification = 'disclosureReport/check';

/** Request `{ uri, most }` from the server: the bytes of a file beside a report in Base64, of at most so many; null where there is none. */
export const readFileRequest = 'disclosureReport/readFile';

/** Request `{ uri }` from the server: what a folder holds, as a list of {@link FolderEntry}. */
export const listFolderRequest = 'disclosureReport/listFolder';

export interface FolderEntry {
  readonly name: string;
  readonly isFolder: boolean;
}

/** Request with {@link ConfigureParams}: how is this written into the configuration? Answers a {@link ConfigureAnswer}. */
export const configureRequest = 'disclosureReport/configure';

/** The protocol's own request for inlay hints; this client adds its `cursor`. */
export const hintsRequest = 'textDocument/inlayHint';

/** Commands that the server's code actions run, each with one argument. */
export const suppressCommand = 'disclosureReport.suppress';
export const turnOffCommand = 'disclosureReport.turnOff';

/** What this client can do for the server beyond the protocol; told when the server starts. */
export const abilities = { readsFiles: true, configures: true, checksJson: true };

/** A change of the configuration for a report, as the server put it into a code action. */
export interface ConfigureTarget {
  readonly uri: string;
  readonly [key: string]: unknown;
}

export interface ConfigureParams {
  readonly target: ConfigureTarget;
  /** Of a suppression: why, and the day as `yyyy-mm-dd`. */
  readonly reason?: string;
  readonly date?: string;
}

/** The edit and the file that it is for, which may be new; or why there is none. */
export type ConfigureAnswer =
  | { readonly uri: string; readonly edit: WorkspaceEdit }
  | { readonly uri: string | null; readonly problem: string };

/** The server's view of one document; `form` and `year` are null where it is not a report or they cannot be told. */
export interface Recognition {
  readonly isReport: boolean;
  readonly form: '2021' | '2019' | null;
  readonly year: number | null;
  /** It is a report that the settings or the configuration file say not to check. */
  readonly isIgnored: boolean;
}

export interface RecognisedParams extends Recognition {
  readonly uri: string;
}

/** Request `{ uri, frames }`: the tables of a report, with the frames that are not named. Answers {@link TablesView}, or null. */
export const tablesRequest = 'disclosureReport/tables';

/** Request with {@link CellEditParams}: how is a figure written into a cell? Answers a {@link CellEditAnswer}. */
export const cellEditRequest = 'disclosureReport/cellEdit';

export interface CellEditParams {
  readonly uri: string;
  readonly version: number;
  readonly address: string;
  readonly text: string;
}

export type CellEditAnswer =
  | { readonly version: number; readonly edits: readonly TextEdit[] }
  | { readonly problem: string }
  | null;

/** The standard tables of one version: what the form prints is in the frames, what the text says in the tables. */
export interface TablesView {
  readonly version: number;
  readonly frames: readonly FrameView[];
  readonly tables: readonly TableView[];
}

export interface FrameView {
  readonly key: string;
  readonly title: string;
  readonly source: string;
  readonly rows: readonly (readonly FrameCell[])[];
}

export interface FrameCell {
  readonly kind: 'head' | 'label' | 'figure';
  readonly id: string;
  readonly text: string;
  readonly columns?: number;
  readonly rows?: number;
}

export interface TableView {
  readonly id: string;
  /** The key of its frame. */
  readonly frame: string;
  readonly note?: string;
  /** What stands in each figure of the frame, in its order. */
  readonly figures: readonly string[];
  /** The place of each cell of the frame, in its order: four numbers each, as in {@link Place}; -1 where there is none. */
  readonly places: readonly number[];
  /** Figures whose sums come out, by their place in `figures`; once for each sum. */
  readonly holds: readonly number[];
  readonly remarks: readonly FigureRemark[];
  readonly findings: readonly FindingView[];
}

/** A range of the text. */
export type Place = readonly [line: number, character: number, endLine: number, endCharacter: number];

export interface FigureRemark {
  /** The place of the figure in `figures`. */
  readonly figure: number;
  readonly status?: 'blank' | 'placeholder' | 'text' | 'missing';
  readonly readOnly?: string;
  readonly sums?: readonly { readonly state: 'broken' | 'unknown'; readonly text: string }[];
}

export interface FindingView {
  readonly at: Place;
  readonly cell?: string;
  readonly severity: 'error' | 'warning' | 'information';
  readonly rule: string;
  readonly message: string;
}

/** Request with {@link ConvertParams}: how are the tables written in another layout? Answers an {@link EditsAnswer}. */
export const convertRequest = 'disclosureReport/convertTables';

/** Layouts that tables are converted to, and new reports are written in. */
export type TableLayout = 'tab-rows' | 'cell-lines' | 'pipe-table' | 'html-table';

export interface ConvertParams {
  readonly uri: string;
  readonly version: number;
  readonly layout: TableLayout;
  readonly range?: Range;
}

/** Edits of the version that was asked for, or why there are none; null where the document is none of ours. */
export type EditsAnswer = CellEditAnswer;

/** Request with {@link PasteParams}: what is the clipboard's table pasted as? Answers `{ text }`; null to paste it as ever. */
export const pasteRequest = 'disclosureReport/pasteTable';

export interface PasteParams {
  readonly uri: string;
  readonly version: number;
  readonly range: Range;
  readonly html?: string;
  readonly text?: string;
}

/** Request `{ organ, year }`: what does the report of the year before carry over? Answers {@link CarriedOut}, or null. */
export const carriedOutRequest = 'disclosureReport/carriedOut';

export interface CarriedOut {
  readonly fileName: string;
  readonly figures: readonly { readonly column: string; readonly label: string; readonly figure: string }[];
}

/** Request with {@link NewReportParams}: the text of a new report. Answers a {@link NewReportAnswer}. */
export const newReportRequest = 'disclosureReport/newReport';

export type BodyKind = 'department' | 'government' | 'township';

export interface NewReportParams {
  readonly organ: string;
  readonly year: number;
  readonly body: BodyKind;
  readonly layout: TableLayout;
  /** The figures of 上年结转 by column. */
  readonly carriedIn?: Readonly<Record<string, string>> | undefined;
}

export interface NewReportAnswer {
  readonly text: string;
  readonly title: string;
  readonly format: 'plain' | 'markdown' | 'html';
  /** The first gap to fill in, in offsets. */
  readonly gap: { readonly start: number; readonly end: number };
}
