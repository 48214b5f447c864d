import type { TableId } from '../../form/index.ts';
import { format, type LocalizedText } from '../text.ts';

/** Why a table is left as it is. */
export interface Obstacle {
  readonly table: TableId;
  /** A sentence for people, without the name of the table. */
  readonly reason: LocalizedText;
}

export const REASONS = {
  unreadable: {
    zh: '表格中的数字没有分隔，读不出各个单元格。请先按提示重新录入。',
    en: 'its figures are not parted from each other, so its cells cannot be told. Please type them anew first, as the finding says.',
  },
  stray: {
    zh: '第 {line} 行的“{text}”不属于规定的表格，改写后会丢失。请先移出表格或者改正。',
    en: '“{text}” in line {line} is no part of the form’s table and would be lost. Please move it out of the table, or correct it, first.',
  },
  order: {
    zh: '“{name}”一行不在规定的位置。请先用快速修复调整行的顺序。',
    en: 'row “{name}” is out of its place. Please put the rows in order first, with the quick fix.',
  },
  page: {
    zh: '整个文件是网页，网页中的表格只能用 HTML 书写。',
    en: 'the file is a web page, in which a table can only be written in HTML.',
  },
  cell: {
    zh: '改写后{name}会由{before}变为{after}，因此没有改动。请先处理该处的提示。',
    en: 'the cell at {name} would change from {before} to {after}, so nothing was changed. Please see to what is reported there first.',
  },
  label: {
    zh: '改写后“{name}”会读成别的内容，因此没有改动。',
    en: '“{name}” would be read as something else afterwards, so nothing was changed.',
  },
  text: {
    zh: '改写后表格以外的文字会读成别的内容，因此没有改动。请先整理表格前后的文字。',
    en: 'text outside the table would be read as something else afterwards, so nothing was changed. Please tidy up the text round the table first.',
  },
} as const satisfies Readonly<Record<string, LocalizedText>>;

/** An obstacle with the sentence of that name, its placeholders filled in. */
export function obstacle(
  table: TableId,
  reason: keyof typeof REASONS,
  data: Parameters<typeof format>[1] = {},
): Obstacle {
  return { table, reason: format(REASONS[reason], data) };
}
