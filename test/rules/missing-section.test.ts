import rule from '../../server/src/rules/missing-section.ts';
import { sampleReport } from '../support/sample-report.ts';
import { testRule } from '../support/test-rule.ts';

const TITLE = '云岭县林业局2023年政府信息公开工作年度报告';
const HEADINGS = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
];
const headings = (...without: readonly number[]): string =>
  [TITLE, ...HEADINGS.filter((_, i) => !without.includes(i + 1))].join('\n\n');
const message = (ordinal: number, before?: number): string =>
  `缺少“${HEADINGS[ordinal - 1]}”这一部分，${before ? `它应在“${HEADINGS[before - 1]}”之后` : '它应是报告的开头部分'}。报告须包含格式规定的全部六个部分，没有内容也要保留并如实说明。请补上；如果正文已有而标题写法不同，请改用规定的标题。`;
const mark = (text: string, ...parts: readonly string[]): string =>
  parts.reduce((marked, part) => marked.replace(part, `«${part}»`), text);
const [first = '', second = '', third = '', fourth = '', fifth = '', sixth = ''] = HEADINGS;

const page = (list: readonly string[]): string => list.map((text) => `<h2 class="h">${text}</h2>\n`).join('');
const LEAD = '本部分介绍全局一年来落实条例各项要求、推进主动公开和依申请公开工作的总体情况，';

testRule(rule, {
  valid: {
    'a whole report': sampleReport(),
    'a report on the 2019 form': sampleReport({ form: '2019' }),
    'sections in another order': [TITLE, second, first, third, fifth, fourth, sixth].join('\n'),
    'a heading in another wording': headings().replace('其他需要报告的事项', '其他需报告的事项'),
    'a heading under the words of another one': headings().replace('存在的主要问题及改进情况', '其他需要报告的事项'),
  },
  invalid: {
    'one that is missing in the middle, on the heading before the gap': {
      text: mark(headings(5), fourth),
      messages: [message(5, 4)],
      sections: ['problems'],
      output: headings(),
    },
    'the first one, on the title': {
      text: mark(headings(1), TITLE),
      messages: [message(1)],
      sections: ['overview'],
      output: headings(),
    },
    'the last one': {
      text: `${mark(headings(6), fifth)}\n`,
      messages: [message(6, 5)],
      output: `${headings()}\n`,
    },
    'two in a row, each at its own gap': {
      text: headings(5, 6).replace(fourth, `««${fourth}»»`),
      messages: [message(5, 4), message(6, 4)],
      sections: ['problems', 'other-matters'],
      output: headings(6),
    },
    'one in a Markdown report with CRLF': {
      text: `# ${TITLE}\r\n\r\n${HEADINGS.map((text) => (text === fifth ? '' : `## **${text === fourth ? `«${text}»` : text}**\r\n\r\n无。\r\n\r\n`)).join('')}`,
      messages: [message(5, 4)],
      output: `# ${TITLE}\r\n\r\n${HEADINGS.map((text) => `## **${text}**\r\n\r\n${text === fifth ? '' : '无。\r\n\r\n'}`).join('')}`,
    },
    'one in a page, with the element that the other headings have': {
      text: `<html><body>\n<h1>${TITLE}</h1>\n${mark(page(HEADINGS.filter((text) => text !== fifth)), fourth)}</body></html>\n`,
      messages: [message(5, 4)],
      output: `<html><body>\n<h1>${TITLE}</h1>\n${page(HEADINGS)}</body></html>\n`,
    },
    'the last one of a page': {
      text: `<html><body>\n<h1>${TITLE}</h1>\n${mark(page(HEADINGS.slice(0, 5)), fifth)}</body></html>\n`,
      messages: [message(6, 5)],
      output: `<html><body>\n<h1>${TITLE}</h1>\n${page(HEADINGS)}</body></html>\n`,
    },
    'the last one, above the signature': {
      text: `${mark(headings(6), fifth)}\n\n将加强培训。\n\n云岭县林业局\n2024年1月20日\n`,
      messages: [message(6, 5)],
      output: `${headings(6)}\n\n将加强培训。\n\n${sixth}\n\n云岭县林业局\n2024年1月20日\n`,
    },
    'a heading alone, above the table that stands there': {
      text: mark(sampleReport().replace(`${third}\n\n`, ''), second),
      messages: [message(3, 2)],
      output: sampleReport(),
    },
    'the heading of 总体情况 alone, above its text': {
      text: mark(sampleReport().replace(`${first}\n\n`, ''), TITLE).replace('2023年，我局', `${LEAD}2023年，我局`),
      messages: [message(1)],
      output: sampleReport().replace('2023年，我局', `${LEAD}2023年，我局`),
    },
    'numerals that only count the other sections': {
      text: [TITLE, first, second, third, `«${fourth}»`, '五、其他需要报告的事项'].join('\n'),
      messages: [message(5, 4)],
      output: [TITLE, ...HEADINGS].join('\n'),
    },
    'a section under words that are not known, without a fix that runs by itself': {
      text: headings().replace('存在的主要问题及改进情况', '«工作体会»'),
      messages: [
        `这里的序号是“五、”，标题却是“工作体会”，而报告中没有“${fifth}”。如果这就是那一部分，请改用规定的标题；如果不是，请另行补上那一部分。`,
      ],
      output: headings(),
    },
    'all of them, without a place to insert one': {
      text: `««««««${TITLE}»»»»»»\n\n无。\n`,
      messages: [1, 2, 3, 4, 5, 6].map((ordinal) => message(ordinal)),
      output: null,
    },
  },
});
