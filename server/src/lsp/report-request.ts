import type { CancellationToken } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CheckOptions } from '../language-service.ts';
import { isConfigurationFile } from './configurations.ts';
import { guard } from './guard.ts';
import type { Session } from './session.ts';

/** A question of an editor about one report. */
export interface ReportRequest<T> {
  readonly name: string;
  readonly params: { readonly textDocument: { readonly uri: string } };
  readonly token: CancellationToken;
  /** The answer for what is none of ours, and after a crash. */
  readonly otherwise: T;
  readonly run: (document: TextDocument, options: CheckOptions) => T;
}

/** Answers it behind the crash barrier, with what is configured for the document; nothing is told of excluded ones. */
export function answerAbout<T>(session: Session, request: ReportRequest<T>): Promise<T> {
  const { name, params, token, otherwise, run } = request;
  return guard<T>(session, {
    name,
    uri: () => params.textDocument.uri,
    token,
    otherwise,
    run: async (document) => {
      if (isOut(session, document.uri)) return otherwise;
      const { options } = await session.policies.get(document.uri);
      return run(document, options);
    },
  });
}

/** Whether the document is none of the reports of the user. */
export function isOut({ exclusions }: Session, uri: string): boolean {
  return exclusions.has(uri) || isConfigurationFile(uri);
}
