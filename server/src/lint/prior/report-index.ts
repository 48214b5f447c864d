import { type Identity, namesPlace } from '../../model/identity.ts';

/** Reports by whose they are. Paths are known to nobody but the caller; they have slashes. */
export interface ReportIndex {
  /** In place of what the path stood for before; `undefined` for a path that is no report any more. */
  set(path: string, identity: Identity | undefined): void;
  /**
   * The path of the report of the same body for the year before: the nearest one, and of several in one folder the one whose
   * name differs in digits only. Undefined where there is none, and where two are as near: nobody can tell which one counts.
   */
  before(path: string, identity: Identity): string | undefined;
}

export function createReportIndex(): ReportIndex {
  const identities = new Map<string, Identity>();
  const paths = new Map<string, Set<string>>();
  const pathsOf = ({ organ, year }: Identity): Set<string> | undefined => paths.get(`${year} ${organ}`);
  const remove = (path: string): void => {
    const identity = identities.get(path);
    if (!identity) return;
    identities.delete(path);
    const same = pathsOf(identity);
    same?.delete(path);
    if (same?.size === 0) paths.delete(`${identity.year} ${identity.organ}`);
  };
  return {
    set(path, identity) {
      remove(path);
      if (!identity) return;
      identities.set(path, identity);
      const same = pathsOf(identity) ?? new Set();
      paths.set(`${identity.year} ${identity.organ}`, same.add(path));
    },
    before(path, { organ, year }) {
      const found = [...(pathsOf({ organ, year: year - 1 }) ?? [])];
      return nearest(path, namesPlace(organ) ? found : found.filter((other) => isBeside(path, other)));
    },
  };
}

/** How a file is named in a message: where its own name tells no year, that of its folder may. */
export function shownName(path: string): string {
  const name = nameOf(path);
  const folder = nameOf(folderOf(path));
  return folder === '' || /20\d\d/.test(name) ? name : `${folder}/${name}`;
}

/** Whether the folders are the same but for the year in them: 林业局 in another folder may be that of another county. */
function isBeside(path: string, other: string): boolean {
  return withoutDigits(folderOf(path)) === withoutDigits(folderOf(other));
}

function nearest(path: string, others: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const other of others) {
    const distance = distanceOf(path, other);
    if (distance === least) best = undefined;
    if (distance >= least) continue;
    best = other;
    least = distance;
  }
  return best;
}

/** Steps from folder to folder, and in fractions how far the names differ. */
function distanceOf(path: string, other: string): number {
  const own = folderOf(path).split('/');
  const their = folderOf(other).split('/');
  let shared = 0;
  while (shared < own.length && own[shared] === their[shared]) shared++;
  const isNamesake = withoutDigits(nameOf(path)) === withoutDigits(nameOf(other));
  const isSameKind = extensionOf(path) === extensionOf(other);
  return own.length + their.length - 2 * shared + (isNamesake ? 0 : isSameKind ? 0.25 : 0.5);
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function extensionOf(path: string): string {
  const name = nameOf(path);
  return name.slice(name.lastIndexOf('.') + 1).toLowerCase();
}

function withoutDigits(text: string): string {
  return text.replace(/\d+/g, '');
}
