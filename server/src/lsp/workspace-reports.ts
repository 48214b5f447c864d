import type { Range } from 'vscode-languageserver';
import { toRange } from '../features/convert.ts';
import { hintsOf } from '../lint/check.ts';
import { LONGEST_HEAD, readHead } from '../lint/prior/read-head.ts';
import { createReportIndex, shownName } from '../lint/prior/report-index.ts';
import { buildReport } from '../model/build-report.ts';
import { type Identity, identityOf } from '../model/identity.ts';
import type { PriorReport, Report } from '../model/report.ts';
import type { ListFolder, ReadFile } from './files.ts';
import { createLoadedReports } from './loaded-reports.ts';
import type { Policies } from './policies.ts';
import { mayBeReport, reportFilesIn, type SearchRoot, withoutNumbers } from './report-files.ts';
import type { Runtime } from './runtime.ts';
import { folderOf, isUntitled, nameOf, pathWithin, plainUri } from './uri.ts';
import type { WorkspaceFolders } from './workspace-folders.ts';

/** A report that is open, or lies in a folder of the user's. */
export interface WorkspaceReport {
  readonly uri: string;
  readonly fileName: string;
  /** As the title, or the line beside it, names it. */
  readonly organ: string;
  readonly year: number;
  readonly title: string;
  /** Where the title stands; the beginning of the file where it has none. */
  readonly range: Range;
}

/**
 * The reports that the user has: those that are open, as they stand, and those in the workspace folders, or, for a document
 * outside of them, in its folder and those of other years beside it. Files are looked at in the background, when the first report
 * asks; nobody waits for them.
 */
export interface WorkspaceReports {
  /**
   * The report of the same body for the year before, as far as is known now; the same object as long as it does not change.
   * `report` is the open document as it stands, and is kept. When another answer is known, `onDidChange` tells.
   */
  priorOf(uri: string, report: Report): PriorReport | undefined;
  /** The same for a report that does not exist yet, when everything has been looked at. */
  findPrior(uri: string, identity: Identity): Promise<PriorReport | undefined>;
  /** Those that are known now; `whenRead` has all folders looked at. */
  all(): readonly WorkspaceReport[];
  whenRead(): Promise<void>;
  /** The document was closed: its file counts again. */
  close(uri: string): void;
  /** The file has changed, come or gone. */
  reload(uri: string): void;
  /** Settings, or what is to be read at all, have changed. */
  reset(): void;
  /** Calls back with the open documents for which `priorOf` has another answer. */
  onDidChange(listener: (uris: readonly string[]) => void): void;
}

export interface WorkspaceReportsOptions {
  readonly runtime: Runtime;
  readonly readFile: ReadFile;
  readonly listFolder: ListFolder;
  readonly folders: WorkspaceFolders;
  readonly policies: Policies;
  /** Whether the user has said that this is no report. */
  readonly isExcluded: (uri: string) => boolean;
}

interface Open {
  readonly uri: string;
  readonly report: Report;
  readonly identity: Identity | undefined;
  readonly prior: PriorReport;
}

/** How deep folders of the workspace are searched. */
const DEPTH = 8;
/** In bytes; a file above it is no report. */
const LARGEST = 4 * 1024 * 1024;

export function createWorkspaceReports(options: WorkspaceReportsOptions): WorkspaceReports {
  const { runtime, readFile, listFolder, folders, policies, isExcluded } = options;
  const index = createReportIndex();
  // All by `plainUri`.
  const known = new Map<string, WorkspaceReport>();
  const open = new Map<string, Open>();
  const looks = new Map<string, number>();
  const answers = new Map<string, PriorReport | undefined>();
  /** Files that the configuration ignores: others of the same body and year come in their place. */
  const ignored = new Set<string>();

  const roots = new Map<string, Promise<void>>();
  const listeners: ((uris: readonly string[]) => void)[] = [];
  let isDue = false;

  const enter = (uri: string, report: Report | undefined, identity: Identity | undefined): void => {
    const key = plainUri(uri);
    index.set(key, identity);
    if (report?.organ && identity) known.set(key, toListed(uri, report, report.organ.value, identity.year));
    else known.delete(key);
  };
  const note = (uri: string, report: Report): void => {
    const key = plainUri(uri);
    const identity = identityOf(report);
    const fileName = isUntitled(uri) ? nameOf(uri) : shownName(key);
    open.set(key, { uri, report, identity, prior: { fileName, report } });
    enter(uri, report, identity);
    scan(rootsFor(uri, folders));
    changed();
  };
  /** Looks again for what each open report is compared with, when the work at hand is done. */
  const changed = (): void => {
    if (isDue) return;
    isDue = true;
    runtime.afterInput(() => {
      isDue = false;
      const others = [...open].filter(([key]) => answers.has(key) && answers.get(key) !== resolve(key));
      const uris = others.map(([, { uri }]) => uri);
      if (uris.length > 0) for (const listener of listeners) listener(uris);
    });
  };
  const resolve = (key: string): PriorReport | undefined => {
    const identity = open.get(key)?.identity;
    const path = identity && index.before(key, identity);
    if (path === undefined) return undefined;
    const there = open.get(path);
    if (!there) return loaded.get(path);
    return isOut(there.uri) ? undefined : there.prior;
  };
  /** As far as is known now: settings may be on their way. */
  const isOut = (uri: string): boolean => {
    const policy = policies.get(uri);
    return isExcluded(uri) || (!(policy instanceof Promise) && policy.isIgnored);
  };
  const read = async (key: string): Promise<PriorReport | undefined> => {
    const uri = known.get(key)?.uri;
    const policy = uri === undefined || isExcluded(uri) ? undefined : await policies.get(uri);
    if (uri === undefined || !policy) return undefined;
    if (!open.has(key)) policies.forget(uri);
    if (policy.isIgnored) ignored.add(uri);
    const text = policy.isIgnored ? undefined : await readFile(uri, LARGEST);
    const report = text === undefined ? undefined : buildReport(text, hintsOf(policy.options));
    const identity = report && identityOf(report);
    if (!open.has(key)) enter(uri, report, identity);
    return report && identity ? { fileName: shownName(key), report } : undefined;
  };
  const loaded = createLoadedReports(read, changed);
  /** Of two looks at a file the later one counts. */
  const look = async (uri: string): Promise<void> => {
    const key = plainUri(uri);
    const count = (looks.get(key) ?? 0) + 1;
    looks.set(key, count);
    const text = isUntitled(uri) ? undefined : await readFile(uri, LARGEST).catch(() => undefined);
    if (looks.get(key) !== count) return;
    looks.delete(key);
    if (open.has(key)) return;
    const head = text === undefined ? undefined : readHead(text.slice(0, LONGEST_HEAD));
    enter(uri, head, head && identityOf(head));
    loaded.allow(key);
    if (!head) loaded.forget(key);
    else if (loaded.has(key)) await loaded.load(key);
    changed();
  };
  const scan = (wanted: readonly SearchRoot[]): void => {
    for (const root of wanted) {
      const key = JSON.stringify(root);
      if (!roots.has(key)) roots.set(key, lookThrough(root));
    }
  };
  const lookThrough = async (root: SearchRoot): Promise<void> => {
    for await (const uri of reportFilesIn(root, listFolder)) if (!open.has(plainUri(uri))) await look(uri);
  };
  return {
    priorOf(uri, report) {
      const key = plainUri(uri);
      if (!report.isReport && !open.has(key)) return undefined;
      if (open.get(key)?.report !== report) note(uri, report);
      const prior = resolve(key);
      answers.set(key, prior);
      return prior;
    },
    async findPrior(uri, identity) {
      scan(rootsFor(uri, folders));
      await Promise.all(roots.values());
      const path = index.before(plainUri(uri), identity);
      if (path === undefined) return undefined;
      return open.get(path)?.prior ?? loaded.get(path) ?? loaded.load(path);
    },
    all: () => [...known.values()].filter(({ uri }) => !isExcluded(uri)),
    async whenRead() {
      scan(folders.all().map(toRoot));
      await Promise.all(roots.values());
    },
    close(uri) {
      const key = plainUri(uri);
      if (!open.delete(key)) return;
      answers.delete(key);
      void look(uri);
    },
    reload(uri) {
      const path = pathWithin(folders.of(uri) ?? folderOf(uri) ?? '', uri);
      if (roots.size > 0 && path !== undefined && mayBeReport(path)) void look(uri);
    },
    reset() {
      loaded.reset();
      const again = [...ignored];
      ignored.clear();
      for (const uri of again) void look(uri);
    },
    onDidChange: (listener) => listeners.push(listener),
  };
}

function toRoot(folder: string): SearchRoot {
  return { folder, depth: DEPTH };
}

/**
 * The workspace folder; outside of one the document's folder, and those beside it that differ in a number only, as those of
 * years do, since nobody has opened the rest; all folders for a document without a place.
 */
function rootsFor(uri: string, folders: WorkspaceFolders): readonly SearchRoot[] {
  if (isUntitled(uri)) return folders.all().map(toRoot);
  const workspace = folders.of(uri);
  if (workspace !== undefined) return [toRoot(workspace)];
  const own = folderOf(uri);
  if (own === undefined) return [];
  const parent = folderOf(own);
  const only = withoutNumbers(nameOf(own));
  if (parent === undefined || only === nameOf(own)) return [{ folder: own, depth: 0 }];
  return [{ folder: parent, depth: 1, only }];
}

function toListed(uri: string, { title, tree }: Report, organ: string, year: number): WorkspaceReport {
  const range = toRange(tree.lines, title ?? { start: 0, end: 0 });
  return { uri, fileName: nameOf(uri), organ, year, title: title?.text ?? nameOf(uri), range };
}
