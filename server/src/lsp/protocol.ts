import type { Recognition } from '../language-service.ts';

/** What the server and its own client say to each other beyond the Language Server Protocol. The client has its own copy. */

/** Request `{ uri }`: what was this document taken for? Answers a {@link Recognition}. */
export const recogniseRequest = 'disclosureReport/recognise';

/** Notification with {@link RecognisedParams} to the client whenever the answer for an open document changes. */
export const recognisedNotification = 'disclosureReport/recognised';

/** Notification `{ uris }` from the client: the whole list of documents that its user does not want to be read as reports. */
export const excludedNotification = 'disclosureReport/excluded';

/** Notification `{ uri }` from the client: check this document now, whatever the settings say about when. */
export const checkNotification = 'disclosureReport/check';

export interface RecognisedParams extends Recognition {
  readonly uri: string;
}
