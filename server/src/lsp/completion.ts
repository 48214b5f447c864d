import type { CompletionList } from 'vscode-languageserver';
import { answerAbout } from './report-request.ts';
import type { Session } from './session.ts';

/** Answers `textDocument/completion` with what the client can insert. */
export function registerCompletion(session: Session): void {
  const { connection, service, support } = session;
  connection.onCompletion((params, token) =>
    answerAbout<CompletionList>(session, {
      name: 'textDocument/completion',
      params,
      token,
      otherwise: { isIncomplete: false, items: [] },
      run: (document, options) => service.getCompletions(document, params.position, support.completion, options),
    }),
  );
}
