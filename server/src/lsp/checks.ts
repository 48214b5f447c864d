import type { Diagnostic } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Session } from './session.ts';
import type { Settings } from './settings.ts';

/** The diagnostics of one document version under one set of settings. */
export interface CheckResult {
  readonly id: string;
  readonly items: Diagnostic[];
}

/** Decides by the run mode whether a document is checked, and remembers the last result of each. */
export interface Checks {
  /** The document is to be checked as it stands now: it was opened or saved, or somebody asked for it. */
  ask(document: TextDocument, by: 'event' | 'command'): void;
  /** The same object as long as nothing changed; undefined where the settings say not to check now. */
  resultOf(document: TextDocument, settings: Settings): CheckResult | undefined;
}

interface Known {
  readonly version: number;
  readonly settings: Settings;
  readonly isExcluded: boolean;
  readonly result: CheckResult;
}

export function createChecks({
  service,
  exclusions,
  support,
}: Pick<Session, 'service' | 'exclusions' | 'support'>): Checks {
  const asked = new WeakMap<TextDocument, { readonly version: number; readonly by: 'event' | 'command' }>();
  const known = new WeakMap<TextDocument, Known>();
  let count = 0;

  const isDue = (document: TextDocument, { run }: Settings): boolean => {
    const last = asked.get(document);
    if (run === 'onType') return true;
    return last?.version === document.version && (run === 'onSave' || last.by === 'command');
  };
  const check = (document: TextDocument, { severities }: Settings): Diagnostic[] => {
    const items = service.getDiagnostics(document, severities);
    if (!support.relatedInformation) for (const item of items) delete item.relatedInformation;
    return items;
  };
  return {
    ask(document, by) {
      asked.set(document, { version: document.version, by });
    },
    resultOf(document, settings) {
      const { uri, version } = document;
      const isExcluded = exclusions.has(uri);
      if (!isExcluded && !isDue(document, settings)) return undefined;
      const last = known.get(document);
      if (last?.version === version && last.settings === settings && last.isExcluded === isExcluded) return last.result;
      const result = { id: String(++count), items: isExcluded ? [] : check(document, settings) };
      known.set(document, { version, settings, isExcluded, result });
      return result;
    },
  };
}
