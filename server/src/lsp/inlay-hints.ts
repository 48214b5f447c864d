import type { InlayHint } from 'vscode-languageserver';
import { guard } from './guard.ts';
import type { HintParams } from './protocol.ts';
import { isOut } from './report-request.ts';
import type { Session } from './session.ts';

/** Answers `textDocument/inlayHint` for the range that is asked for. */
export function registerInlayHints(session: Session): void {
  const { connection, service, policies, settings } = session;
  connection.languages.inlayHint.on((params: HintParams, token) =>
    guard<InlayHint[]>(session, {
      name: 'textDocument/inlayHint',
      uri: () => params.textDocument.uri,
      token,
      otherwise: [],
      run: async (document) => {
        const { uri } = document;
        if (isOut(session, uri)) return [];
        const { inlayHints: mode } = await settings.get(uri);
        if (mode === 'off') return [];
        const { options } = await policies.get(uri);
        return service.getInlayHints(document, { range: params.range, mode, cursor: params.cursor }, options);
      },
    }),
  );
}
