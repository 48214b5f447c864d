import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CheckResult, Checks } from './checks.ts';
import type { Session } from './session.ts';
import type { Settings } from './settings.ts';

/** Sends diagnostics to a client that does not ask for them, each list with the version it is for. */
export interface DiagnosticsPush {
  /** Sends the document's diagnostics unless it has them already, or its settings say not to check now. */
  send(document: TextDocument): void;
  /** Takes back what was sent for a document that was closed. */
  clear(document: TextDocument): void;
}

export function createDiagnosticsPush(
  { connection, settings, find, logCrash }: Session,
  checks: Checks,
): DiagnosticsPush {
  const sent = new WeakMap<TextDocument, CheckResult>();

  const publish = (document: TextDocument, own: Settings): void => {
    const result = checks.resultOf(document, own);
    if (!result || sent.get(document) === result) return;
    sent.set(document, result);
    const { uri, version } = document;
    void connection.sendDiagnostics({ uri, version, diagnostics: result.items });
  };

  return {
    send(document) {
      const own = settings.get(document.uri);
      if (!(own instanceof Promise)) return publish(document, own);
      const { uri, version } = document;
      own
        .then((known) => {
          // A newer version has a turn of its own.
          if (find(uri) === document && document.version === version) publish(document, known);
        })
        .catch((error) => logCrash('publishDiagnostics', error));
    },
    clear(document) {
      if (sent.delete(document)) void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
    },
  };
}
