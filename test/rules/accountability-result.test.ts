import rule from '../../server/src/rules/accountability-result.ts';
import { sampleReport } from '../support/sample-report.ts';
import { testRule } from '../support/test-rule.ts';

const report = (organ: string, overview = '2023年，全县公开信息86条。', problems = '公开内容还不够丰富。'): string =>
  sampleReport({ bodies: { overview, problems } }).replace('云岭县林业局', organ);

const message = (organ: string): string =>
  `这是“${organ}”的报告，却没有写到工作考核、社会评议和责任追究的结果。条例第五十条规定各级人民政府的年度报告应当包括这些内容，请在监督保障方面补充；没有发生责任追究的也请写明。`;

testRule(rule, {
  valid: {
    'a department': report('云岭县林业局'),
    'a street office': report('云东区河口街道办事处'),
    'the office of a government': report('云岭县人民政府办公室'),
    'a committee of a zone': report('云岭经济开发区管理委员会'),
    'a government that tells all three': report(
      '云岭县人民政府',
      '（五）监督保障。考核结果已经通报，开展社会评议，没有发生责任追究。',
    ),
    'a government that was assessed': report('云岭县人民政府', '政务公开纳入年度考核，占4分。'),
    'a government where nobody was held responsible': report('云岭县人民政府', '全年没有追究有关人员责任的情形。'),
    'a government whose results stand in 五': report('云岭县人民政府', undefined, '考核结果为良好，未发生问责。'),
    // One cause, one finding.
    'a government whose overview is found empty': report('云岭县人民政府', ''),
    'a government without an overview': sampleReport({ without: ['overview'] }).replace(
      '云岭县林业局',
      '云岭县人民政府',
    ),
  },
  invalid: {
    'a county': {
      text: report('云岭县人民政府').replace('一、总体情况', '«$&»'),
      messages: [message('云岭县人民政府')],
      sections: ['overview'],
      output: null,
    },
    'a township, at the item where it belongs': {
      text: report('云岭县青石镇人民政府', '（一）主动公开。公开3条。\n\n«（五）监督保障情况»。专人负责。'),
      messages: [message('云岭县青石镇人民政府')],
      sections: ['overview'],
    },
    'a government that only plans it': {
      text: report('云岭县人民政府', undefined, '监督力度不够。下一步，将强化考核评议，健全责任追究机制。').replace(
        '一、总体情况',
        '«$&»',
      ),
      messages: [message('云岭县人民政府')],
    },
  },
});
