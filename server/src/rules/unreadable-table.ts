import { runningTable } from '../lint/labels/running-table.ts';
import { defineRule } from '../lint/rule.ts';

/** The figures of a table can be told apart. Text in which they cannot is never split by guessing. */
export default defineRule({
  meta: {
    id: 'unreadable-table',
    category: 'tables',
    severity: 'error',
    title: { zh: '表格无法读取', en: 'A table cannot be read' },
    basis: {
      zh: '国办公开办函〔2021〕30号、〔2019〕60号所附表格',
      en: 'The tables set by 国办公开办函〔2021〕30号 and 〔2019〕60号',
    },
    messages: {
      unreadable: {
        zh: '“{section}”的表格挤在一起，行名与数字、数字与数字之间没有分隔，无法判断各是哪一格的数。请从原文件重新粘贴，或用制表符等把各格分开；在此之前不核对本表。',
        en: 'The table of “{section}” runs together: nothing parts its labels and figures, so that no figure can be told from the next. Paste it again from the original, or part the cells with tabs; it is not checked before.',
      },
    },
    docs: {
      why: {
        zh: '“801000081”可以拆成许多种数字，猜测只会得出错误的数据。',
        en: '“801000081” can be split in many ways, and a guess would only make wrong figures.',
      },
      incorrect: `二、主动公开政府信息情况

«第二十条第（一）项信息内容本年制发件数本年废止件数现行有效件数规章000行政规范性文件801000081第二十条第（五）项信息内容本年处理决定数量行政许可71»
`,
      correct: `二、主动公开政府信息情况

第二十条第（一）项
信息内容\t本年制发件数\t本年废止件数\t现行有效件数
规章\t0\t0\t0
行政规范性文件\t8\t0\t81
`,
    },
  },
  *check(report) {
    for (const section of report.sections) {
      const { table: id, heading } = section.spec;
      const table = report.tables.find((found) => found.id === id);
      if (!id || (table && !table.unreadable) || report.sections.find((first) => first.id === id) !== section) continue;
      const span = table?.span ?? runningTable(report, section, id);
      if (!span) continue;
      yield {
        message: 'unreadable',
        span: { start: span.start, end: span.end },
        address: id,
        data: { section: heading },
      };
    }
  },
});
