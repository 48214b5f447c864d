import rule from '../../server/src/rules/fee-statement.ts';
import { sampleReport } from '../support/sample-report.ts';
import { testRule } from '../support/test-rule.ts';

const saying = (text: string): string => sampleReport({ bodies: { 'other-matters': text } });
const overview = (text: string): string => sampleReport({ bodies: { overview: text, 'other-matters': '无。' } });

const MESSAGE =
  '“六、其他需要报告的事项”没有说明信息处理费的收取情况。请写明本年度是否收取、收取多少；没有收取的也要写明，只写“无”不够。';
const STATEMENT = '本年度没有收取政府信息公开信息处理费。';

const sentences = [
  '本年度没有收取信息处理费。',
  '2023年，未产生信息公开处理费。',
  '全年收取政府信息公开信息处理费 0 元。',
  '有1件申请收取信息处理费380元。',
  '无收费情况。',
  '我局未收取政府信息公开任何费用，无其他需要报告事项。',
  '依申请公开未收取检索、复制、邮寄等费用。',
  '发出收费通知0件。',
  '（一）收取信息处理费情况\n\n无。\n\n（二）其他\n\n无。',
  '政府信息公开均免费提供。',
  '按照国办函〔2020〕109号，本年度信息处\n理费为零。',
  '本年度没有收取信息处 理 费。',
];

testRule(rule, {
  valid: {
    'a whole report': sampleReport(),
    ...Object.fromEntries(sentences.map((text) => [text, saying(text)])),
    'a sentence beside the heading': sampleReport({ without: ['other-matters'] }).concat(
      '\n六、其他需要报告的事项：本年度没有收取信息处理费。\n',
    ),
    'a report that has no section 六': sampleReport({ without: ['other-matters'] }),
    // One cause, one finding.
    'a section that is found empty': saying(''),
    'a section with sub-headings alone, which is found empty': saying('（一）信息处理情况\n\n（二）其他事项'),
    'a report for 2019': sampleReport({ form: '2019', year: 2019, bodies: { 'other-matters': '无。' } }),
    'a report whose year is not known': '政府信息公开工作年度报告\n\n六、其他需要报告的事项\n\n无\n',
    'a sentence in the overview': overview('（二）依申请公开。收到申请3件，未收取信息处理费。'),
    'a sentence in the overview without the name': overview(
      '（二）依申请公开。办理政府信息公开申请3件，未收取任何费用。',
    ),
    'an amount in the overview': overview('（二）依申请公开。办理政府信息公开申请3件，收取费用200元。'),
    'a sentence below the third table': sampleReport({ bodies: { 'other-matters': '无。' } }).replace(
      '四、政府',
      '注：本年度未收取信息处理费。\n\n四、政府',
    ),
    'a page':
      '<html><body>\n<h1>云岭县林业局2023年政府信息公开工作年度报告</h1>\n<p>六、其他需要报告的事项</p>\n<p>未收取<b>信息</b><i>处理</i>费。</p>\n</body></html>\n',
  },
  invalid: {
    'a bare 无': {
      text: saying('无').replace('六、其他需要报告的事项', '«$&»'),
      messages: [MESSAGE],
      sections: ['other-matters'],
      output: saying(`${STATEMENT}\n\n无`),
    },
    'a 无 beside the heading': {
      text: `${sampleReport({ without: ['other-matters'] })}\n«六、其他需要报告的事项»：无。\n`,
      messages: [MESSAGE],
    },
    'a sentence that nothing is to be told': {
      text: saying('本年度没有其他需要报告的事项。').replace('六、其他需要报告的事项', '«$&»'),
      messages: [MESSAGE],
    },
    'other matters alone': {
      text: saying('开展政务公开主题日活动2次，支出工作经费1万元，保障消费者权益。').replace(
        '六、其他需要报告的事项',
        '«$&»',
      ),
      messages: [MESSAGE],
    },
    'fees of services in the overview': {
      text: sampleReport({
        bodies: {
          overview:
            '（一）主动公开。公开行政事业性收费目录、涉企收费清单，不收费项目一并公开。免费发放公开手册。停车场免费。',
          'other-matters': '无。',
        },
      }).replace('六、其他需要报告的事项', '«$&»'),
      messages: [MESSAGE],
    },
    'a report for 2020, with an indent and other line ends': {
      text: sampleReport({ form: '2019', bodies: { 'other-matters': '　　无。' } })
        .replace('六、其他需要报告的事项', '«$&»')
        .replaceAll('\n', '\r\n'),
      messages: [MESSAGE],
      output: sampleReport({ form: '2019', bodies: { 'other-matters': `　　${STATEMENT}\n\n　　无。` } }).replaceAll(
        '\n',
        '\r\n',
      ),
    },
    'a page': {
      text: '<html><body>\n<h1>云岭县林业局2023年政府信息公开工作年度报告</h1>\n<p>«六、其他需要报告的事项»</p>\n<p>无。</p>\n</body></html>\n',
      messages: [MESSAGE],
      output: `<html><body>\n<h1>云岭县林业局2023年政府信息公开工作年度报告</h1>\n<p>六、其他需要报告的事项</p>\n<p>${STATEMENT}</p>\n<p>无。</p>\n</body></html>\n`,
    },
  },
});
