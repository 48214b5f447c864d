import { describe } from 'vitest';
import type { SectionId } from '../../server/src/form/index.ts';
import { buildReport } from '../../server/src/model/build-report.ts';
import type { ReportHints } from '../../server/src/model/report.ts';
import rule from '../../server/src/rules/repeated-text.ts';
import { sampleReport } from '../support/sample-report.ts';
import { testRule } from '../support/test-rule.ts';

const known = (text: string): ReportHints => ({ prior: { fileName: '林业局2022.txt', report: buildReport(text) } });
const section = (id: SectionId, text: string, year = 2023): string => sampleReport({ year, bodies: { [id]: text } });

const PROBLEMS = [
  '2022年，我局政府信息公开工作取得了一定成效，但仍存在以下问题：一是公开内容与群众期盼还有差距；二是业务股室主动公开意识有待加强，全年有4条信息超期。',
  '下一步，我局将组织2次业务培训，压实各股室责任；细化公开目录，及时更新林权流转、造林补助等群众关注的信息。',
];
const NEXT = PROBLEMS.map((text) => text.replace('2022', '２０２３').replace('4条', '7条').replace('2次', '三次'));
const said = (heading: string, sentences: number, share: number): string =>
  `“${heading}”与上年度报告（林业局2022.txt）的同一部分雷同：除年份和数字外，有 ${sentences} 句一字未改，占这一部分的 ${share}%。请按本年的实际情况重写。`;
const HEADING = '五、存在的主要问题及改进情况';

describe('of problems', () => {
  testRule(
    rule,
    {
      valid: {
        'the same problems with other measures': section(
          'problems',
          `${NEXT[0]}\n\n针对上述不足，我局已在8月修订公开目录，把造林补助公示时限从15日缩短到7日；明年起每季度抽查一次超期信息，抽查结果在局务会上通报。`,
        ),
        'a new text': section(
          'problems',
          '林权流转信息更新不及时的问题，经过半年整改已经解决。目前解读形式仍以文字为主。',
        ),
        'a short one': section('problems', '公开意识有待加强。下一步将加强培训。'),
        'nothing at all': sampleReport({ without: ['problems'] }),
      },
      invalid: {
        'with another year and other figures': {
          text: section('problems', `«${NEXT[0]}»\n\n${NEXT[1]}`),
          messages: [said(HEADING, 4, 100)],
          sections: ['problems'],
          output: null,
        },
        'in other lines and with other marks': {
          text: section('problems', `«${NEXT.join('').replaceAll('；', ';').replaceAll('，', ',')}»`),
          messages: [said(HEADING, 4, 100)],
        },
        'behind a new sentence': {
          text: section('problems', `今年机构人员有调整。\n\n«${NEXT[0]}»\n\n${NEXT[1]}`),
          messages: [said(HEADING, 4, 92)],
        },
      },
    },
    known(section('problems', PROBLEMS.join('\n\n'), 2022)),
  );
});

const OVERVIEW = [
  '2022年，我局认真贯彻落实上级关于政府信息公开工作的各项部署，围绕群众关心的造林补助、林权流转、森林防火等事项做好公开。',
  '（一）主动公开。全年通过县政府门户网站公开林业信息86条，其中机构职能类3条，工作动态类61条，公示公告类22条。',
  '（二）依申请公开。收到申请3件，均在法定期限内答复，没有因此引起的争议。',
  '（三）政府信息管理。落实发布前审查制度，逐件审核公开属性，对往年发布的信息每季度清理一次，及时更新失效内容。',
  '（四）政府信息公开平台建设。按照县政府统一要求优化网站栏目设置，新增政策解读专栏，安排专人负责日常维护和内容更新。',
  '（五）监督保障。明确由局办公室牵头，各股室指定一名联络员，全年组织业务培训2次，把公开工作纳入年度考核。',
];

describe('of the overview', () => {
  testRule(
    rule,
    {
      valid: {
        'the same topics, two of them told anew': section(
          'overview',
          OVERVIEW.map((text, i) =>
            i === 1 || i === 4 ? `${text.slice(0, 12)}今年把重点放在造林补助公示。` : text,
          ).join('\n\n'),
        ),
      },
      invalid: {
        'with other figures': {
          text: section(
            'overview',
            OVERVIEW.map((text) => text.replace(/\d+/g, '5'))
              .join('\n\n')
              .replace(/^(.*)$/m, '«$1»'),
          ),
          messages: [said('一、总体情况', 7, 100)],
          sections: ['overview'],
        },
      },
    },
    known(section('overview', OVERVIEW.join('\n\n'), 2022)),
  );
});

describe('of standing phrases', () => {
  const text =
    '根据《中华人民共和国政府信息公开条例》和《政府信息公开信息处理费管理办法》的规定，本机关2022年未收取信息处理费，也没有收到减免申请。除此以外，本机关没有其他需要报告的事项，公众如有疑问请拨打局办公室电话，工作日均有人接听答复。';
  testRule(
    rule,
    { valid: { 'as every year': section('other-matters', text.replace('2022', '2023')) }, invalid: {} },
    known(section('other-matters', text, 2022)),
  );
});

describe('without last year’s report', () => {
  testRule(rule, { valid: { 'any text': section('problems', NEXT.join('\n\n')) }, invalid: {} });
});
