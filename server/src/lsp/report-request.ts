import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CheckOptions } from '../language-service.ts';
import { isConfigurationFile } from './configurations.ts';
import { guard } from './guard.ts';
import type { Policy } from './policies.ts';
import type { Session } from './session.ts';

/** A question of an editor about one document; the protocol and our own requests name it in different places. */
export interface ReportRequest<T, P extends DocumentParams = DocumentParams> {
  readonly name: string;
  readonly params: P;
  readonly token: CancellationToken;
  /** The answer for what is none of ours, and after a crash. */
  readonly otherwise: T;
  /** The answer about a report, or a text that may be one, with what is configured for it. */
  readonly run: (document: TextDocument, options: CheckOptions, policy: Policy) => T | Promise<T>;
  /** The answer about a configuration file; `otherwise` where it is not told. */
  readonly inConfiguration?: (document: TextDocument) => T;
}

type DocumentParams = { readonly textDocument: { readonly uri: string } } | { readonly uri: string };

/** Answers it behind the crash barrier; nothing is told of documents that the user has excluded. */
export function answerAbout<T>(session: Session, request: ReportRequest<T>): Promise<T> {
  const { name, params, token, otherwise, run, inConfiguration = () => otherwise } = request;
  return guard<T>(session, {
    name,
    uri: () => ('uri' in params ? params.uri : params.textDocument.uri),
    token,
    otherwise,
    run: async (document) => {
      const { uri } = document;
      if (session.exclusions.has(uri)) return otherwise;
      if (isConfigurationFile(uri)) return inConfiguration(document);
      const policy = await session.policies.get(uri);
      return run(document, policy.options, policy);
    },
  });
}

/** The same for a question of our own client about the version that its user sees: for any other it is `ContentModified`. */
export function answerInVersion<T>(
  session: Session,
  request: ReportRequest<T, { readonly uri: string; readonly version: number }>,
): Promise<T> {
  const { params, run } = request;
  return answerAbout<T>(session, {
    ...request,
    run: (document, options, policy) => {
      if (document.version !== params.version) throw OTHER_VERSION;
      return run(document, options, policy);
    },
  });
}

const OTHER_VERSION = new ResponseError(LSPErrorCodes.ContentModified, 'The question was about another version.');
