import type { Diagnostic } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Suppression } from '../lint/config/configuration.ts';
import type { Report } from '../model/report.ts';
import type { Policy } from './policies.ts';
import type { Session } from './session.ts';

/** The diagnostics of one document version under one policy. */
export interface CheckResult {
  readonly id: string;
  readonly items: Diagnostic[];
  /** Entries of the configuration about the document that suppress nothing in it. */
  readonly unused: readonly Suppression[];
}

/** Decides by the run mode whether a document is checked, and remembers the last result of each. */
export interface Checks {
  /** The document is to be checked as it stands now: it was opened or saved, or somebody asked for it. */
  ask(document: TextDocument, by: 'event' | 'command'): void;
  /** The same object as long as nothing changed; undefined where the policy says not to check now. */
  resultOf(document: TextDocument, policy: Policy): CheckResult | undefined;
  /** The last result, whichever version it is for. */
  lastOf(document: TextDocument): CheckResult | undefined;
  /** Calls back after each new result. */
  onDidCheck(listener: (document: TextDocument, policy: Policy) => void): void;
}

interface Known {
  readonly version: number;
  readonly policy: Policy;
  readonly isExcluded: boolean;
  /** What was checked; another object for the same version where last year's report has changed. */
  readonly report: Report | undefined;
  readonly result: CheckResult;
}

export function createChecks({
  service,
  exclusions,
  support,
}: Pick<Session, 'service' | 'exclusions' | 'support'>): Checks {
  const asked = new WeakMap<TextDocument, { readonly version: number; readonly by: 'event' | 'command' }>();
  const known = new WeakMap<TextDocument, Known>();
  const listeners: ((document: TextDocument, policy: Policy) => void)[] = [];
  let count = 0;

  const isDue = (document: TextDocument, { run }: Policy): boolean => {
    const last = asked.get(document);
    if (run === 'onType') return true;
    return last?.version === document.version && (run === 'onSave' || last.by === 'command');
  };
  const check = (document: TextDocument, { options }: Policy): Omit<CheckResult, 'id'> => {
    const items = service.getDiagnostics(document, options);
    if (!support.relatedInformation) for (const item of items) delete item.relatedInformation;
    return { items, unused: service.getUnusedSuppressions(document, options) };
  };
  return {
    ask(document, by) {
      asked.set(document, { version: document.version, by });
    },
    resultOf(document, policy) {
      const { uri, version } = document;
      const isExcluded = exclusions.has(uri) || policy.isIgnored;
      if (!isExcluded && !isDue(document, policy)) return undefined;
      const last = known.get(document);
      const report = isExcluded ? undefined : service.getReport(document, policy.options);
      if (last?.version === version && last.policy === policy && last.report === report) {
        if (last.isExcluded === isExcluded) return last.result;
      }
      const found = isExcluded ? NOTHING : check(document, policy);
      const result = { id: String(++count), ...found };
      known.set(document, { version, policy, isExcluded, report, result });
      for (const listener of listeners) listener(document, policy);
      return result;
    },
    lastOf: (document) => known.get(document)?.result,
    onDidCheck: (listener) => listeners.push(listener),
  };
}

const NOTHING = { items: [], unused: [] };
