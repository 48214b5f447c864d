import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type ConfigurationFaults, toConfigurationDiagnostics } from '../features/configuration.ts';
import type { Suppression } from '../lint/config/configuration.ts';
import { readConfiguration } from '../lint/config/read-configuration.ts';
import type { Checks } from './checks.ts';
import { type ConfigurationFile, isConfigurationFile } from './configurations.ts';
import type { Policy } from './policies.ts';
import type { Session } from './session.ts';

/**
 * Shows what is wrong with the configuration files in use: those of open reports, whether they are open themselves or
 * not, and those that are edited. Sent to every client, as most ask for diagnostics of open documents only.
 */
export interface ConfigurationDiagnostics {
  /** Sends what differs from what the client has, and takes back what is out of use. */
  send(): void;
  /** What is wrong with the text of the document, which is a configuration file. */
  faultsOf(document: TextDocument): ConfigurationFaults;
}

export function createConfigurationDiagnostics(session: Session, checks: Checks): ConfigurationDiagnostics {
  const { connection, documents, policies, find, support, locale, ruleIds } = session;
  const sent = new Map<string, string>();

  /** Files of the open reports, with their entries that suppress nothing in these. */
  const inUse = (): ReadonlyMap<string, InUse> => {
    const files = new Map<string, InUse>();
    for (const document of documents.all()) {
      if (isConfigurationFile(document.uri)) continue;
      const policy = policies.get(document.uri);
      if (policy instanceof Promise || !isReport(session, document, policy)) continue;
      const { file } = policy;
      if (!file) continue;
      const unused = files.get(file.uri)?.unused ?? [];
      files.set(file.uri, { file, unused: [...unused, ...(checks.lastOf(document)?.unused ?? [])] });
    }
    return files;
  };
  const faultsOf = (document: TextDocument, { unused }: Pick<InUse, 'unused'>): ConfigurationFaults => {
    const text = document.getText();
    const { configuration, problems } = readConfiguration(text, ruleIds);
    // Entries are known by what they say: what is saved, and so in force, may stand elsewhere in the text.
    const surplus = new Set(unused.map(contentOf));
    const entries = configuration?.suppressions.filter((entry) => surplus.has(contentOf(entry))) ?? [];
    return { text, problems, unused: entries };
  };
  const publish = (uri: string, use: InUse | undefined): void => {
    const document = find(uri);
    const faults = document ? faultsOf(document, use ?? { unused: [] }) : use && { ...use.file, unused: use.unused };
    const diagnostics = faults ? toConfigurationDiagnostics(faults, { locale, tags: support.tags }) : [];
    const version = document && { version: document.version };
    const now = JSON.stringify(diagnostics);
    if ((sent.get(uri) ?? '[]') === now) return;
    if (diagnostics.length > 0) sent.set(uri, now);
    else sent.delete(uri);
    void connection.sendDiagnostics({ uri, ...version, diagnostics });
  };

  return {
    send() {
      const files = inUse();
      const open = documents.keys().filter(isConfigurationFile);
      for (const uri of new Set([...files.keys(), ...open, ...sent.keys()])) publish(uri, files.get(uri));
    },
    faultsOf: (document) => faultsOf(document, inUse().get(document.uri) ?? { unused: [] }),
  };
}

interface InUse {
  readonly file: ConfigurationFile;
  readonly unused: readonly Suppression[];
}

/** A file is not in use because some other text lies beside it. */
function isReport({ service, exclusions }: Session, document: TextDocument, { options }: Policy): boolean {
  return !exclusions.has(document.uri) && service.getRecognition(document, options).isReport;
}

function contentOf({ rule, file, address, section, value, reason, date }: Suppression): string {
  return JSON.stringify([rule, file, address, section, value, reason, date]);
}
