import type { CheckOptions } from '../language-service.ts';
import { NO_CONFIGURATION } from '../lint/config/configuration.ts';
import { isIgnored } from '../lint/config/ignore.ts';
import type { ConfigurationFile, Configurations } from './configurations.ts';
import type { RunMode, Settings } from './settings.ts';
import type { SettingsStore } from './settings-store.ts';
import { folderOf, isUntitled, nameOf, pathWithin } from './uri.ts';
import type { WorkspaceFolders } from './workspace-folders.ts';

/** How one document is checked: the user's settings, and before them the configuration file. */
export interface Policy {
  readonly run: RunMode;
  readonly options: CheckOptions;
  /** Read, but not checked. */
  readonly isIgnored: boolean;
  readonly file: ConfigurationFile | undefined;
}

export interface Policies {
  /** At once where everything is known. The same object as long as nothing changed. */
  get(uri: string): Policy | Promise<Policy>;
  forget(uri: string): void;
}

export interface PoliciesOptions {
  readonly settings: SettingsStore;
  readonly configurations: Configurations;
  readonly folders: WorkspaceFolders;
}

interface Known {
  readonly settings: Settings;
  readonly file: ConfigurationFile | undefined;
  readonly folder: string | undefined;
  readonly policy: Policy;
}

export function createPolicies({ settings, configurations, folders }: PoliciesOptions): Policies {
  const known = new Map<string, Known>();
  const join = (uri: string, own: Settings, file: ConfigurationFile | undefined): Policy => {
    const folder = folders.of(uri);
    const last = known.get(uri);
    if (last && last.settings === own && last.file === file && last.folder === folder) return last.policy;
    const policy = makePolicy(uri, own, file, folder);
    known.set(uri, { settings: own, file, folder, policy });
    return policy;
  };
  return {
    get(uri) {
      const own = settings.get(uri);
      const file = configurations.nearest(uri);
      if (!(own instanceof Promise) && !(file instanceof Promise)) return join(uri, own, file);
      return Promise.all([own, file]).then(([all, nearest]) => join(uri, all, nearest));
    },
    forget(uri) {
      known.delete(uri);
      settings.forget(uri);
    },
  };
}

function makePolicy(
  uri: string,
  { run, severities, form, body, ignore }: Settings,
  file: ConfigurationFile | undefined,
  folder: string | undefined,
): Policy {
  const { configuration = NO_CONFIGURATION } = file ?? {};
  const inFile = file && pathWithin(file.folder, uri);
  const inFolder = pathWithin(folder ?? folderOf(uri) ?? '', uri);
  const options: CheckOptions = {
    severities,
    configuration: { ...configuration, form: configuration.form ?? form, body: configuration.body ?? body },
    relativePath: inFile,
    fileName: isUntitled(uri) ? undefined : nameOf(uri),
  };
  const isOut =
    (inFile !== undefined && isIgnored(configuration, inFile)) ||
    (inFolder !== undefined && isIgnored({ ignore }, inFolder));
  return { run, options, isIgnored: isOut, file };
}
