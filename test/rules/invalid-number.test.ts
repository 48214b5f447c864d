import rule from '../../server/src/rules/invalid-number.ts';
import { testRule } from '../support/test-rule.ts';

const license = (figure: string): string => `二、主动公开政府信息情况

第二十条第（五）项
信息内容\t本年处理决定数量
行政许可\t${figure}
第二十条第（八）项
信息内容\t本年收费金额（单位：万元）
行政事业性收费\t0
`;
const fee = (figure: string): string => license('0').replace(/收费\t0/, `收费\t${figure}`);
const change = (figure: string): string => `二、主动公开政府信息情况

第二十条第（五）项
信息内容\t上一年项目数量\t本年增/减\t处理决定数量
行政许可\t12\t${figure}\t3
其他对外管理服务事项\t0\t0\t0
`;

testRule(rule, {
  valid: {
    'a whole number': license('447228'),
    'an amount with decimals': fee('96171.6'),
    'a blank and a mark, which other rules report': license('/'),
    'blanks round a figure': license('\u00a012 '),
    '本年增/减 with a sign': change('-3'),
    '本年增/减 with a plus sign': change('+3'),
  },
  invalid: {
    'full-width digits': {
      text: license('«３８»'),
      messages: ['“３８”读作 38，但写法不规范（全角字符）。请写成 38。'],
      addresses: ['proactive-disclosure/license/decisions'],
      output: license('38'),
    },
    'thousands separators': {
      text: license('«1,136»'),
      messages: ['“1,136”读作 1136，但写法不规范（千分位分隔符）。请写成 1136。'],
      output: license('1136'),
    },
    'a blank inside a figure': {
      text: license('«1 136»'),
      messages: ['“1 136”读作 1136，但写法不规范（数字中间有空格）。请写成 1136。'],
      output: license('1136'),
    },
    'a negative count': {
      text: license('«-2»'),
      messages: ['件数不能为负：现为 -2。请核对。'],
      output: null,
    },
    'a broken count': { text: license('«1.5»'), messages: ['件数应为整数：现为 1.5。请核对。'], output: null },
    'a unit in the cell': {
      text: fee('«251000元»'),
      messages: ['“251000元”不是数字，无法核对。请只写数字，单位和“约”“余”等字写在正文里。'],
      output: null,
    },
    'a word in the cell': {
      text: license('«约30»'),
      messages: ['“约30”不是数字，无法核对。请只写数字，单位和“约”“余”等字写在正文里。'],
      output: null,
    },
  },
});
