import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Checks, createChecks } from './checks.ts';
import { type ConfigurationDiagnostics, createConfigurationDiagnostics } from './configuration-diagnostics.ts';
import { isConfigurationFile } from './configurations.ts';
import type { Policy } from './policies.ts';
import { checkNotification, excludedNotification } from './protocol.ts';
import { registerDiagnosticsPull } from './pull-diagnostics.ts';
import { createDiagnosticsPush } from './push-diagnostics.ts';
import { registerRecognition } from './recognition.ts';
import { refreshViews } from './refresh.ts';
import type { Session } from './session.ts';
import { createTurns, type Turns } from './turns.ts';

/**
 * Keeps the client's view of every open document up to date: what it is taken for, and what is wrong with it. Answers what
 * is known of the configuration files among them.
 */
export function registerDocuments(session: Session): ConfigurationDiagnostics {
  const { documents, policies, support, reports, find } = session;
  const checks = createChecks(session);
  const push = createDiagnosticsPush(session, checks);
  const recognition = registerRecognition(session);
  const configuration = createConfigurationDiagnostics(session, checks);
  const lookAt = (document: TextDocument, policy: Policy): void => {
    recognition.tell(document, policy);
    if (!support.pull) push.send(document, policy);
    // Nobody asks for a report in a tab behind others, whose configuration may have come just now.
    else if (policy.file?.configuration.suppressions.length) checks.resultOf(document, policy);
    configuration.send();
  };
  const turns = createTurns(session.runtime, (uri) =>
    contain(session, uri, () => {
      const document = find(uri);
      if (document && isConfigurationFile(uri)) configuration.send();
      else if (document) withPolicy(session, document, (policy) => lookAt(document, policy));
    }),
  );

  if (support.pull) {
    registerDiagnosticsPull(session, checks);
    checks.onDidCheck(() => configuration.send());
  }
  documents.onDidOpen(({ document }) => checks.ask(document, 'event'));
  documents.onDidChangeContent(({ document }) => turns.request(document.uri));
  documents.onDidSave(({ document }) => {
    checks.ask(document, 'event');
    turns.request(document.uri);
  });
  documents.onDidClose(({ document }) => {
    turns.cancel(document.uri);
    policies.forget(document.uri);
    reports.close(document.uri);
    push.clear(document);
    configuration.send();
  });
  registerLooks(session, checks, turns);
  return configuration;
}

/** What makes documents be looked at again though they have not changed. */
function registerLooks(session: Session, checks: Checks, turns: Turns): void {
  const { connection, documents, settings, configurations, folders, exclusions, reports, find } = session;
  const lookAtAll = (): void => {
    reports.reset();
    lookAgain(session, turns, documents.keys());
  };
  reports.onDidChange((uris) => lookAgain(session, turns, uris));
  settings.onDidChange(lookAtAll);
  configurations.onDidChange(lookAtAll);
  folders.onDidChange(lookAtAll);
  connection.onNotification(checkNotification, ({ uri }: { readonly uri: string }) => {
    const document = find(uri);
    if (!document) return;
    checks.ask(document, 'command');
    lookAgain(session, turns, [uri]);
  });
  connection.onNotification(excludedNotification, ({ uris }: { readonly uris: unknown }) => {
    const changed = exclusions.replace(uris);
    reports.reset();
    lookAgain(session, turns, changed);
  });
  connection.onShutdown(() => turns.cancelAll());
}

function lookAgain(session: Session, turns: Turns, uris: readonly string[]): void {
  const { connection, support, find, logCrash } = session;
  const open = uris.filter((uri) => find(uri));
  for (const uri of open) turns.request(uri);
  if (open.length > 0) refreshViews(session);
  if (!support.pull || !support.refresh || open.length === 0) return;
  connection.languages.diagnostics.refresh().catch((error) => logCrash('workspace/diagnostic/refresh', error));
}

/** At once where the policy is known, else when it is, unless the document has changed meanwhile: then another turn comes. */
function withPolicy(session: Session, document: TextDocument, use: (policy: Policy) => void): void {
  const { policies, find, logCrash } = session;
  const { uri, version } = document;
  const policy = policies.get(uri);
  if (!(policy instanceof Promise)) {
    use(policy);
    return;
  }
  const useLatest = (): void => {
    // Asked again, as settings may have changed while the answer was under way.
    const latest = policies.get(uri);
    if (!(latest instanceof Promise) && find(uri) === document && document.version === version) use(latest);
  };
  policy.then(useLatest).catch((error) => logCrash(uri, error));
}

/** The crash barrier of work that nobody asked for. */
function contain({ logCrash }: Session, uri: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    logCrash(uri, error);
  }
}
