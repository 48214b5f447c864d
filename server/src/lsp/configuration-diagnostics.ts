import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type ConfigurationFaults, toConfigurationDiagnostics } from '../features/configuration.ts';
import type { Suppression } from '../lint/config/configuration.ts';
import { type ReadConfiguration, readConfiguration } from '../lint/config/read-configuration.ts';
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
  /** What is wrong with the configuration file as the editor has it, else as it was saved. */
  faultsOf(uri: string): ConfigurationFaults;
}

/** What a report makes of its configuration file. */
interface Use {
  readonly file: ConfigurationFile;
  readonly unused: readonly Suppression[];
}

export function createConfigurationDiagnostics(session: Session, checks: Checks): ConfigurationDiagnostics {
  const { connection, documents, policies, find, support, locale } = session;
  const read = createReader(session);
  const uses = new Map<string, Use>();
  const sent = new Map<string, string>();

  const note = (document: TextDocument): void => {
    const policy = policies.get(document.uri);
    // Settings are on their way; until then the last answer stands.
    if (policy instanceof Promise) return;
    if (!policy.file || !isReport(session, document, policy)) uses.delete(document.uri);
    else uses.set(document.uri, { file: policy.file, unused: checks.lastOf(document)?.unused ?? [] });
  };
  /**
   * The configuration files that are open, or whose report is. What a report that was closed had to say stays as long:
   * often the configuration is opened in its place.
   */
  const inUse = (): ReadonlySet<string> => {
    const open = documents.keys().filter(isConfigurationFile);
    for (const document of documents.all()) if (!isConfigurationFile(document.uri)) note(document);
    const files = new Set([...open, ...[...uses].flatMap(([uri, { file }]) => (find(uri) ? [file.uri] : []))]);
    for (const [uri, { file }] of uses) if (!files.has(file.uri)) uses.delete(uri);
    return files;
  };
  const faultsOf = (uri: string): ConfigurationFaults => {
    const own = [...uses.values()].filter(({ file }) => file.uri === uri);
    const document = find(uri);
    const text = document?.getText() ?? own.at(-1)?.file.text ?? '';
    const { configuration, problems: all } = read(uri, text);
    const problems = document && support.checksJson ? all.filter(({ isJson }) => !isJson) : all;
    // Entries are known by what they say: what is saved, and so in force, may stand elsewhere in the text.
    const surplus = new Set(own.flatMap(({ unused }) => unused.map(contentOf)));
    const unused = configuration?.suppressions.filter((entry) => surplus.has(contentOf(entry))) ?? [];
    return { text, problems, unused };
  };
  const publish = (uri: string, isUsed: boolean): void => {
    const diagnostics = isUsed ? toConfigurationDiagnostics(faultsOf(uri), { locale, tags: support.tags }) : [];
    const now = JSON.stringify(diagnostics);
    if ((sent.get(uri) ?? '[]') === now) return;
    if (diagnostics.length > 0) sent.set(uri, now);
    else sent.delete(uri);
    const document = find(uri);
    void connection.sendDiagnostics({ uri, ...(document && { version: document.version }), diagnostics });
  };

  return {
    send() {
      const files = inUse();
      for (const uri of new Set([...files, ...sent.keys()])) publish(uri, files.has(uri));
    },
    faultsOf,
  };
}

/** Remembers the last text of each file: with every key in a report somebody asks again. */
function createReader({ ruleIds }: Session): (uri: string, text: string) => ReadConfiguration {
  const known = new Map<string, { readonly text: string; readonly answer: ReadConfiguration }>();
  return (uri, text) => {
    const last = known.get(uri);
    if (last?.text === text) return last.answer;
    const answer = readConfiguration(text, ruleIds);
    known.set(uri, { text, answer });
    return answer;
  };
}

/** A file is not in use because some other text lies beside it. */
function isReport({ service, exclusions }: Session, document: TextDocument, { options }: Policy): boolean {
  return !exclusions.has(document.uri) && service.getRecognition(document, options).isReport;
}

function contentOf({ rule, file, address, section, value, reason, date }: Suppression): string {
  return JSON.stringify([rule, file, address, section, value, reason, date]);
}
