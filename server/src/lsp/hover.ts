import type { Hover } from 'vscode-languageserver';
import { isConfigurationFile } from './configurations.ts';
import { guard } from './guard.ts';
import type { Session } from './session.ts';

/** Answers `textDocument/hover` for reports, and for the names of rules in configuration files. */
export function registerHover(session: Session): void {
  const { connection, service, support, exclusions, policies } = session;
  const { markdown } = support;
  connection.onHover((params, token) =>
    guard<Hover | null>(session, {
      name: 'textDocument/hover',
      uri: () => params.textDocument.uri,
      token,
      otherwise: null,
      run: async (document) => {
        const { uri } = document;
        const { position } = params;
        if (exclusions.has(uri)) return null;
        if (isConfigurationFile(uri)) return service.getRuleHover(document, position, { markdown });
        const { options } = await policies.get(uri);
        return service.getHover(document, position, { markdown }, options);
      },
    }),
  );
}
