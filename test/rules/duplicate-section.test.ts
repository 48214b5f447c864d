import { expect, it } from 'vitest';
import { lint } from '../../server/src/lint/linter.ts';
import { buildReport } from '../../server/src/model/build-report.ts';
import rule from '../../server/src/rules/duplicate-section.ts';
import { sampleReport } from '../support/sample-report.ts';
import { testRule } from '../support/test-rule.ts';

const twice = (heading: string, other: string): string =>
  `“${heading}”与前面的“${other}”是同一部分，格式中只有一处。请合并两处内容，或删去多余的一处；如果标题用错了，请改正标题。`;

testRule(rule, {
  valid: {
    'a whole report': sampleReport(),
    'a table of contents': `一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n${sampleReport()}`,
    'a table of contents with page numbers, at the end': `${sampleReport()}\n一、总体情况……1\n（一）主动公开……1\n二、主动公开政府信息情况……2\n三、收到和处理政府信息公开申请情况……3\n`,
    'a caption with the words of a section': sampleReport().replace('（一）主动公开。', '主动公开政府信息情况\n\n'),
    'an item with the words of a section': sampleReport().replace('（一）主动公开。', '（二）主动公开政府信息情况\n\n'),
  },
  invalid: {
    'a section once more at the end': {
      text: `${sampleReport()}\n«三、收到和处理政府信息公开申请情况»\n\n无。\n`,
      messages: [twice('三、收到和处理政府信息公开申请情况', '三、收到和处理政府信息公开申请情况')],
      sections: ['applications'],
      output: null,
    },
    'a third time': {
      text: `${sampleReport()}\n«一、总体情况»\n\n«七、总体情况»\n`,
      messages: [twice('一、总体情况', '一、总体情况'), twice('七、总体情况', '一、总体情况')],
    },
    'a section under the heading of the next one, by its numeral': {
      text: sampleReport().replace('五、存在的主要问题及改进情况', '«五、其他需要报告的事项»'),
      messages: [
        '“五、其他需要报告的事项”与“六、其他需要报告的事项”的标题相同，而缺少“五、存在的主要问题及改进情况”。按序号看，这里的标题应为“五、存在的主要问题及改进情况”，请改正。',
      ],
      output: sampleReport(),
    },
  },
});

it('points at the first one', () => {
  const text = `${sampleReport()}\n一、总体情况\n`;
  const [finding] = lint(buildReport(text), [rule]);
  expect(finding?.related.map(({ span }) => span.start)).toEqual([text.indexOf('一、总体情况')]);
});
