import type { ListFolder } from './files.ts';
import { childOf } from './uri.ts';

/** Where reports are looked for: a folder and so many levels of folders in it. */
export interface SearchRoot {
  readonly folder: string;
  readonly depth: number;
}

/** For a watcher: the files that may be reports. */
export const REPORT_FILES = '**/*.{txt,md,htm,html}';

const REPORT_FILE = /\.(?:txt|md|html?)$/i;
const SKIPPED = /^(?:\..*|node_modules)$/;
/** More than a county has in ten years; what lies beyond is not looked at, so that a large workspace costs no more. */
const MOST_FILES = 2_000;
const MOST_FOLDERS = 1_000;

export function mayBeReport(name: string): boolean {
  return REPORT_FILE.test(name);
}

/** The files below the root that may be reports by their names, those of upper folders first. A folder that cannot be listed is passed by. */
export async function* reportFilesIn({ folder, depth }: SearchRoot, listFolder: ListFolder): AsyncGenerator<string> {
  const queue: SearchRoot[] = [{ folder, depth }];
  let files = 0;
  for (let at = 0; at < Math.min(queue.length, MOST_FOLDERS); at++) {
    const next = queue[at];
    if (!next) return;
    for (const { name, isFolder } of await listFolder(next.folder).catch(() => [])) {
      const uri = childOf(next.folder, name);
      if (isFolder) {
        if (next.depth > 0 && !SKIPPED.test(name)) queue.push({ folder: uri, depth: next.depth - 1 });
      } else if (mayBeReport(name)) {
        if (++files > MOST_FILES) return;
        yield uri;
      }
    }
  }
}
