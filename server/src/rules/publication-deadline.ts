import { latenessOf } from '../lint/deadline.ts';
import { defineRule } from '../lint/rule.ts';

/** The date of the report lies within the time that the law gives for its publication. */
export default defineRule({
  meta: {
    id: 'publication-deadline',
    category: 'prose',
    severity: 'warning',
    title: { zh: '日期晚于法定的公布期限', en: 'The report is dated after the day by which it must be published' },
    basis: {
      zh: '条例第四十九条：县级以上人民政府部门在每年 1 月 31 日前、县级以上地方人民政府在每年 3 月 31 日前公布上一年度的报告；条例没有规定乡镇、街道的期限',
      en: '条例 art. 49: departments of governments of county level and above by 31 January, those governments by 31 March of the next year; it sets no day for townships',
    },
    messages: {
      late: {
        zh: '报告的日期是 {date}。按照条例第四十九条，{body}应在 {deadline} 前公布 {year} 年度的报告，已晚 {days} 天。请核对日期和报告的年份；都没有写错的，说明报告没有按期公布。',
        en: 'The report is dated {date}. By 条例 art. 49, {body} publish the report for {year} by {deadline}; this is {days} days late. Check the date and the year of the report; if both are right, it was not published in time.',
      },
    },
    docs: {
      why: {
        zh: '逾期公布违反条例，公布是否及时也是监督检查的内容。',
        en: 'Publishing late breaks the 条例, and whether a report came in time is looked at.',
      },
      incorrect: `云岭县林业局2023年政府信息公开工作年度报告

六、其他需要报告的事项

本年度没有收取信息处理费。

云岭县林业局
«2024年4月19日»
`,
      correct: `云岭县林业局2023年政府信息公开工作年度报告

六、其他需要报告的事项

本年度没有收取信息处理费。

云岭县林业局
2024年1月19日
`,
    },
  },
  *check(report) {
    const late = latenessOf(report);
    if (!late || !report.date) return;
    const { start, end } = report.date;
    const { year, date, deadline, body, days } = late;
    yield {
      message: 'late',
      span: { start, end },
      data: {
        year,
        body,
        days,
        date: `${date.year}-${twoDigits(date.month)}-${twoDigits(date.day ?? 0)}`,
        deadline: `${year + 1}-${twoDigits(deadline.month)}-${twoDigits(deadline.day)}`,
      },
    };
  },
});

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
