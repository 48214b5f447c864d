import type { Address } from '../../server/src/form/index.ts';
import type { LayoutId } from '../../server/src/syntax/tree.ts';
import { randomFrom } from '../support/damage.ts';
import { sampleReport } from '../support/sample-report.ts';

/** What a usual report weighs, in bytes of UTF-8. */
const USUAL_BYTES = 8000;

const OPENING =
  '{year}年，我局认真贯彻落实《中华人民共和国政府信息公开条例》，围绕林业中心工作，扎实推进政府信息公开。现将有关情况报告如下。';
const TOPICS = [
  '（一）主动公开。全年通过县政府门户网站公开各类信息{n}条，其中机构职能{m}条、工作动态{m}条、财政信息{m}条，更新办事指南{m}项。',
  '（二）依申请公开。畅通当面、信函和网络三种申请渠道，指定专人登记、转办和答复，没有发生逾期情况。',
  '（三）政府信息管理。严格执行“先审查、后公开”，建立审查台账，对已公开的规范性文件逐件清理，确保底数清、内容准。',
  '（四）平台建设。优化网站栏目{m}个，政务新媒体发布信息{n}条，阅读量较上年提高12.5%。',
  '（五）监督保障。把信息公开纳入年度考核，组织业务培训{m}次，参训{n}人次；没有因信息公开受到责任追究。',
];
const DETAILS = [
  '在林木种苗方面，公开良种名录{m}个，发布栽植技术要点{m}期，答复林农电话咨询{n}人次；对群众反映较多的苗木检疫问题，集中编写了问答手册。',
  '在森林防火方面，及时公布防火期、禁火区范围和值班电话，发布火险预警{m}次，曝光违规用火案例{m}起，印发宣传资料{n}份。',
  '在行政审批方面，把林木采伐、林地占用等事项的条件、材料和时限全部上网，压减材料{m}份，平均办理时间缩短到{m}个工作日以内。',
  '在生态补偿方面，按村公示补偿面积、标准和金额，公示期满后通过“一卡通”发放，全年受理公示期内的疑问{m}件，均当面解释清楚。',
];
const PROBLEMS =
  '一是公开内容不够丰富，解读材料形式较为单一；二是少数股室主动公开意识有待加强。\n\n下一步，我局将细化公开目录，加强业务培训，对栏目每月检查一次，发现问题及时整改。';

/** An invented report of 8 KB or more whose sums hold, with figures of its own for each seed. */
export function report(layout: LayoutId, seed: number): string {
  const random = randomFrom(seed);
  const year = 2021 + (seed % 4);
  const cells = figures(random);
  const make = (details: readonly string[]): string => {
    const overview = fill([OPENING, ...TOPICS, ...details].join('\n\n'), year, randomFrom(seed));
    return sampleReport({ layout, year, figures: cells, bodies: { overview, problems: PROBLEMS } });
  };
  const missing = USUAL_BYTES - Buffer.byteLength(make([]));
  const count = Math.max(0, Math.ceil(missing / Buffer.byteLength(DETAILS[0] ?? '')));
  return make(Array.from({ length: count }, (_, i) => DETAILS[i % DETAILS.length] ?? ''));
}

function fill(text: string, year: number, random: () => number): string {
  return text
    .replaceAll('{year}', String(year))
    .replace(/\{n\}/g, () => String(100 + Math.floor(random() * 900)))
    .replace(/\{m\}/g, () => String(2 + Math.floor(random() * 60)));
}

/** Some applications of two kinds of applicants, each answered, so that every sum holds. */
function figures(random: () => number): Readonly<Record<Address, string>> {
  const out: Record<Address, string> = {};
  const add = (row: string, column: string, n: number): void => {
    const address = `applications/${row}/${column}`;
    out[address] = String(Number(out[address] ?? 0) + n);
  };
  for (const column of ['natural-person', 'business']) {
    for (const row of ['granted', 'partially-granted', 'refused.enforcement-file', 'unavailable.not-held']) {
      const n = Math.floor(random() * 40);
      for (const each of [column, 'total']) for (const one of [row, 'received', 'total']) add(one, each, n);
    }
  }
  const upheld = String(Math.floor(random() * 5));
  for (const column of ['upheld', 'total']) out[`review-and-litigation/reconsideration/${column}`] = upheld;
  out['proactive-disclosure/normative-document/in-force'] = String(Math.floor(random() * 90));
  out['proactive-disclosure/license/decisions'] = String(Math.floor(random() * 9000));
  return out;
}
