import {
  type DiagnosticOptions,
  type DocumentDiagnosticReport,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import { SOURCE } from '../features/diagnostics.ts';
import type { CheckResult, Checks } from './checks.ts';
import { isConfigurationFile } from './configurations.ts';
import { guard } from './guard.ts';
import type { Session } from './session.ts';

/** What the server says of itself to clients that ask for diagnostics. */
export const DIAGNOSTIC_OPTIONS: DiagnosticOptions = {
  identifier: SOURCE,
  interFileDependencies: false,
  workspaceDiagnostics: false,
};

/** Any other error would make the client drop the diagnostics that it shows. */
const ASK_AGAIN = new ResponseError(LSPErrorCodes.ServerCancelled, 'The document has changed since.', {
  retriggerRequest: true,
});

/** Answers `textDocument/diagnostic`. */
export function registerDiagnosticsPull(session: Session, checks: Checks): void {
  session.connection.languages.diagnostics.on((params, token) =>
    guard<DocumentDiagnosticReport>(session, {
      name: 'textDocument/diagnostic',
      uri: () => params.textDocument.uri,
      token,
      otherwise: { kind: 'full', items: [] },
      stale: ASK_AGAIN,
      run: async (document) => {
        // Theirs are sent unasked, also where the file is not open.
        if (isConfigurationFile(document.uri)) return { kind: 'full', items: [] };
        const policy = await session.policies.get(document.uri);
        return toReport(checks.resultOf(document, policy), params.previousResultId);
      },
    }),
  );
}

/** Where the document is not to be checked now, the client keeps what it has. */
function toReport(result: CheckResult | undefined, previous: string | undefined): DocumentDiagnosticReport {
  if (previous !== undefined && (!result || result.id === previous)) return { kind: 'unchanged', resultId: previous };
  return result ? { kind: 'full', resultId: result.id, items: result.items } : { kind: 'full', items: [] };
}
