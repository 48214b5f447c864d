import type { WorkspaceEdit } from 'vscode-languageclient';

/** What this client and the server say to each other beyond the Language Server Protocol. The server has its own copy. */

/** Request `{ uri }`: is this document a report? Answers a {@link Recognition}. */
export const recogniseRequest = 'disclosureReport/recognise';

/** Notification with a {@link RecognisedParams} whenever the answer for an open document changes. */
export const recognisedNotification = 'disclosureReport/recognised';

/** Notification `{ uris }`: the whole list of documents that the user does not want to be read as reports. */
export const excludedNotification = 'disclosureReport/excluded';

/** Notification `{ uri }`: check this document now, whatever the settings say about when. */
export const checkNotification = 'disclosureReport/check';

/** Request `{ uri, most }` from the server: the text of a file beside a report, of at most so many bytes; null where there is none. */
export const readFileRequest = 'disclosureReport/readFile';

/** Request `{ uri }` from the server: what a folder holds, as a list of {@link FolderEntry}. */
export const listFolderRequest = 'disclosureReport/listFolder';

export interface FolderEntry {
  readonly name: string;
  readonly isFolder: boolean;
}

/** Request with {@link ConfigureParams}: how is this written into the configuration? Answers a {@link ConfigureAnswer}. */
export const configureRequest = 'disclosureReport/configure';

/** Commands that the server's code actions run, each with one argument. */
export const suppressCommand = 'disclosureReport.suppress';
export const turnOffCommand = 'disclosureReport.turnOff';

/** What this client can do for the server beyond the protocol; told when the server starts. */
export const abilities = { readsFiles: true, configures: true };

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
