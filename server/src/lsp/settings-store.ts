import type { Connection } from 'vscode-languageserver';
import type { LocalizedText } from '../lint/text.ts';
import type { ClientSupport } from './client-support.ts';
import { DEFAULTS, readSettings, SECTION, type Settings } from './settings.ts';

/** The settings of each document: asked for once, until they change. */
export interface SettingsStore {
  /** At once where they are known, else when the client has answered; the defaults where it cannot. */
  get(uri: string): Settings | Promise<Settings>;
  forget(uri: string): void;
  /** Calls back after they changed: what was got before is void. */
  onDidChange(listener: () => void): void;
}

export interface SettingsStoreOptions {
  readonly support: ClientSupport;
  readonly ruleIds: ReadonlySet<string>;
  readonly warn: (text: LocalizedText) => void;
}

export function createSettingsStore(connection: Connection, options: SettingsStoreOptions): SettingsStore {
  const { support, ruleIds, warn } = options;
  const known = new Map<string, Settings | Promise<Settings>>();
  const told = new Set<string>();
  const listeners: (() => void)[] = [];
  let common = DEFAULTS;

  /** The same mistake is told once, not once for each document. */
  const read = (value: unknown): Settings => {
    const { settings, problems } = readSettings(value, ruleIds);
    for (const problem of problems) {
      if (!told.has(problem.en)) warn(problem);
      told.add(problem.en);
    }
    return settings;
  };

  const ask = (uri: string): Promise<Settings> => {
    const answer: Promise<Settings> = connection.workspace
      .getConfiguration({ scopeUri: uri, section: SECTION })
      .then(read, () => DEFAULTS)
      .then((settings) => {
        if (known.get(uri) === answer) known.set(uri, settings);
        return settings;
      });
    known.set(uri, answer);
    return answer;
  };

  connection.onDidChangeConfiguration((params) => {
    known.clear();
    told.clear();
    if (!support.configuration) common = read(sectionOf(params?.settings));
    for (const listener of listeners) listener();
  });
  return {
    get: (uri) => (support.configuration ? (known.get(uri) ?? ask(uri)) : common),
    forget: (uri) => known.delete(uri),
    onDidChange: (listener) => listeners.push(listener),
  };
}

/** Clients that push their settings send all of them, or the section alone. */
function sectionOf(settings: unknown): unknown {
  if (typeof settings !== 'object' || settings === null) return undefined;
  return SECTION in settings ? (settings as Readonly<Record<string, unknown>>)[SECTION] : settings;
}
