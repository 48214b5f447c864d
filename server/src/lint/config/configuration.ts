import type { Address, FormId, SectionId } from '../../form/index.ts';
import type { BodyKind } from '../../model/report.ts';
import type { Span } from '../../text/span.ts';
import type { LintOptions } from '../linter.ts';
import type { LocalizedText } from '../text.ts';

/** The file beside the reports that says how they are checked; the nearest one upward counts, and it alone. */
export const CONFIGURATION_FILE = '.disclosure-report.json';

/** Severities that differ from the rules' own, by rule id; `off` turns a rule off. */
export type Severities = NonNullable<LintOptions['severities']>;

/** What a configuration file says, as far as it is valid. */
export interface Configuration {
  /** The member `rules` of the file. */
  readonly severities: Severities;
  /** Undefined where the report itself is to tell. */
  readonly form: FormId | undefined;
  readonly body: BodyKind | undefined;
  /** Patterns as in a `.gitignore`, relative to the folder of the file. */
  readonly ignore: readonly string[];
  readonly suppressions: readonly Suppression[];
}

/** Where no file says anything. */
export const NO_CONFIGURATION: Configuration = {
  severities: {},
  form: undefined,
  body: undefined,
  ignore: [],
  suppressions: [],
};

/** Which finding of a report is meant: the rule, the place, and what stood there when it was accepted. */
export interface SuppressedPlace {
  readonly rule: string;
  /** As in the finding; a finding with neither address nor section is known by its value alone. */
  readonly address?: Address;
  readonly section?: SectionId;
  readonly value: string;
}

/** An entry that accepts one finding as it is. */
export interface Suppression extends SuppressedPlace {
  /** Path of the report, relative to the folder of the configuration file, with `/`. */
  readonly file: string;
  /** For people; empty where none is given. */
  readonly reason: string;
  /** `YYYY-MM-DD`; empty where none is given. */
  readonly date: string;
  /** The entry in the text of the configuration. */
  readonly span: Span;
}

/** What is wrong with a configuration file, and where. */
export interface ConfigurationProblem {
  /** `error`: the file cannot be used at all. `warning`: only this part of it does not count. */
  readonly severity: 'error' | 'warning';
  readonly span: Span;
  readonly message: LocalizedText;
  /** It is a fault of any JSON, so that editors of JSON tell it by themselves. */
  readonly isJson?: true;
}
