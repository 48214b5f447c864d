import {
  CONFIGURATION_FILE,
  type Configuration,
  type ConfigurationProblem,
  NO_CONFIGURATION,
} from '../lint/config/configuration.ts';
import { readConfiguration } from '../lint/config/read-configuration.ts';
import type { ReadFile } from './files.ts';
import { folderOf, foldersAbove, nameOf } from './uri.ts';

/** A configuration file as it was saved last. */
export interface ConfigurationFile {
  readonly uri: string;
  /** Without a slash at its end; paths in the file begin here. */
  readonly folder: string;
  readonly text: string;
  /** The last good one where the text is broken. */
  readonly configuration: Configuration;
  /** What a text that says anything said last, where it could be read. */
  readonly good: Configuration;
  readonly problems: readonly ConfigurationProblem[];
}

/** The configuration files beside the documents: each is read once, and again when it is said to have changed. */
export interface Configurations {
  /** The nearest file above the document. At once where its folders are known, else when they were looked at. */
  nearest(uri: string): ConfigurationFile | undefined | Promise<ConfigurationFile | undefined>;
  /** Looks at the file again, if anybody asked for it before. */
  reload(uri: string): void;
  /** Calls back after a file that somebody asked for has changed, come or gone. */
  onDidChange(listener: () => void): void;
}

export interface ConfigurationsOptions {
  readonly readFile: ReadFile;
  readonly ruleIds: ReadonlySet<string>;
  readonly logCrash: (what: string, error: unknown) => void;
}

export function isConfigurationFile(uri: string): boolean {
  return nameOf(uri) === CONFIGURATION_FILE;
}

/** The name that the configuration file of a folder has. */
export function configurationFileIn(folder: string): string {
  return `${folder}/${CONFIGURATION_FILE}`;
}

/** What is known of a folder: its file, or `null` where it has none. */
type Known = ConfigurationFile | null;

export function createConfigurations({ readFile, ruleIds, logCrash }: ConfigurationsOptions): Configurations {
  const known = new Map<string, Known>();
  const reading = new Map<string, Promise<void>>();
  const told = new Set<string>();
  const listeners: (() => void)[] = [];

  const read = async (folder: string): Promise<Known> => {
    const uri = configurationFileIn(folder);
    const last = known.get(folder) ?? null;
    try {
      const text = await readFile(uri);
      if (text === undefined) return null;
      if (text === last?.text) return last;
      const { configuration, problems } = readConfiguration(text, ruleIds);
      const before = last?.good ?? NO_CONFIGURATION;
      // A file that is being written is blank for a moment, and may be broken thereafter.
      const good = text.trim() === '' ? before : (configuration ?? before);
      return { uri, folder, text, configuration: configuration ?? before, good, problems };
    } catch (error) {
      // Once: the folders above a virtual workspace may refuse each time.
      if (!told.has(uri)) logCrash(uri, error);
      told.add(uri);
      return last;
    }
  };
  /** Of two readings under way the later one counts. */
  const load = (folder: string): Promise<void> => {
    const turn: Promise<void> = read(folder).then((file) => {
      if (reading.get(folder) !== turn) return reading.get(folder);
      reading.delete(folder);
      const last = known.get(folder);
      known.set(folder, file);
      if (last !== undefined && last !== file) for (const listener of listeners) listener();
      return undefined;
    });
    reading.set(folder, turn);
    return turn;
  };
  /** Undefined where some folder on the way was not looked at yet. */
  const find = (folders: readonly string[]): Known | undefined => {
    for (const folder of folders) {
      const file = known.get(folder);
      if (file !== null) return file;
    }
    return null;
  };
  return {
    nearest(uri) {
      const folders = foldersAbove(uri);
      const file = find(folders);
      if (file !== undefined) return file ?? undefined;
      const unknown = folders.filter((folder) => !known.has(folder));
      return Promise.all(unknown.map((folder) => reading.get(folder) ?? load(folder))).then(
        () => find(folders) ?? undefined,
      );
    },
    reload(uri) {
      const folder = folderOf(uri);
      if (folder !== undefined && (known.has(folder) || reading.has(folder))) void load(folder);
    },
    onDidChange: (listener) => listeners.push(listener),
  };
}
