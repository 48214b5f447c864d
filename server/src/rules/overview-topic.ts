import { defineRule } from '../lint/rule.ts';
import { absentTopics } from '../model/overview-topics.ts';

/** The overview of a report for 2021 or later speaks of the five topics that the form names. */
export default defineRule({
  meta: {
    id: 'overview-topic',
    category: 'structure',
    severity: 'information',
    title: { zh: '总体情况缺少规定的方面', en: 'The overview leaves out one of its five topics' },
    basis: {
      zh: '国办公开办函〔2021〕30号：总体情况主要包括主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障；是否必须分列小标题未经核实，本规则只看内容',
      en: '国办公开办函〔2021〕30号 names five topics of the overview. Whether each needs a sub-heading was not confirmed: this rule looks at what is said',
    },
    messages: {
      absent: {
        zh: '“{heading}”没有写到{topics}。现行格式要求这一部分主要包括主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障五个方面，请补充；没有开展的也请如实说明。',
        en: '“{heading}” says nothing on {topics}. By the form it is mainly about proactive disclosure, disclosure on request, management of information, platforms, and supervision and support. Add what is absent, or say that nothing was done.',
      },
    },
    docs: {
      why: {
        zh: '五个方面是现行格式对总体情况的要求，缺一方面，读者无从了解这项工作做没做。',
        en: 'The form asks for these five topics; where one is left out, readers cannot tell whether anything was done.',
      },
      incorrect: `云岭县林业局2023年政府信息公开工作年度报告

«一、总体情况»

（一）主动公开。全年公开林业信息86条。

（二）依申请公开。收到政府信息公开申请3件，均按期答复。

（三）政府信息管理。逐件审核公开属性。

（四）监督保障。开展培训2次。
`,
      correct: `云岭县林业局2023年政府信息公开工作年度报告

一、总体情况

（一）主动公开。全年公开林业信息86条。

（二）依申请公开。收到政府信息公开申请3件，均按期答复。

（三）政府信息管理。逐件审核公开属性。

（四）政府信息公开平台建设。更新门户网站栏目。

（五）监督保障。开展培训2次。
`,
    },
  },
  *check(report) {
    const section = report.sections.find(({ id }) => id === 'overview');
    if (!section) return;
    const topics = absentTopics(report);
    if (topics.length === 0) return;
    const { start, end, text } = section.heading;
    yield {
      message: 'absent',
      span: { start, end },
      section: section.id,
      data: {
        heading: text,
        topics: {
          zh: topics.map(({ name }) => `“${name}”`).join('、'),
          en: topics.map(({ name, english }) => `${english} (${name})`).join(', '),
        },
      },
    };
  },
});
