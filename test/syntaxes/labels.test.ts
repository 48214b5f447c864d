import { describe, expect, test } from 'vitest';
import { FORMS, type Form, type GroupSpec, type Label, numeralOf, rowsOf } from '../../server/src/form/index.ts';
import { loadGrammar } from './grammars.ts';
import { colour } from './render.ts';

const LABEL = /^(?:entity\.name\.(?:tag|type)|support\.type|comment\.block\.note)\./;

/** The ways in which each layout writes a row or group label before its numbers. */
const rowLines: readonly ((label: string) => string)[] = [
  (label) => label,
  (label) => `\t${label}`,
  (label) => `\t\t${label}\t3\t0\t0\t0\t0\t0\t3`,
  (label) => `| ${label} | 3 | 0 | 0 |`,
  (label) => `${label} 3 0 0 0 0 0 3`,
  (label) => `      ${label}        3    0   0   3`,
];

const headLines: readonly ((label: string) => string)[] = [
  (label) => label,
  (label) => `\t${label}`,
  (label) => `\t${label}\t${label}\t`,
  (label) => `| ${label} | ${label} |`,
  (label) => `  ${label}      ${label}`,
];

describe.each(Object.values(FORMS))('the labels of the $id form', async (form) => {
  const grammar = await loadGrammar('text.disclosure-report');
  const uncoloured = (label: string, lines: typeof rowLines) =>
    lines
      .map((line) => line(label))
      .filter((line) => !colour(grammar, line)[0]?.some((token) => isLabel(token, label)));

  test.each(rowLabels(form))('row $text', ({ label, variants }) => {
    const written = [...damaged(label.text), ...variants];
    expect(written.flatMap((text) => uncoloured(text, rowLines))).toEqual([]);
  });

  test.each(headLabels(form))('head $text', ({ label, variants }) => {
    const written = [...damaged(label.text), ...variants];
    expect(written.flatMap((text) => uncoloured(text, headLines))).toEqual([]);
  });

  test.each(form.sections)('section $heading', ({ ordinal, heading, variants }) => {
    const headings = [heading, ...variants].flatMap((text) => [`${ordinal}、${text}`, `## ${ordinal}.${text}`, text]);
    const plain = headings.filter((line) => colour(grammar, line)[0]?.at(-1)?.scope !== 'entity.name.section');
    expect(plain).toEqual([]);
  });
});

interface Case {
  readonly text: string;
  readonly label: Label;
  readonly variants: readonly string[];
}

/** Rows, also with the numeral of their group before them in one cell, and the groups. */
function rowLabels(form: Form): readonly Case[] {
  const rows = form.tables.flatMap((table) => rowsOf(table));
  return [
    ...rows.map(({ label, groups }) => labelCase(label, groups[1])),
    ...unique(rows.flatMap(({ groups }) => groups)).map(({ label }) => labelCase(label)),
  ];
}

function headLabels(form: Form): readonly Case[] {
  const columns = form.tables.flatMap((table) => rowsOf(table)).flatMap((row) => row.columns);
  const heads = form.tables.flatMap((table) => table.heads.map((label) => ({ label })));
  return unique([...columns, ...heads]).map(({ label }) => labelCase(label));
}

function labelCase(label: Label, group?: GroupSpec): Case {
  const joined = group === undefined ? [] : [`${numeralOf(group.label.text)}${label.text}`];
  return { text: label.text, label, variants: [label.wording, ...label.variants, ...joined] };
}

function unique<T extends { readonly label: Label }>(specs: readonly T[]): readonly T[] {
  return [...new Map(specs.map((spec) => [spec.label.text, spec])).values()];
}

/** What conversion does to a label: half-width marks, lost numerals, 1、 for 1., a blank anywhere. */
function damaged(text: string): readonly string[] {
  const characters = [...text];
  const blanks = characters.slice(1).map((_, index) => `${text.slice(0, index + 1)} ${text.slice(index + 1)}`);
  return [
    text,
    text.normalize('NFKC'),
    text.replace(/^（[一二三四五六七]）/, '()'),
    text.replace(/^(\d)\./, '$1、'),
    text.replace(/^(\d)\./, '$1. '),
    ...blanks,
  ];
}

function isLabel(token: { readonly text: string; readonly scope: string }, label: string): boolean {
  return token.text.trim() === label && LABEL.test(`${token.scope}.`);
}
