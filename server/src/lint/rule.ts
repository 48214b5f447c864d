import type { Report } from '../model/report.ts';
import type { Finding, Fix, Severity } from './finding.ts';
import type { LocalizedText, MessageData } from './text.ts';

/** What a rule says of itself. Documentation, settings and messages come from here. */
export interface RuleMeta<M extends string = string> {
  /** File name, key in settings, diagnostic code. Never translated. */
  readonly id: string;
  readonly category: 'structure' | 'tables' | 'balances' | 'across-files' | 'prose';
  readonly severity: Severity;
  readonly title: LocalizedText;
  /** 依据: 文号 and article, or that it is practice where no official text was confirmed. For the rule's page, as `docs`. */
  readonly basis: LocalizedText;
  readonly messages: Readonly<Record<M, LocalizedText>>;
  /** For the rule's page alone: `esbuild.mjs` leaves it out of the servers. */
  readonly docs: {
    readonly why: LocalizedText;
    /** Every kind of correction that the findings may offer; absent where they offer none. */
    readonly fixes?: readonly RuleFix[];
    /** Last year's report, or a part of it, where the rule compares with that. */
    readonly prior?: string;
    /** A document, or a part of one, with `«…»` round each thing that the rule reports. */
    readonly incorrect: string;
    readonly correct: string;
  };
}

/** A kind of correction: what it does, in one sentence. */
export interface RuleFix {
  readonly safety: Fix['safety'];
  readonly text: LocalizedText;
}

/** A finding as the rule yields it: the message by its name, no severity. */
export interface RuleFinding<M extends string = string> extends Pick<Finding, 'span' | 'address' | 'section'> {
  readonly message: M;
  readonly data?: MessageData;
  readonly related?: Finding['related'];
  readonly fixes?: Finding['fixes'];
}

/** A check of a report: pure, without knowledge of settings or LSP. */
export interface Rule<M extends string = string> {
  readonly meta: RuleMeta<M>;
  readonly check: (report: Report) => Iterable<RuleFinding<M>>;
}

/** Types a rule so that it can only yield messages that it declares. */
export function defineRule<const M extends string>(rule: Rule<M>): Rule {
  return rule as unknown as Rule;
}
