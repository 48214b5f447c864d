import { basename, dirname, relative, resolve, sep } from 'node:path';
import { isIgnored } from '../lint/config/ignore.ts';
import type { ConfigurationFile, Configurations } from './configurations.ts';
import type { Io } from './io.ts';
import { type ReadResult, readSource } from './read-source.ts';
import type { Target } from './target.ts';

/** What there is to know of a target before it is checked. */
export interface Opened {
  /** The nearest configuration file above it, or above the working folder for standard input. */
  readonly file: ConfigurationFile | undefined;
  /** From the folder of the configuration file, with `/`; undefined without either. */
  readonly relativePath: string | undefined;
  /** Without folders; undefined for standard input. */
  readonly fileName: string | undefined;
  readonly isIgnored: boolean;
  /** Undefined where it is left out: it is ignored, and nobody named it. */
  readonly read: ReadResult | undefined;
}

/** Finds the configuration of one target, and reads the target unless it is ignored. Never rejects. */
export async function openTarget(target: Target, configurations: Configurations, stdin: Io['stdin']): Promise<Opened> {
  if (target.kind === 'problem') return { ...NOWHERE, read: await readSource(target, stdin) };
  if (target.kind === 'stdin') {
    const file = await configurations.nearest(resolve('.'));
    return { ...NOWHERE, file, read: await readSource(target, stdin) };
  }
  const located = await locate(target, configurations);
  const isOut = located.isIgnored && !target.isNamed;
  return { ...located, read: isOut ? undefined : await readSource(target, stdin) };
}

/** What there is to know of a file without reading it. */
export async function locate(
  { path }: Pick<Target, 'path'>,
  configurations: Configurations,
): Promise<Omit<Opened, 'read'>> {
  const full = resolve(path);
  const file = await configurations.nearest(dirname(full));
  const relativePath = file && relative(file.folder, full).replaceAll(sep, '/');
  const isOut = file?.configuration !== undefined && isIgnored(file.configuration, relativePath ?? '');
  return { file, relativePath, fileName: basename(full), isIgnored: isOut };
}

const NOWHERE = { file: undefined, relativePath: undefined, fileName: undefined, isIgnored: false } as const;
