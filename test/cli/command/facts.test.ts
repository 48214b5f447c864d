import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { sampleReport, sampleTable } from '../../support/sample-report.ts';
import { useCli } from './support.ts';

const cli = useCli();

interface FileFacts {
  readonly sections: readonly object[];
  readonly cells: Readonly<Record<string, { readonly status: string }>>;
}

describe('--facts', () => {
  it('prints what was read, with the members of the contract', async () => {
    const figures = {
      'proactive-disclosure/fee/amount': '12.50',
      'applications/received/natural-person': '３',
      'applications/received/business': ' ',
      'applications/received/research': '/',
      'applications/received/other': '约30',
    };
    const text = sampleReport({ figures });
    cli.write('甲.txt', text);
    const { code, stdout, stderr } = await cli.call(['--facts', '甲.txt']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const [facts, ...rest] = JSON.parse(stdout);
    expect(rest).toEqual([]);
    expect(facts).toMatchObject({
      path: '甲.txt',
      form: '2021',
      year: 2023,
      title: '云岭县林业局2023年政府信息公开工作年度报告',
      organ: '云岭县林业局',
    });
    const line = text.split('\n').indexOf('一、总体情况');
    expect(facts.sections).toHaveLength(6);
    expect(facts.sections[0]).toEqual({
      id: 'overview',
      heading: '一、总体情况',
      range: { start: { line, character: 0 }, end: { line, character: 6 } },
    });
    expect(Object.keys(facts.cells)).toHaveLength(200);
    const cell = (address: string): object => {
      const { range, ...members } = facts.cells[address];
      expect(range).toEqual({ start: expect.any(Object), end: expect.any(Object) });
      return members;
    };
    expect(cell('proactive-disclosure/fee/amount')).toEqual({ status: 'number', raw: '12.50', value: '12.5' });
    expect(cell('applications/received/natural-person')).toEqual({ status: 'number', raw: '３', value: '3' });
    expect(cell('applications/received/business')).toEqual({ status: 'blank', raw: '', value: null });
    expect(cell('applications/received/research')).toEqual({ status: 'placeholder', raw: '/', value: null });
    expect(cell('applications/received/other')).toEqual({ status: 'text', raw: '约30', value: null });
  });

  it('lists every address of the form, those of an absent table as missing', async () => {
    cli.write('缺.txt', sampleReport({ bodies: { 'review-and-litigation': '无。' } }));
    cli.write('旧.txt', sampleReport({ form: '2019' }));
    const [lacking, old] = await factsOf('缺.txt', '旧.txt');
    expect(Object.keys(lacking?.cells ?? {})).toHaveLength(200);
    expect(lacking?.cells['review-and-litigation/reconsideration/total']).toEqual({
      status: 'missing',
      raw: '',
      value: null,
    });
    expect(Object.keys(old?.cells ?? {})).toHaveLength(198);
    expect(statuses(old)).toEqual({ number: 198 });
  });

  it('lists the addresses that the labels of each table show', async () => {
    const old = sampleTable('applications', { form: '2019' });
    cli.write('混.txt', sampleReport({ bodies: { applications: old } }));
    const [mixed] = await factsOf('混.txt');
    expect(Object.keys(mixed?.cells ?? {})).toHaveLength(10 + 161 + 15);
    expect(mixed?.cells['applications/other/total']).toMatchObject({ status: 'number' });
  });

  it('has nothing of a file that is no report', async () => {
    cli.write('日记.txt', '今天天气很好。\n');
    expect(await factsOf('日记.txt')).toEqual([
      { path: '日记.txt', form: null, year: null, title: null, organ: null, sections: [], cells: {} },
    ]);
  });
});

// Real reports lie beside the project where it is developed and are no part of it.
const corpus = resolve(dirname(fileURLToPath(import.meta.url)), '../../../../shared/corpus');

describe.runIf(existsSync(corpus))('--facts on real reports', () => {
  it('reads every cell that is there', async () => {
    const files = readdirSync(corpus).filter((name) => /^\d{3}_/.test(name));
    const facts = await factsOf(...files.sort().map((name) => join(corpus, name)));
    expect(facts.map(statuses)).toEqual([
      { number: 199, blank: 1 },
      { number: 185, missing: 15 },
      { number: 200 },
      { number: 200 },
      { number: 200 },
    ]);
    expect(facts.map(({ sections }) => sections.length)).toEqual([6, 6, 6, 6, 6]);
  });
});

async function factsOf(...paths: readonly string[]): Promise<readonly FileFacts[]> {
  return JSON.parse((await cli.call(['--facts', ...paths])).stdout);
}

function statuses(facts: FileFacts | undefined): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { status } of Object.values(facts?.cells ?? {})) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}
