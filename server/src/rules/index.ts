import type { Rule } from '../lint/rule.ts';
import accountabilityResult from './accountability-result.ts';
import blankCell from './blank-cell.ts';
import blankRow from './blank-row.ts';
import bracketWidth from './bracket-width.ts';
import carryOver from './carry-over.ts';
import cellCount from './cell-count.ts';
import columnHeader from './column-header.ts';
import columnTotal from './column-total.ts';
import documentNumber from './document-number.ts';
import duplicateSection from './duplicate-section.ts';
import emptySection from './empty-section.ts';
import enumerationCount from './enumeration-count.ts';
import feeStatement from './fee-statement.ts';
import garbledText from './garbled-text.ts';
import inForceCount from './in-force-count.ts';
import invalidNumber from './invalid-number.ts';
import leftoverInstruction from './leftover-instruction.ts';
import leftoverMarkup from './leftover-markup.ts';
import missingRow from './missing-row.ts';
import missingSection from './missing-section.ts';
import missingTable from './missing-table.ts';
import missingTitle from './missing-title.ts';
import overviewTopic from './overview-topic.ts';
import pageChrome from './page-chrome.ts';
import placeholderCell from './placeholder-cell.ts';
import priorYearCarryOver from './prior-year-carry-over.ts';
import priorYearInForce from './prior-year-in-force.ts';
import prosePercentage from './prose-percentage.ts';
import proseSum from './prose-sum.ts';
import proseTableMismatch from './prose-table-mismatch.ts';
import publicationDeadline from './publication-deadline.ts';
import repeatedText from './repeated-text.ts';
import reportingYear from './reporting-year.ts';
import reviewTotal from './review-total.ts';
import rowLabel from './row-label.ts';
import rowOrder from './row-order.ts';
import rowTotal from './row-total.ts';
import sectionHeading from './section-heading.ts';
import sectionNumbering from './section-numbering.ts';
import sectionOrder from './section-order.ts';
import splitRow from './split-row.ts';
import supersededCitation from './superseded-citation.ts';
import supersededForm from './superseded-form.ts';
import unexpectedRow from './unexpected-row.ts';
import unfilledBlank from './unfilled-blank.ts';
import unpairedPunctuation from './unpaired-punctuation.ts';
import unreadableTable from './unreadable-table.ts';

/** All rules in the order of the manual. */
export const RULES: readonly Rule[] = [
  missingTitle,
  missingSection,
  sectionOrder,
  duplicateSection,
  sectionHeading,
  sectionNumbering,
  emptySection,
  overviewTopic,
  feeStatement,
  accountabilityResult,
  missingTable,
  unreadableTable,
  missingRow,
  unexpectedRow,
  rowOrder,
  rowLabel,
  columnHeader,
  cellCount,
  invalidNumber,
  blankCell,
  placeholderCell,
  blankRow,
  splitRow,
  supersededForm,
  rowTotal,
  columnTotal,
  carryOver,
  reviewTotal,
  inForceCount,
  priorYearCarryOver,
  priorYearInForce,
  repeatedText,
  proseSum,
  proseTableMismatch,
  prosePercentage,
  enumerationCount,
  reportingYear,
  publicationDeadline,
  documentNumber,
  supersededCitation,
  unpairedPunctuation,
  bracketWidth,
  leftoverMarkup,
  pageChrome,
  leftoverInstruction,
  unfilledBlank,
  garbledText,
];
