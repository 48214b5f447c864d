import { describe, expect, test } from 'vitest';
import type { IOnigLib } from 'vscode-textmate';
import { workOf } from '../support/work.ts';
import { loadGrammar, onigLib } from './grammars.ts';

/** What VS Code still colours: `editor.maxTokenizationLineLength` and its time for one line. */
const LONGEST_LINE = 20_000;
const TIME_FOR_A_LINE = 500;
const MEGABYTE = 1_000_000;

/** Beginnings of our patterns that never come to their end, repeated: where a pattern could go back and forth. */
const shapes: readonly string[] = [
  ' ',
  '\t',
  '\u3000',
  '| ',
  '1',
  '1,234,',
  '12 ',
  '甲 1 1 ',
  '- ',
  '一、',
  '（一）',
  '《',
  '国办函〔',
  '2023年1',
  '一是',
  '#',
  '[bookmark: ',
  '规章\t0\t',
  '1.属于 ',
  '其他法律',
  '申请人逾期',
  '行政机关不',
  '部分公开（区分',
  '总    ',
  '政府信息公开工作年度',
  '全年公开信息12件，',
];

describe('one endless line', async () => {
  const grammar = await loadGrammar('text.disclosure-report');

  test.each(shapes)('of %j is coloured to its end', (shape) => {
    // Linear patterns need a tenth of a second; a quadratic one would need minutes.
    const work = workOf(() => expect(grammar.tokenizeLine(line(shape, LONGEST_LINE), null).stoppedEarly).toBe(false));
    expect(work).toBeLessThan(3000);
  });

  test('of a megabyte comes back', () => {
    const work = workOf(() => {
      const { tokens } = grammar.tokenizeLine(line('规章\t0\t', MEGABYTE), null, TIME_FOR_A_LINE);
      expect(tokens.length).toBeGreaterThan(0);
    });
    expect(work).toBeLessThan(10_000);
  });

  test('takes twice the steps when it is twice as long', async () => {
    const short = await countSteps(line('全年公开信息12件，', 10_000));
    const long = await countSteps(line('全年公开信息12件，', 20_000));
    expect(short).toBeGreaterThan(1000);
    expect(long / short).toBeLessThan(2.1);
  });
});

function line(shape: string, length: number): string {
  return shape.repeat(Math.ceil(length / shape.length));
}

/** How often the engine is asked for the next match of a line. */
async function countSteps(text: string): Promise<number> {
  let steps = 0;
  const engine = await onigLib;
  const counting: IOnigLib = {
    createOnigString: (source) => engine.createOnigString(source),
    createOnigScanner: (patterns) => {
      const scanner = engine.createOnigScanner(patterns);
      return {
        dispose: () => scanner.dispose?.(),
        findNextMatchSync: (string, position, options) => {
          steps += 1;
          return scanner.findNextMatchSync(string, position, options);
        },
      };
    },
  };
  const grammar = await loadGrammar('text.disclosure-report', { engine: counting });
  grammar.tokenizeLine(text, null);
  return steps;
}
