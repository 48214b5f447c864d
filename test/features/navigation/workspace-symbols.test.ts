import { expect, test } from 'vitest';
import { sampleReport } from '../../support/sample-report.ts';
import { documentOf } from '../support.ts';
import { service } from './support.ts';

const names = (query: string, text = sampleReport()): readonly string[] =>
  service.getWorkspaceSymbols(documentOf(text), query).map(({ name }) => name);

test('parts are found by the characters of their names', () => {
  expect(names('许可')).toEqual(['行政许可']);
  expect(names('国家 秘密')).toEqual(['1.属于国家秘密']);
  expect(names('行复')).toContain('四、政府信息公开行政复议、行政诉讼情况');
});

test('an empty query shows the report and its sections', () => {
  expect(names('')).toHaveLength(7);
});

test('each part names its report', () => {
  const [row] = service.getWorkspaceSymbols(documentOf(sampleReport()), '许可');
  expect(row).toMatchObject({
    containerName: '云岭县林业局2023年政府信息公开工作年度报告',
    location: { uri: 'file:///report.txt' },
  });
});

test('a text that is no report has none', () => {
  expect(names('', '会议通知\n\n一、时间\n')).toEqual([]);
});
