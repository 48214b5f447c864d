import { resolve, sep } from 'node:path';
import { hintsOf } from '../lint/check.ts';
import { readHead } from '../lint/prior/read-head.ts';
import { createReportIndex, shownName } from '../lint/prior/report-index.ts';
import { buildReport } from '../model/build-report.ts';
import { type Identity, identityOf } from '../model/identity.ts';
import type { PriorReport } from '../model/report.ts';
import type { Configurations } from './configurations.ts';
import { mapInOrder } from './map-in-order.ts';
import { locate } from './open-target.ts';
import { readHeadText } from './read-head.ts';
import { readSource } from './read-source.ts';
import type { Target } from './target.ts';

/** Last year's reports among the files of a run. */
export interface PriorReports {
  /** That of the same body for the year before; undefined where there is none, or it cannot be read. Never rejects. */
  of(target: Target): Promise<PriorReport | undefined>;
}

export const NO_PRIOR_REPORTS: PriorReports = { of: async () => undefined };

type FileTarget = Extract<Target, { readonly kind: 'file' }>;

const READ_AHEAD = 16;

/**
 * Looks at the beginning of every file, to know whose report it is. What is kept is a name and a year for each; the report
 * that is asked for is read again as a whole, since there may be thousands.
 */
export async function findPriorReports(
  targets: readonly Target[],
  configurations: Configurations,
): Promise<PriorReports> {
  const files = targets.filter((target) => target.kind === 'file');
  if (files.length < 2) return NO_PRIOR_REPORTS;
  const index = createReportIndex();
  const known = new Map<string, { readonly target: FileTarget; readonly identity: Identity }>();
  for await (const found of mapInOrder(files, READ_AHEAD, (target) => identify(target, configurations))) {
    if (!found) continue;
    const path = pathOf(found.target);
    known.set(path, found);
    index.set(path, found.identity);
  }
  return {
    async of(target) {
      const own = target.kind === 'file' ? known.get(pathOf(target)) : undefined;
      const path = own && index.before(pathOf(own.target), own.identity);
      const before = path === undefined ? undefined : known.get(path);
      return before && readPrior(before.target, before.identity, configurations);
    },
  };
}

/** With slashes, as the index has them. */
function pathOf({ path }: FileTarget): string {
  return resolve(path).replaceAll(sep, '/');
}

interface Identified {
  readonly target: FileTarget;
  readonly identity: Identity;
}

async function identify(target: FileTarget, configurations: Configurations): Promise<Identified | undefined> {
  const { isIgnored } = await locate(target, configurations);
  const text = isIgnored && !target.isNamed ? undefined : await readHeadText(target.path);
  try {
    const head = text === undefined ? undefined : readHead(text);
    const identity = head && identityOf(head);
    return identity && { target, identity };
  } catch {
    // What the program fails on is told when the file itself is checked.
    return undefined;
  }
}

/** Its end may tell that it is for another year, or no report. */
async function readPrior(
  target: FileTarget,
  { organ, year }: Identity,
  configurations: Configurations,
): Promise<PriorReport | undefined> {
  const read = await readSource(target, noInput);
  if ('problem' in read) return undefined;
  const { file, fileName } = await locate(target, configurations);
  try {
    const report = buildReport(read.text, hintsOf({ fileName, configuration: file?.configuration }));
    const identity = identityOf(report);
    if (identity?.organ !== organ || identity.year !== year) return undefined;
    return { fileName: shownName(pathOf(target)), report };
  } catch {
    return undefined;
  }
}

function noInput(): never {
  throw new Error('a file is not read from standard input');
}
