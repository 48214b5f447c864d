/** What this client and the server say to each other beyond the Language Server Protocol. The server has its own copy. */

/** Request `{ uri }`: is this document a report? Answers a {@link Recognition}. */
export const recogniseRequest = 'disclosureReport/recognise';

/** Notification with a {@link RecognisedParams} whenever the answer for an open document changes. */
export const recognisedNotification = 'disclosureReport/recognised';

/** Notification `{ uris }`: the whole list of documents that the user does not want to be read as reports. */
export const excludedNotification = 'disclosureReport/excluded';

/** Notification `{ uri }`: check this document now, whatever the settings say about when. */
export const checkNotification = 'disclosureReport/check';

/** The server's view of one document; `form` and `year` are null where it is not a report or they cannot be told. */
export interface Recognition {
  readonly isReport: boolean;
  readonly form: '2021' | '2019' | null;
  readonly year: number | null;
}

export interface RecognisedParams extends Recognition {
  readonly uri: string;
}
