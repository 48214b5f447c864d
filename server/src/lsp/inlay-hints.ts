import type { InlayHint } from 'vscode-languageserver';
import type { HintParams } from './protocol.ts';
import { answerAbout } from './report-request.ts';
import type { Session } from './session.ts';

/** Answers `textDocument/inlayHint` for the range that is asked for. */
export function registerInlayHints(session: Session): void {
  const { connection, service, settings } = session;
  connection.languages.inlayHint.on((params: HintParams, token) =>
    answerAbout<InlayHint[]>(session, {
      name: 'textDocument/inlayHint',
      params,
      token,
      otherwise: [],
      run: async (document, options) => {
        const { inlayHints: mode } = await settings.get(document.uri);
        if (mode === 'off') return [];
        return service.getInlayHints(document, { range: params.range, mode, cursor: params.cursor }, options);
      },
    }),
  );
}
