import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CheckResult, Checks } from './checks.ts';
import type { Policy } from './policies.ts';
import type { Session } from './session.ts';

/** Sends diagnostics to a client that does not ask for them, each list with the version it is for. */
export interface DiagnosticsPush {
  /** Sends the document's diagnostics unless the client has them already, or the policy says not to check now. */
  send(document: TextDocument, policy: Policy): void;
  /** Takes back what was sent for a document that was closed. */
  clear(document: TextDocument): void;
}

export function createDiagnosticsPush({ connection }: Session, checks: Checks): DiagnosticsPush {
  const sent = new WeakMap<TextDocument, CheckResult>();
  return {
    send(document, policy) {
      const result = checks.resultOf(document, policy);
      if (!result || sent.get(document) === result) return;
      sent.set(document, result);
      const { uri, version } = document;
      void connection.sendDiagnostics({ uri, version, diagnostics: result.items });
    },
    clear(document) {
      if (sent.delete(document)) void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
    },
  };
}
