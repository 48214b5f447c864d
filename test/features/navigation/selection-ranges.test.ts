import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SelectionRange } from 'vscode-languageserver-types';
import { LAYOUTS, sampleReport } from '../../support/sample-report.ts';
import { documentOf } from '../support.ts';
import { type Asked, ask, askAt, service } from './support.ts';

/** The texts that a selection grows through, from inside out; long ones by how they begin and end. */
function grow({ document, position }: Asked): readonly string[] {
  const [first] = service.getSelectionRanges(document, [position]);
  const texts: string[] = [];
  for (let range: SelectionRange | undefined = first; range; range = range.parent)
    texts.push(brief(document.getText(range.range)));
  return texts;
}

function brief(text: string): string {
  const line = text.replaceAll('\n', '⏎').replaceAll('\t', '→');
  return line.length > 30 ? `${line.slice(0, 12)} … ${line.slice(-6)}` : line;
}

const TITLE = '云岭县林业局2023年政府信息公开工作年度报告';

describe('a selection grows', () => {
  test('from a figure to its row, its groups, its table and its section', () => {
    expect(grow(askAt('applications/refused.state-secret/business'))).toEqual([
      '0',
      '1.属于国家秘密→0→0→0→0→0→0→0',
      '（三）不予公开→1.属于 … →0→0→0',
      '三、本年度办理结果→（一 … →0→0→0',
      '（本列数据的勾稽关系为： … →0→0→0',
      '三、收到和处理政府信息公 … →0→0→0',
      '云岭县林业局2023年政 … 信息处理费。',
      '云岭县林业局2023年政 … 息处理费。⏎',
    ]);
  });

  test('from a word of the text to its sentence, its paragraph, its item', () => {
    const text = `${TITLE}\n\n一、总体情况\n\n（一）主动公开。公开了职能。还公$0开了指南。\n\n另有一段。\n\n（二）其他。没有。\n`;
    expect(grow(ask(text))).toEqual([
      '公开',
      '还公开了指南。',
      '（一）主动公开。公开了职能。还公开了指南。',
      '（一）主动公开。公开了职能。还公开了指南。⏎⏎另有一段。',
      '一、总体情况⏎⏎（一）主 … 其他。没有。',
      '云岭县林业局2023年政 … 其他。没有。',
      '云岭县林业局2023年政 … 他。没有。⏎',
    ]);
  });

  test('from a word of a label to the label', () => {
    const { document } = askAt('applications/received/total');
    const position = document.positionAt(document.getText().indexOf('属于国家秘密') + 3);
    expect(grow({ document, position }).slice(0, 3)).toEqual([
      '国家',
      '1.属于国家秘密',
      '1.属于国家秘密→0→0→0→0→0→0→0',
    ]);
  });

  test('from a word of a heading to its wording, the heading and the section', () => {
    expect(grow(ask(`${TITLE}\n\n一、总体$0情况\n\n正文。\n\n六、其他需要报告的事项\n\n无。\n`)).slice(0, 4)).toEqual([
      '情况',
      '总体情况',
      '一、总体情况',
      '一、总体情况⏎⏎正文。',
    ]);
  });

  test.each(LAYOUTS)('%s: from the end of a figure as from its beginning', (layout) => {
    const address = 'applications/carried-out/total';
    const { document, position } = askAt(address, { layout, figures: { [address]: '12' } });
    const end = { ...position, character: position.character + 2 };
    expect(document.getText({ start: position, end })).toBe('12');
    expect(grow({ document, position: end })).toEqual(grow({ document, position }));
    expect(grow({ document, position: end })[0]).toBe('12');
  });

  test('at several places at once', () => {
    const document = documentOf(sampleReport());
    const places = [3, 40, 500].map((at) => document.positionAt(at));
    expect(service.getSelectionRanges(document, places)).toHaveLength(3);
  });

  test('a text that is no report has none', () => {
    expect(service.getSelectionRanges(documentOf('会议通知\n'), [{ line: 0, character: 1 }])).toEqual([]);
  });

  test.each(LAYOUTS)('%s: at any place each range lies in its parent, and the place in all of them', (layout) => {
    const document = documentOf(sampleReport({ layout, lineEnd: '\r\n' }));
    fc.assert(
      fc.property(fc.nat(document.getText().length), (at) => {
        const position = document.positionAt(at);
        const [first] = service.getSelectionRanges(document, [position]);
        let inner = { start: document.offsetAt(position), end: document.offsetAt(position) };
        for (let range: SelectionRange | undefined = first; range; range = range.parent) {
          const outer = { start: document.offsetAt(range.range.start), end: document.offsetAt(range.range.end) };
          expect(outer.start).toBeLessThanOrEqual(inner.start);
          expect(outer.end).toBeGreaterThanOrEqual(inner.end);
          inner = outer;
        }
        expect(inner).toEqual({ start: 0, end: document.getText().length });
      }),
      { numRuns: 60 },
    );
  });
});
