import { readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { CONFIGURATION_FILE, type Configuration } from '../lint/config/configuration.ts';
import { readConfiguration } from '../lint/config/read-configuration.ts';
import type { LocalizedText } from '../lint/text.ts';
import { RULES } from '../rules/index.ts';
import { createLineIndex } from '../text/line-index.ts';
import { decode } from './decode.ts';
import { codeOf, explainSystemError } from './problems.ts';

/** A configuration file that was found, whether or not it can be used. */
export interface ConfigurationFile {
  /** As people know it: from the working folder. */
  readonly path: string;
  /** The absolute path of its folder. */
  readonly folder: string;
  readonly text: string;
  /** Undefined where the file cannot be used at all. */
  readonly configuration: Configuration | undefined;
  readonly problems: readonly ConfigurationFault[];
}

/** What is wrong with a configuration file; `at` is its path, with line and column from 1 where there are any. */
export interface ConfigurationFault {
  readonly at: string;
  readonly message: LocalizedText;
}

export interface Configurations {
  /** The file in the folder, or in the nearest one above it; undefined where there is none. Never rejects. */
  nearest(folder: string): Promise<ConfigurationFile | undefined>;
}

const RULE_IDS: ReadonlySet<string> = new Set(RULES.map(({ meta }) => meta.id));

/** Looks at each folder once. */
export function createConfigurations(): Configurations {
  const known = new Map<string, Promise<ConfigurationFile | undefined>>();
  const find = async (folder: string): Promise<ConfigurationFile | undefined> => {
    const parent = dirname(folder);
    return (await readIn(folder)) ?? (parent === folder ? undefined : nearest(parent));
  };
  const nearest: Configurations['nearest'] = (folder) => {
    const found = known.get(folder) ?? find(folder);
    known.set(folder, found);
    return found;
  };
  return { nearest };
}

/** Undefined where the folder has no such file. */
async function readIn(folder: string): Promise<ConfigurationFile | undefined> {
  const full = join(folder, CONFIGURATION_FILE);
  const path = relative('.', full);
  const unusable = (message: LocalizedText): ConfigurationFile => {
    return { path, folder, text: '', configuration: undefined, problems: [{ at: path, message }] };
  };
  try {
    const decoded = decode(await readFile(full));
    return 'problem' in decoded ? unusable(decoded.problem) : toFile(path, folder, decoded.text);
  } catch (error) {
    const isAbsent = codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR';
    return isAbsent ? undefined : unusable(explainSystemError(error));
  }
}

function toFile(path: string, folder: string, text: string): ConfigurationFile {
  const { configuration, problems } = readConfiguration(text, RULE_IDS);
  const index = createLineIndex(text);
  const faults = problems.map(({ span, message }) => {
    const { line, character } = index.position(span.start);
    return { at: `${path}:${line + 1}:${character + 1}`, message };
  });
  return { path, folder, text, configuration, problems: faults };
}
