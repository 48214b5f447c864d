import rule from '../../server/src/rules/overview-topic.ts';
import { sampleReport } from '../support/sample-report.ts';
import { testRule } from '../support/test-rule.ts';

const ITEMS = {
  proactive: '（一）主动公开情况。全年通过门户网站公开林业信息86条。',
  request: '（二）依申请公开情况。收到政府信息公开申请3件，均按期答复。',
  management: '（三）政府信息管理情况。逐件审核公开属性，落实保密审查。',
  platform: '（四）政府信息公开平台建设情况。更新门户网站栏目，按月检查链接。',
  supervision: '（五）监督保障情况。明确一名负责人分管，开展培训2次。',
};
const INTRODUCTION = '2023年，我局认真落实政府信息公开各项要求。';

const saying = (...paragraphs: readonly string[]): string =>
  sampleReport({ bodies: { overview: paragraphs.join('\n\n') } });
const withItems = (changes: Partial<typeof ITEMS>, introduction = INTRODUCTION): string =>
  saying(introduction, ...Object.values({ ...ITEMS, ...changes }).filter((item) => item !== ''));

const marked = (text: string): string => text.replace('一、总体情况', '«$&»');
const message = (topics: string): string =>
  `“一、总体情况”没有写到${topics}。现行格式要求这一部分主要包括主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障五个方面，请补充；没有开展的也请如实说明。`;

/** Free text without any sub-heading. */
const FREE =
  '2023年，我局及时公开林业信息，收到公开申请3件并按期答复。发布前逐件审核，涉密内容一律不上网。县政府网站的林业专栏按月更新，微信公众号每周推送。局领导分管这项工作，办公室专人负责，全年培训2次，接受群众监督。今后继续努力，把工作做得更好更细。';

testRule(rule, {
  valid: {
    'five items': withItems({}),
    'five items whose headings are on lines of their own': saying(
      INTRODUCTION,
      '（一）主动公开\n\n公开信息86条。',
      '（二）依申请公开\n\n没有收到申请。',
      '（三）政府信息管理\n\n逐件审核。',
      '（四）平台建设\n\n更新栏目。',
      '（五）监督保障\n\n培训2次。',
    ),
    'other headings for the same': withItems({
      proactive: '（一）公开内容。公开86条。',
      request: '（二）办理申请。没有收到。',
      management: '（三）审核把关。逐件审核。',
      platform: '（四）网站和政务新媒体。按月检查。',
      supervision: '（五）组织领导。专人负责。',
    }),
    'items with Arabic numerals': saying(
      INTRODUCTION,
      '1.主动公开。公开86条。',
      '2.依申请公开。没有收到。',
      '3.政府信息管理。逐件审核。',
      '4.平台建设。按月检查。',
      '5.监督保障。专人负责。',
    ),
    'headings without numerals': saying(
      INTRODUCTION,
      '主动公开',
      '公开86条。',
      '依申请公开',
      '没有收到。',
      '政府信息管理',
      '逐件审核。',
      '平台建设',
      '按月检查。',
      '监督保障',
      '专人负责。',
    ),
    'two topics under one heading': withItems({
      management: '（三）政府信息管理和平台建设。逐件审核，按月检查栏目。',
      platform: '',
    }),
    'a topic in the introduction': withItems(
      { platform: '' },
      '2023年，我局认真落实政府信息公开各项要求，整合网站栏目，关停两个政务新媒体账号。',
    ),
    'a topic by its name under another heading': withItems({
      management: '（三）政府信息管理。逐件审核。加强平台建设，按月检查栏目。',
      platform: '',
    }),
    'points in place of items': saying(
      '2023年，我局认真落实政府信息公开各项要求。一是主动公开信息86条。二是办理依申请公开3件。三是逐件审核信息，落实保密审查。四是更新网站栏目，按月检查链接。五是加强监督，开展培训2次，明确一名负责人分管这项工作，每季度通报一次情况。',
    ),
    'free text on all five': saying(FREE),
    'a few words, which other rules may report': saying('2023年，我局依法公开政府信息。'),
    'two items in few words': saying('2023年，我局公开信息。', '（一）主动公开。公开3条。', '（二）依申请公开。无。'),
    'a text on something else': saying('林木'.repeat(80)),
    'the trial form': sampleReport({
      form: '2019',
      bodies: { overview: Object.values({ ...ITEMS, platform: '' }).join('\n\n') },
    }),
    'no overview': sampleReport({ without: ['overview'] }),
  },
  invalid: {
    'no item on 主动公开': {
      text: marked(withItems({ proactive: '' })),
      messages: [message('“主动公开”')],
      sections: ['overview'],
      output: null,
    },
    'no item on 依申请公开': { text: marked(withItems({ request: '' })), messages: [message('“依申请公开”')] },
    'no item on 政府信息管理': { text: marked(withItems({ management: '' })), messages: [message('“政府信息管理”')] },
    'no item on 平台建设': { text: marked(withItems({ platform: '' })), messages: [message('“政府信息公开平台建设”')] },
    'no item on 监督保障': { text: marked(withItems({ supervision: '' })), messages: [message('“监督保障”')] },
    'two of five items': {
      text: marked(
        withItems(
          { management: '', platform: '', supervision: '' },
          `${INTRODUCTION}${'围绕群众关心的事项做好工作，'.repeat(4)}取得成效。`,
        ),
      ),
      messages: [message('“政府信息管理”、“政府信息公开平台建设”、“监督保障”')],
    },
    'an introduction that only names all five': {
      text: marked(
        withItems(
          { platform: '' },
          '2023年，我局扎实推进主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障等工作。',
        ),
      ),
      messages: [message('“政府信息公开平台建设”')],
    },
    'words of the topic that other items have as well': {
      text: marked(
        withItems({
          platform: '',
          proactive: '（一）主动公开。在政府网站平台公开信息86条，栏目更新及时。',
        }),
      ),
      messages: [message('“政府信息公开平台建设”')],
    },
    'free text without applications': {
      text: marked(saying(FREE.replace('收到公开申请3件并按期答复', '内容包括造林任务和防火安排'))),
      messages: [message('“依申请公开”')],
    },
  },
});
