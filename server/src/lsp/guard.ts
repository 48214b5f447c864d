import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Runtime } from './runtime.ts';

/** What stands round every request. */
export interface GuardContext {
  readonly runtime: Runtime;
  readonly logCrash: (what: string, error: unknown) => void;
  /** The open document with this name. */
  readonly find: (uri: string) => TextDocument | undefined;
}

/** A request about one document. */
export interface Guarded<T> {
  readonly name: string;
  /** Thrown errors of this count as a crash too: nobody knows what a client sends. */
  readonly uri: () => string;
  readonly token: CancellationToken;
  /** The answer for a document that is not open, and after a crash. */
  readonly otherwise: T;
  readonly run: (document: TextDocument) => T | Promise<T>;
  /** The answer where the document changed while the request waited; `ContentModified` where it is not told. */
  readonly stale?: ResponseError<unknown>;
}

/**
 * The crash barrier of one request. Lets what has already arrived go first, so that a request that was cancelled costs
 * nothing and one for a version that is gone is not answered with another version's result. Rejects only with a
 * `ResponseError` that says one of the two.
 */
export async function guard<T>(context: GuardContext, guarded: Guarded<T>): Promise<T> {
  const { name, uri, otherwise, run } = guarded;
  try {
    const document = context.find(uri());
    if (!document) return otherwise;
    const { version } = document;
    await new Promise<void>((resolve) => context.runtime.afterInput(resolve));
    assertCurrent(context, guarded, document, version);
    const answer = await run(document);
    assertCurrent(context, guarded, document, version);
    return answer;
  } catch (error) {
    if (error instanceof ResponseError) throw error;
    context.logCrash(name, error);
    return otherwise;
  }
}

const CANCELLED = new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
const MODIFIED = new ResponseError(LSPErrorCodes.ContentModified, 'The document has changed since.');

function assertCurrent<T>(
  { find }: GuardContext,
  { token, stale = MODIFIED }: Guarded<T>,
  document: TextDocument,
  version: number,
): void {
  if (token.isCancellationRequested) throw CANCELLED;
  if (find(document.uri) !== document || document.version !== version) throw stale;
}
