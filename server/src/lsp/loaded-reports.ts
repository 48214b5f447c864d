import type { PriorReport } from '../model/report.ts';

/** Reports that were read as a whole from their files, the last few of them; each by a key of the caller's. */
export interface LoadedReports {
  /** What is known now; where nothing is, it is read in the background. Undefined also for one that cannot be used. */
  get(key: string): PriorReport | undefined;
  /** Reads it again; what was known goes on being the answer until then. */
  load(key: string): Promise<PriorReport | undefined>;
  has(key: string): boolean;
  /** Forgets that it could not be used. */
  allow(key: string): void;
  forget(key: string): void;
  /** Reads all of them again, and forgets which could not be used. */
  reset(): void;
}

/** A county's report is compared with one other; more are kept for those who have several open. */
const MOST = 16;

/** `read` answers undefined for what is no report, or not to be read; `changed` is called after each reading. */
export function createLoadedReports(
  read: (key: string) => Promise<PriorReport | undefined>,
  changed: () => void,
): LoadedReports {
  const loaded = new Map<string, PriorReport>();
  const loading = new Map<string, Promise<PriorReport | undefined>>();
  const refused = new Set<string>();

  const keep = (key: string, report: PriorReport | undefined): void => {
    loaded.delete(key);
    if (!report) refused.add(key);
    else loaded.set(key, report);
    for (const first of loaded.keys()) if (loaded.size > MOST) loaded.delete(first);
  };
  /** Of two readings of a file the later one counts. */
  const load = (key: string): Promise<PriorReport | undefined> => {
    const turn: Promise<PriorReport | undefined> = read(key)
      .catch(() => undefined)
      .then((report) => {
        if (loading.get(key) !== turn) return loading.get(key) ?? loaded.get(key);
        loading.delete(key);
        keep(key, report);
        changed();
        return report;
      });
    loading.set(key, turn);
    return turn;
  };
  return {
    get(key) {
      if (refused.has(key)) return undefined;
      const report = loaded.get(key);
      if (!report && !loading.has(key)) void load(key);
      return report;
    },
    load,
    has: (key) => loaded.has(key) || loading.has(key),
    allow: (key) => refused.delete(key),
    forget: (key) => loaded.delete(key),
    reset() {
      refused.clear();
      // Those on their way as well: they may have begun under other settings.
      for (const key of new Set([...loaded.keys(), ...loading.keys()])) void load(key);
      changed();
    },
  };
}
