import { describe, expect, test } from 'vitest';
import {
  FORMS,
  type Guidance,
  type LabelKey,
  labelGuidance,
  rowsOf,
  sectionGuidance,
  type TableSpec,
} from '../../server/src/form/index.ts';

const forms = Object.values(FORMS);

function keysOf(table: TableSpec): readonly LabelKey[] {
  const rows = rowsOf(table);
  return [
    ...rows.map(({ id }): LabelKey => ({ kind: 'row', key: id })),
    ...rows.flatMap(({ groups }) => groups.map(({ id }): LabelKey => ({ kind: 'group', key: id }))),
    ...rows.flatMap(({ columns }) => columns.map(({ id }): LabelKey => ({ kind: 'column', key: id }))),
    ...table.heads.map(({ text }): LabelKey => ({ kind: 'head', key: text })),
  ];
}

const all: readonly Guidance[] = forms.flatMap(({ id, sections, tables }) => [
  ...sections.map((section) => sectionGuidance(id, section.id)),
  ...tables.flatMap((table) => keysOf(table).flatMap((key) => labelGuidance(table, key) ?? [])),
]);

describe('what the form asks for', () => {
  test.each(forms.flatMap(({ tables }) => tables))('is there for every label of $id of $form', (table) => {
    expect(keysOf(table).filter((key) => !labelGuidance(table, key))).toEqual([]);
  });

  test('is a sentence in Chinese, and one in English', () => {
    expect(all.length).toBeGreaterThan(100);
    for (const { zh, en } of all) {
      expect(zh).toMatch(/^[\p{Script=Han}（][^a-z]*。$/u);
      expect(en).toMatch(/^[A-Z][^，。；：]*\.$/u);
    }
  });

  test('cites a document with each provision, and the article unless the whole of it is meant', () => {
    for (const { document, zh, en } of all.flatMap(({ see = [] }) => see)) {
      expect(document).not.toBe('');
      if (document === '条例')
        expect([zh, en]).toEqual([expect.stringMatching(/^第.+条/), expect.stringMatching(/^art\. \d/)]);
    }
  });

  test('of the notice of 2019 nothing is said that only the one of 2021 has', () => {
    expect(sectionGuidance('2021', 'overview').zh).toContain('监督保障');
    expect(sectionGuidance('2019', 'overview').zh).not.toContain('监督保障');
    expect(sectionGuidance('2019', 'other-matters').zh).not.toContain('信息处理费');
  });

  test('what was not confirmed is not told as official', () => {
    expect(sectionGuidance('2021', 'other-matters').zh).toContain('未经核实');
  });
});
