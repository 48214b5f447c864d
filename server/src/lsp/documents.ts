import { createChecks } from './checks.ts';
import { checkNotification, excludedNotification } from './protocol.ts';
import { registerDiagnosticsPull } from './pull-diagnostics.ts';
import { createDiagnosticsPush } from './push-diagnostics.ts';
import { registerRecognition } from './recognition.ts';
import type { Session } from './session.ts';
import { createTurns, type Turns } from './turns.ts';

/** Keeps the client's view of every open document up to date: what it is taken for, and what is wrong with it. */
export function registerDocuments(session: Session): void {
  const { connection, documents, settings, support, find } = session;
  const checks = createChecks(session);
  const push = createDiagnosticsPush(session, checks);
  const recognition = registerRecognition(session);
  const turns = createTurns(session.runtime, (uri) =>
    contain(session, uri, () => {
      const document = find(uri);
      if (!document) return;
      recognition.tell(document);
      if (!support.pull) push.send(document);
    }),
  );

  if (support.pull) registerDiagnosticsPull(session, checks);
  documents.onDidOpen(({ document }) => checks.ask(document, 'event'));
  documents.onDidChangeContent(({ document }) => turns.request(document.uri));
  documents.onDidSave(({ document }) => {
    checks.ask(document, 'event');
    turns.request(document.uri);
  });
  documents.onDidClose(({ document }) => {
    turns.cancel(document.uri);
    settings.forget(document.uri);
    push.clear(document);
  });
  settings.onDidChange(() => lookAgain(session, turns, documents.keys()));
  connection.onNotification(checkNotification, ({ uri }: { readonly uri: string }) => {
    const document = find(uri);
    if (!document) return;
    checks.ask(document, 'command');
    lookAgain(session, turns, [uri]);
  });
  connection.onNotification(excludedNotification, ({ uris }: { readonly uris: unknown }) =>
    lookAgain(session, turns, session.exclusions.replace(uris)),
  );
  connection.onShutdown(() => turns.cancelAll());
}

function lookAgain({ connection, support, find, logCrash }: Session, turns: Turns, uris: readonly string[]): void {
  const open = uris.filter((uri) => find(uri));
  for (const uri of open) turns.request(uri);
  if (!support.pull || !support.refresh || open.length === 0) return;
  connection.languages.diagnostics.refresh().catch((error) => logCrash('workspace/diagnostic/refresh', error));
}

/** The crash barrier of work that nobody asked for. */
function contain({ logCrash }: Session, uri: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    logCrash(uri, error);
  }
}
