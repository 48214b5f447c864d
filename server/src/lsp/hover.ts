import type { Hover } from 'vscode-languageserver';
import { answerAbout } from './report-request.ts';
import type { Session } from './session.ts';

/** Answers `textDocument/hover` for reports, and for the names of rules in configuration files. */
export function registerHover(session: Session): void {
  const { connection, service, support } = session;
  const { markdown } = support;
  connection.onHover((params, token) =>
    answerAbout<Hover | null>(session, {
      name: 'textDocument/hover',
      params,
      token,
      otherwise: null,
      run: (document, options) => service.getHover(document, params.position, { markdown }, options),
      inConfiguration: (document) => service.getRuleHover(document, params.position, { markdown }),
    }),
  );
}
