import { emptyRuns, fillIn } from '../lint/cells/empty-runs.ts';
import { defineRule } from '../lint/rule.ts';

/** A value cell holds a figure, not a mark such as `/` or `无`. */
export default defineRule({
  meta: {
    id: 'placeholder-cell',
    category: 'tables',
    severity: 'warning',
    title: { zh: '单元格不应用符号代替数字', en: 'A cell holds a figure, not a mark' },
    basis: {
      zh: '惯例：没有的填 0；国办原文是否有此规定未经核实',
      en: 'Practice: 0 where there is nothing; whether the notices say so was not confirmed',
    },
    messages: {
      cell: {
        zh: '{name}写的是“{raw}”，不是数字。没有的请填 0，待填的请填写；它不会当作 0 参与核对。',
        en: 'The cell at {name} holds “{raw}”, not a figure. Fill in 0 if there is nothing; it is not counted as 0.',
      },
      row: {
        zh: '“{name}”一行的 {count} 个数都写成“{raw}”一类的符号。没有的请填 0，待填的请填写。',
        en: 'All {count} figures of row “{name}” are marks such as “{raw}”. Fill them in, with 0 where there is nothing.',
      },
      table: {
        zh: '本表 {count} 个数都写成“{raw}”一类的符号。请填写，没有的填 0。',
        en: 'All {count} figures of this table are marks such as “{raw}”. Fill them in, with 0 where there is nothing.',
      },
    },
    docs: {
      why: {
        zh: '“/”“—”“无”看不出是 0 还是不适用，汇总时会丢失。',
        en: '“/”, “—” and “无” do not tell 0 from not applicable, and are lost when reports are summed up.',
      },
      fixes: [
        {
          safety: 'unsafe',
          text: {
            zh: '把符号改为 0；合计表明应是别的数的，改为那个数。是没有还是漏填，要由您判断。',
            en: 'Puts 0, or the figure that the sums tell, in place of the mark; whether there is nothing or a figure was forgotten is for you to judge.',
          },
        },
      ],
      incorrect: `二、主动公开政府信息情况

第二十条第（五）项
信息内容\t本年处理决定数量
行政许可\t«/»
第二十条第（六）项
信息内容\t本年处理决定数量
行政处罚\t«无»
`,
      correct: `二、主动公开政府信息情况

第二十条第（五）项
信息内容\t本年处理决定数量
行政许可\t0
第二十条第（六）项
信息内容\t本年处理决定数量
行政处罚\t0
`,
    },
  },
  *check(report) {
    for (const table of report.tables) {
      for (const run of emptyRuns(table, 'placeholder')) {
        const { kind, span, address, name, cells } = run;
        const data = { name, count: cells.length, raw: cells[0]?.raw ?? '' };
        yield { message: kind, span, address, data, fixes: fillIn(report, run) };
      }
    }
  },
});
