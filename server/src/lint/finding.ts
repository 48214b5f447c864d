import type { Address, SectionId } from '../form/index.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import type { LocalizedText } from './text.ts';

export type Severity = 'error' | 'warning' | 'information';

/** One fault of a report at its place. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: LocalizedText;
  readonly span: Span;
  /** `table/row/column`, or its beginning, where the finding is about a cell, a row or a table. */
  readonly address?: Address;
  /** Where the finding is about a section. */
  readonly section?: SectionId;
  readonly related: readonly Related[];
  readonly fixes: readonly Fix[];
}

/** Another place that the finding speaks of, such as an addend. */
export interface Related {
  readonly span: Span;
  readonly message: LocalizedText;
  readonly address?: Address;
}

/**
 * A correction. `safe`: no figure changes and nothing is left to decide (labels, headings, widths, ghost rows, skeletons
 * without figures). `unsafe`: a figure changes, or only a person can tell whether it is meant so.
 */
export interface Fix {
  readonly title: LocalizedText;
  readonly safety: 'safe' | 'unsafe';
  /** Minimal edits of the text that the report was built from; computed only when asked for. */
  readonly edits: () => readonly TextEdit[];
}
