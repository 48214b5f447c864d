import { l10n } from 'vscode';
import type { Texts } from './messages.ts';

/** The page's own words, in the language of the display. */
export function pageTexts(): Texts {
  return {
    help: l10n.t(
      'Arrow keys move. Enter or a digit edits; then Tab goes right, Enter goes down, Esc gives up. Esc once more goes to the text.',
    ),
    waiting: l10n.t('Reading the tables…'),
    print: l10n.t('Save for Printing…'),
    findings: l10n.t('Findings'),
    holds: l10n.t('The sum holds.'),
    broken: l10n.t('The sum does not hold.'),
    unknown: l10n.t('Some cell cannot be read, so this sum was not checked.'),
    blank: l10n.t('blank'),
    missing: l10n.t('not in the text'),
    readOnly: l10n.t('Read-only.'),
    changed: changedMeanwhile(),
    error: l10n.t('Error'),
    warning: l10n.t('Warning'),
    information: l10n.t('Information'),
    colon: l10n.t(': '),
  };
}

/** Why a figure was not written that was typed into a version that is gone. */
export function changedMeanwhile(): string {
  return l10n.t(
    'The text has changed meanwhile, so nothing was written. Please look again and type the figure once more.',
  );
}

/** Why there are no tables to show. */
export function notAReport(): string {
  return l10n.t('This document is not read as a disclosure report, so there are no tables to show.');
}
