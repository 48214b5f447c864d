import rule from '../../server/src/rules/enumeration-count.ts';
import { sampleReport } from '../support/sample-report.ts';
import { testRule } from '../support/test-rule.ts';

/** A report that says this in section 五, or above its first section. */
const saying = (...paragraphs: readonly string[]): string =>
  sampleReport({ bodies: { problems: paragraphs.join('\n\n') } });
const opening = (text: string): string => sampleReport().replace('一、总体情况', `${text}\n\n一、总体情况`);
const overview = (...paragraphs: readonly string[]): string =>
  sampleReport({ bodies: { overview: paragraphs.join('\n\n') } });

const message = (phrase: string, count: number, first: string, last: string): string =>
  `这里说“${phrase}”，后面列出的却是 ${count} 项（“${first}”至“${last}”）。请补上缺少的内容，或者改正这里的数。`;
const listed = (phrase: string, count: string): string =>
  `这里说“${phrase}”，同一句话里列出的却是 ${count} 项。请补上缺少的内容，或者改正这里的数。`;

const PARTS = [
  '总体情况',
  '主动公开政府信息情况',
  '收到和处理政府信息公开申请情况',
  '政府信息公开行政复议、行政诉讼情况',
  '存在的主要问题及改进情况',
  '其他需要报告的事项',
];
const without = (index: number): string => PARTS.filter((_, i) => i !== index).join('、');

testRule(rule, {
  valid: {
    'a whole report': sampleReport(),
    'as many as announced': saying('将从以下三个方面改进：一是充实内容。二是加强培训。三是健全制度。'),
    'as many, over paragraphs': saying(
      '下一步，我局将从以下四个方面改进:',
      '一是充实内容。',
      '按照群众需求公开。',
      '二是加强培训。',
      '三是健全制度。',
      '四是拓宽渠道。',
    ),
    两方面: saying('存在两方面不足：一是内容不多；二是解读不够。'),
    'a comma before the list': saying('重点做好三方面工作，一是公开，二是解读，三是回应。'),
    'a stop before the list': saying('主要有两点问题。第一，内容不多。第二，解读不够。'),
    'bracketed items': saying('将做好以下两项工作。', '（一）充实内容。', '（二）加强培训。'),
    'Arabic numerals': saying('有以下三个问题：', '1.内容不多。', '2.解读不够，网站速度为1.5秒。', '3.更新不快。'),
    circles: saying('主要有三类：①内容；②形式；③渠道。'),
    'lists in the items': saying(
      '将从两个方面改进：',
      '一是充实内容。',
      '1.公开目录。',
      '2.公开指南。',
      '3.公开年报。',
      '二是加强培训。',
    ),
    'a list in an item that goes on': saying(
      '（一）存在的问题。有以下两个问题：一是内容不多；二是解读不够。',
      '（二）改进情况。一是充实内容。二是加强解读。三是健全制度。',
    ),
    'two lists one after the other': saying(
      '有两个方面的问题：一是内容不多；二是解读不够。下一步从三个方面改进：一是充实内容；二是加强解读；三是健全制度。',
    ),
    'numbers that count what stands before': saying(
      '一是充实内容，二是加强培训，通过以上三个方面的工作，成效明显。一是更新快。',
    ),
    'numbers of work done': saying(
      '全年召开三次会议，一是部署工作，二是总结经验。收到申请3件：一是查询档案，二是查询批文。',
    ),
    'figures of another kind before a list': saying(
      '公开信息12条，一是政策，二是解读，三是动态。印发两份通知，一是指南。',
    ),
    几个方面: saying('从以下几个方面改进：一是充实内容。二是加强培训。'),
    '一方面 and 另一方面': saying('从两个方面入手：一方面充实内容；另一方面加强培训。'),
    'a last item without a numeral': saying('从三个方面改进：一是充实内容；二是加强培训；此外，健全制度。'),
    'items of two wordings': saying('从三个方面改进：一是充实内容；二要加强培训；三则健全制度。'),
    'an open list': saying('从三个方面改进：一是充实内容；二是加强培训，等等。'),
    'two numbers before a list': saying('从三个方面采取两项措施：一是充实内容；二是加强培训。'),
    'a list that does not follow': saying('从三个方面改进。公开内容不多。一是目录不全，二是更新不快。'),
    'names with a number in quotes': saying('推进“三个一”工程：一是一次告知；二是一次办理。'),
    'a number in a clause of its own': saying('去年指出的三个方面问题，已经整改。一是充实了内容。二是加强了培训。'),
    'no list at all': saying('从三个方面改进，成效明显。'),
    'one item only': saying('从两个方面改进：一是充实内容，再就是加强培训。'),
    'a list that ends with the right number': saying(
      '从三个方面改进：一是充实内容；二是加强培训；二是健全制度；三是拓宽渠道。',
    ),
    等四个方面: saying('从内容、形式等四个方面改进：一是充实内容。二是丰富形式。'),
    'numerals in words': saying('第三方面的评估有两项指标。统一是要求，唯一是目标，三是数字。'),
    'the six parts': opening(`本报告由${PARTS.join('、')}六部分组成。`),
    'the six parts with 和 and 共': opening(
      `本报告包括${PARTS.slice(0, 5).join('、')}和其他需要报告的事项，共六个部分。`,
    ),
    'the six parts with commas': opening(`全文包括${PARTS.join('，')}六个部分。`),
    'the six parts behind the number': opening(`本报告由六部分组成：${PARTS.join('、')}。`),
    'the six parts with numerals': opening(
      `本报告由以下六部分组成：${PARTS.map((part, i) => `${'一二三四五六'[i]}、${part}`).join('；')}。`,
    ),
    'five parts and 等': opening(`本报告包括${without(3)}等六个部分。`),
    'five parts behind the number and 等': opening(`本报告由六部分组成：${without(3)}等。`),
    'parts in words of their own': opening('本报告由概况、数据、分析、问题、打算、附件、说明六部分组成。'),
    'parts that are not listed': opening('本报告共分六个部分，电子版可在门户网站下载。'),
    'a list in the sentence': saying('从内容、形式、渠道三个方面改进。'),
    'a list in the sentence with 和': saying('从内容、形式和渠道三个方面改进。从内容和形式、渠道和效果四个方面改进。'),
    'a list that is not that of the number': saying(
      '从群众需求、社会关切出发，做好公开四个方面的工作。从内容、形式入手抓好四个方面。',
    ),
    'groups of things': saying('从决策、执行两个环节，管理、服务、结果三个方面改进。从国家、省两级四个方面改进。'),
    'other numbers in the list': saying('从五公开、“三服务”、一网通办四个方面改进。'),
    'items that count on': overview(
      '（一）主动公开。3条。',
      '（二）依申请公开。无。',
      '（三）政府信息管理。',
      '一是审核。二是清理。',
    ),
    'an item inside a paragraph': overview('（一）主动公开。3条。（二）依申请公开。无。', '（三）政府信息管理。审核。'),
    'an item with another bracket': overview(
      '（一）主动公开。3条。',
      '二、依申请公开。无。',
      '（三）政府信息管理。审核。',
    ),
    'a point with another word': saying('一是充实内容；二来加强培训；三是健全制度。'),
    'points that begin anew': overview(
      '（一）主动公开。一是及时。二是全面。',
      '（二）依申请公开。一是便民。',
      '（三）管理。三是数字。',
    ),
    'an item that is gone with its topic, which another rule reports': overview(
      '（一）主动公开。公开86条。',
      '（三）政府信息管理。审核。',
      '（四）平台建设。更新。',
      '（五）监督保障。培训。',
    ),
  },
  invalid: {
    'too few, over paragraphs': {
      text: saying('下一步我局将从以下«四个方面»改进:', '一是充实内容。', '二是加强培训。', '三是健全制度。'),
      messages: [message('四个方面', 3, '一是', '三是')],
      sections: ['problems'],
      output: saying('下一步我局将从以下三个方面改进:', '一是充实内容。', '二是加强培训。', '三是健全制度。'),
    },
    'too few in one paragraph': {
      text: saying('存在«三个问题»：一是内容不多；二是解读不够。'),
      messages: [message('三个问题', 2, '一是', '二是')],
      output: saying('存在两个问题：一是内容不多；二是解读不够。'),
    },
    'too many': {
      text: saying('重点做好«两方面»工作，一是公开，二是解读，三是回应。'),
      messages: [message('两方面', 3, '一是', '三是')],
      output: saying('重点做好三方面工作，一是公开，二是解读，三是回应。'),
    },
    'words between the number and the list': {
      text: saying('将从以下«三个方面»着手，持续改进：一是充实内容，同时完善目录；二是加强培训。'),
      messages: [message('三个方面', 2, '一是', '二是')],
    },
    'ordinals of every other style': {
      text: saying(
        '有以下«五点»。第一，内容。第二，形式。',
        '采取以下«三项措施»：（1）公开；（2）解读。',
        '做到以下«3点»：1.及时；2.准确。',
        '有«三类»：①内容；②形式。',
        '有以下«三条»：其一，内容；其二，形式。',
      ),
      messages: [
        message('五点', 2, '第一', '第二'),
        message('三项措施', 2, '（1）', '（2）'),
        message('3点', 2, '1.', '2.'),
        message('三类', 2, '①', '②'),
        message('三条', 2, '其一', '其二'),
      ],
    },
    'items in brackets, with lists in them': {
      text: saying(
        '将从以下«三个方面»改进。',
        '（一）充实内容。一是目录。二是指南。三是年报。',
        '（二）加强培训。一是集中。二是分散。',
      ),
      messages: [message('三个方面', 2, '（一）', '（二）')],
    },
    'points within an item that others follow': {
      text: overview(
        '（一）主动公开。从«三个方面»推进：一是及时。二是全面。',
        '（二）依申请公开。无。',
        '（三）政府信息管理。审核。',
      ),
      messages: [message('三个方面', 2, '一是', '二是')],
      sections: ['overview'],
    },
    'five of six parts': {
      text: opening(`本报告由${without(3)}«六部分»组成。`),
      messages: [listed('六部分', '5')],
      sections: [undefined],
      output: opening(`本报告由${without(3)}五部分组成。`),
    },
    'five of six parts behind the number': {
      text: opening(`本报告包括«六个部分»：${without(1)}。`),
      messages: [listed('六个部分', '5')],
    },
    'six parts that are announced as five': {
      text: opening(`本报告包括${PARTS.slice(0, 5).join('、')}以及其他需要报告的事项«五个部分»。`),
      messages: [listed('五个部分', '6')],
    },
    'a part twice': {
      text: opening(`本报告由${without(4)}、总体情况«六部分»组成。`),
      messages: ['这里说“六部分”，但“总体情况”列了两遍，不重复的只有 5 项。请把重复的改为漏掉的内容。'],
      output: null,
    },
    'parts with numerals': {
      text: opening('本报告由以下«六部分»组成：一、总体情况；二、主动公开政府信息情况；三、其他需要报告的事项。'),
      messages: [message('六部分', 3, '一、', '三、')],
    },
    'a list in the sentence that is too short': {
      text: saying('从内容、形式«三个方面»改进。'),
      messages: [listed('三个方面', '至多 2')],
      output: null,
    },
    'a point that is skipped': {
      text: saying('将从以下三个方面改进：一是充实内容；«三是»健全制度。'),
      messages: ['“一是”之后直接是“三是”，缺少“二是”。请补上缺少的内容，或者改正序号。'],
      output: null,
    },
    'an item that is skipped': {
      text: overview(
        '（一）主动公开和信息管理。3条。',
        '(二) 依申请公开。无。',
        '«（四）»平台建设。更新。',
        '（五）监督保障。培训。',
      ),
      messages: ['“(二)”之后直接是“（四）”，缺少“（三）”。请补上缺少的内容，或者改正序号。'],
      sections: ['overview'],
    },
    'two ordinals that are skipped': {
      text: saying('第一，内容不多。«第四»，更新不快。'),
      messages: ['“第一”之后直接是“第四”，缺少“第二”、“第三”。请补上缺少的内容，或者改正序号。'],
    },
  },
});
