import type { InlayHintParams, Position, Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { ConfigureTarget } from '../features/configure-actions.ts';
import type { ConvertLayout } from '../features/rewriting/convert-tables.ts';
import type { Recognition } from '../language-service.ts';
import type { NewReport, NewReportOptions } from '../lint/skeleton/index.ts';

/** What the server and its own client say to each other beyond the Language Server Protocol. The client has its own copy. */

/** Request `{ uri }`: what was this document taken for? Answers {@link RecognisedParams} without `uri`. */
export const recogniseRequest = 'disclosureReport/recognise';

/** Notification with {@link RecognisedParams} to the client whenever the answer for an open document changes. */
export const recognisedNotification = 'disclosureReport/recognised';

/** Notification `{ uris }` from the client: the whole list of documents that its user does not want to be read as reports. */
export const excludedNotification = 'disclosureReport/excluded';

/** Notification `{ uri }` from the client: check this document now, whatever the settings say about when. */
export const checkNotification = 'disclosureReport/check';

/** Request `{ uri, most }` to the client: the bytes of a file beside a report in Base64, of at most so many; null where there is none. */
export const readFileRequest = 'disclosureReport/readFile';

/** Request `{ uri }` to the client: what a folder holds, as a list of `{ name, isFolder }`. */
export const listFolderRequest = 'disclosureReport/listFolder';

/** Our own client says where its cursor stands when it asks for inlay hints. */
export interface HintParams extends InlayHintParams {
  readonly cursor?: Position;
}

/** Request with {@link ConfigureParams} from the client: how is this written into the configuration? Answers a {@link ConfigureAnswer}. */
export const configureRequest = 'disclosureReport/configure';

export interface ConfigureParams {
  /** As it stood in the code action. */
  readonly target: ConfigureTarget;
  /** Of a suppression: why, and the day as `yyyy-mm-dd`. */
  readonly reason?: string;
  readonly date?: string;
}

/** The edit and the file that it is for, which may be new; or why there is none, with the file that is in the way. */
export type ConfigureAnswer =
  | { readonly uri: string; readonly edit: WorkspaceEdit }
  | { readonly uri: string | null; readonly problem: string };

/** Request with {@link TablesParams} from the client: the tables of a report. Answers a `TablesView`; null for what is none of ours. */
export const tablesRequest = 'disclosureReport/tables';

export interface TablesParams {
  readonly uri: string;
  /** Keys of the frames that the client has; all others come with the answer. */
  readonly frames?: readonly string[];
}

/** Request with {@link CellEditParams} from the client: how is a figure written into a cell? Answers a {@link CellEditAnswer}. */
export const cellEditRequest = 'disclosureReport/cellEdit';

export interface CellEditParams {
  readonly uri: string;
  /** The version that the user saw; for any other there is no answer but `ContentModified`. */
  readonly version: number;
  readonly address: string;
  /** As it was typed. */
  readonly text: string;
}

/** Edits of the version that was asked for, or why there are none; null where the document is none of ours. */
export type CellEditAnswer =
  | { readonly version: number; readonly edits: readonly TextEdit[] }
  | { readonly problem: string }
  | null;

export interface RecognisedParams extends Recognition {
  readonly uri: string;
  /** It is a report that the settings or the configuration file say not to check. */
  readonly isIgnored: boolean;
}

/** Request with {@link ConvertParams} from the client: how are the tables written in another layout? Answers an {@link EditsAnswer}. */
export const convertRequest = 'disclosureReport/convertTables';

export interface ConvertParams {
  readonly uri: string;
  /** The version that the user saw; for any other there is no answer but `ContentModified`. */
  readonly version: number;
  readonly layout: ConvertLayout;
  /** The part whose tables are meant; all of them where it is not told. */
  readonly range?: Range;
}

/** Edits of the version that was asked for, or why there are none; null where the document is none of ours. */
export type EditsAnswer = CellEditAnswer;

/** Request with {@link PasteParams} from the client: what is the clipboard's table pasted as? Answers a {@link PasteAnswer}. */
export const pasteRequest = 'disclosureReport/pasteTable';

export interface PasteParams {
  readonly uri: string;
  readonly version: number;
  /** What is pasted over. */
  readonly range: Range;
  readonly html?: string;
  readonly text?: string;
}

/** Null where it is to be pasted as ever. */
export type PasteAnswer = { readonly text: string } | null;

/** Request `{ organ, year }` from the client: what does the report of the year before carry over? Answers {@link CarriedOut}, or null. */
export const carriedOutRequest = 'disclosureReport/carriedOut';

export interface CarriedOut {
  readonly fileName: string;
  /** In the order of the form, with the head of each column. */
  readonly figures: readonly { readonly column: string; readonly label: string; readonly figure: string }[];
}

/** Request with {@link NewReportParams} from the client: the text of a new report. Answers a {@link NewReportAnswer}. */
export const newReportRequest = 'disclosureReport/newReport';

export type NewReportParams = Omit<NewReportOptions, 'lineEnd'>;

export interface NewReportAnswer extends NewReport {
  /** The first gap to fill in, in offsets. */
  readonly gap: { readonly start: number; readonly end: number };
}
