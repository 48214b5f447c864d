import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Recognition } from '../language-service.ts';
import { guard } from './guard.ts';
import { type RecognisedParams, recognisedNotification, recogniseRequest } from './protocol.ts';
import type { Session } from './session.ts';

/** What the client is told of a document that it has not heard of. */
const NO_REPORT: Recognition = { isReport: false, form: null, year: null };

/** Tells the client what each open document is taken for. */
export interface RecognitionTeller {
  /** Sends word if the answer is another one than last time; no report is what is expected of a new document. */
  tell(document: TextDocument): void;
}

export function registerRecognition(session: Session): RecognitionTeller {
  const { connection, service, exclusions } = session;
  const told = new WeakMap<TextDocument, Recognition>();
  const recognise = (document: TextDocument): Recognition =>
    exclusions.has(document.uri) ? NO_REPORT : service.getRecognition(document);

  connection.onRequest(recogniseRequest, (params: { readonly uri: string }, token) =>
    guard(session, {
      name: recogniseRequest,
      uri: () => params.uri,
      token,
      otherwise: NO_REPORT,
      run: recognise,
    }),
  );
  return {
    tell(document) {
      const answer = recognise(document);
      if (isSame(answer, told.get(document) ?? NO_REPORT)) return;
      told.set(document, answer);
      const params: RecognisedParams = { uri: document.uri, ...answer };
      void connection.sendNotification(recognisedNotification, params);
    },
  };
}

function isSame(a: Recognition, b: Recognition): boolean {
  return a.isReport === b.isReport && a.form === b.form && a.year === b.year;
}
