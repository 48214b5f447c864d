import type { TextDocument } from 'vscode-languageserver-textdocument';
import { isConfigurationFile } from './configurations.ts';
import { guard } from './guard.ts';
import type { Policy } from './policies.ts';
import { type RecognisedParams, recognisedNotification, recogniseRequest } from './protocol.ts';
import type { Session } from './session.ts';

/** What the client is told of a document that it has not heard of. */
const NO_REPORT: Answer = { isReport: false, form: null, year: null, isIgnored: false };

type Answer = Omit<RecognisedParams, 'uri'>;

/** Tells the client what each open document is taken for. */
export interface RecognitionTeller {
  /** Sends word if the answer is another one than last time; no report is what is expected of a new document. */
  tell(document: TextDocument, policy: Policy): void;
}

export function registerRecognition(session: Session): RecognitionTeller {
  const { connection, service, exclusions, policies } = session;
  const told = new WeakMap<TextDocument, Answer>();
  const recognise = (document: TextDocument, { options, isIgnored }: Policy): Answer => {
    if (exclusions.has(document.uri) || isConfigurationFile(document.uri)) return NO_REPORT;
    const recognition = service.getRecognition(document, options);
    return { ...recognition, isIgnored: recognition.isReport && isIgnored };
  };

  connection.onRequest(recogniseRequest, (params: { readonly uri: string }, token) =>
    guard(session, {
      name: recogniseRequest,
      uri: () => params.uri,
      token,
      otherwise: NO_REPORT,
      run: async (document) => recognise(document, await policies.get(document.uri)),
    }),
  );
  return {
    tell(document, policy) {
      const answer = recognise(document, policy);
      if (isSame(answer, told.get(document) ?? NO_REPORT)) return;
      told.set(document, answer);
      const params: RecognisedParams = { uri: document.uri, ...answer };
      void connection.sendNotification(recognisedNotification, params);
    },
  };
}

function isSame(a: Answer, b: Answer): boolean {
  return a.isReport === b.isReport && a.form === b.form && a.year === b.year && a.isIgnored === b.isIgnored;
}
