import { emptyRuns, fillIn } from '../lint/cells/empty-runs.ts';
import { defineRule } from '../lint/rule.ts';

/** A value cell is filled in: a blank leaves open whether there was nothing or nobody counted. */
export default defineRule({
  meta: {
    id: 'blank-cell',
    category: 'tables',
    severity: 'warning',
    title: { zh: '单元格不应空白', en: 'A cell is not left blank' },
    basis: {
      zh: '惯例：各地通报和公开的报告都要求“没有的填 0”；国办原文是否有此规定未经核实',
      en: 'Practice: reports fill in 0 where there is nothing; whether the notices say so was not confirmed',
    },
    messages: {
      cell: {
        zh: '{name}空白。没有的请填 0，漏填的请补上；空白不会当作 0 参与核对。',
        en: 'The cell at {name} is blank. Fill in 0 if there is nothing; a blank is not counted as 0.',
      },
      row: {
        zh: '“{name}”一行的 {count} 个数都空白。没有的请填 0。',
        en: 'All {count} figures of row “{name}” are blank. Fill in 0 where there is nothing.',
      },
      table: {
        zh: '本表 {count} 个数都空白。请填写，没有的填 0。',
        en: 'All {count} figures of this table are blank. Fill them in, with 0 where there is nothing.',
      },
    },
    docs: {
      why: {
        zh: '空白看不出是没有还是漏填，上级汇总时也会出错。',
        en: 'A blank does not tell nothing from not counted, and spoils the sums of those who collect the reports.',
      },
      fixes: [
        {
          safety: 'unsafe',
          text: {
            zh: '填 0；合计表明应是别的数的，填那个数。是没有还是漏填，要由您判断。',
            en: 'Fills in 0, or the figure that the sums tell; whether there is nothing or a figure was forgotten is for you to judge.',
          },
        },
      ],
      incorrect: `三、收到和处理政府信息公开申请情况

申请人情况\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计
一、本年新收政府信息公开申请数量\t3\t2\t0\t«»\t0\t0\t5
`,
      correct: `三、收到和处理政府信息公开申请情况

申请人情况\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计
一、本年新收政府信息公开申请数量\t3\t2\t0\t0\t0\t0\t5
`,
    },
  },
  *check(report) {
    for (const table of report.tables) {
      for (const run of emptyRuns(table, 'blank')) {
        const { kind, span, address, name, cells } = run;
        yield { message: kind, span, address, data: { name, count: cells.length }, fixes: fillIn(report, run) };
      }
    }
  },
});
