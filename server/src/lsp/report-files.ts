import type { ListFolder } from './files.ts';
import { childOf } from './uri.ts';

/** Where reports are looked for: a folder and so many levels of folders in it. */
export interface SearchRoot {
  readonly folder: string;
  readonly depth: number;
  /** Only folders in it with this name, by `withoutNumbers`, and no files of its own. */
  readonly only?: string;
}

/** For a watcher: the files that may be reports. */
export const REPORT_FILES = '**/*.{txt,md,htm,html}';

const REPORT_FILE = /\.(?:txt|md|html?)$/i;
const SKIPPED = /^(?:\..*|node_modules)$/;
/** More than a county has in ten years; what lies beyond is not looked at, so that a large workspace costs no more. */
const MOST_FILES = 2_000;
const MOST_FOLDERS = 1_000;

/** The same for all folders of years. */
export function withoutNumbers(name: string): string {
  return name.replace(/\d+/g, '#');
}

/** By the path from the folder that is searched. */
export function mayBeReport(path: string): boolean {
  const folders = path.split('/').slice(0, -1);
  return REPORT_FILE.test(path) && !folders.some((folder) => SKIPPED.test(folder));
}

/** The files below the root that may be reports by their names, those of upper folders first. A folder that cannot be listed is passed by. */
export async function* reportFilesIn(root: SearchRoot, listFolder: ListFolder): AsyncGenerator<string> {
  const queue: SearchRoot[] = [root];
  let files = 0;
  for (let at = 0; at < Math.min(queue.length, MOST_FOLDERS); at++) {
    const next = queue[at];
    if (!next) return;
    const { only, depth } = next;
    for (const { name, isFolder } of await listFolder(next.folder).catch(() => [])) {
      const uri = childOf(next.folder, name);
      if (isFolder) {
        const isWanted = depth > 0 && !SKIPPED.test(name) && (only === undefined || withoutNumbers(name) === only);
        if (isWanted) queue.push({ folder: uri, depth: depth - 1 });
      } else if (only === undefined && mayBeReport(name)) {
        if (++files > MOST_FILES) return;
        yield uri;
      }
    }
  }
}
