import { expect, it } from 'vitest';
import { lint } from '../../server/src/lint/linter.ts';
import { buildReport } from '../../server/src/model/build-report.ts';
import { RULES } from '../../server/src/rules/index.ts';
import { sampleReport } from '../support/sample-report.ts';

const FIGURES = {
  'applications/received/natural-person': '5',
  'applications/received/business': '1',
  'applications/received/total': '6',
  'applications/carried-in/natural-person': '1',
  'applications/carried-in/total': '1',
  'applications/granted/natural-person': '3',
  'applications/granted/total': '3',
  'applications/unavailable.not-held/natural-person': '2',
  'applications/unavailable.not-held/business': '1',
  'applications/unavailable.not-held/total': '3',
  'applications/total/natural-person': '5',
  'applications/total/business': '1',
  'applications/total/total': '6',
  'applications/carried-out/natural-person': '1',
  'applications/carried-out/total': '1',
  'proactive-disclosure/normative-document/issued': '2',
  'proactive-disclosure/normative-document/in-force': '9',
  'proactive-disclosure/license/decisions': '120',
  'proactive-disclosure/penalty/decisions': '14',
  'review-and-litigation/reconsideration/upheld': '1',
  'review-and-litigation/reconsideration/total': '1',
};

/** Sentences of right reports, each of which looks like a fault to somebody who reads in haste. */
const SENTENCES: readonly string[] = [
  '全年网上受理4件、当面受理2件。',
  '收到申请6件，其中自然人5件（占83.3%）、商业企业1件（占16.7%）。',
  '收到依申请公开件6件，办结6件（含上年结转1件），1件结转下年。',
  '受理申请7件（含上年结转1件），办结6件。',
  '2023年收到申请6件，2022年收到申请9件，2021年收到申请12件。',
  '2023年共办理申请6件，较2022年的8件减少2件，下降25%。',
  '本年度答复6件中，2件经延期答复，其余4件在20个工作日内答复。',
  '县政府办转办申请3件，我局会办2件。',
  '下属林业站收到申请2件。',
  '协助其他单位答复申请4件。',
  '全年共受理各类信访件15件，其中来信3件、来访12件，均按期办结。',
  '回复网民留言36条，办理12345热线工单218件，满意率99.1%。',
  '办理人大代表建议3件、政协提案5件，共8件，办复率100%。',
  '本级发布规范性文件2件，其中1件以县政府名义印发。',
  '对9件现行有效的规范性文件进行清理，拟废止3件、修订2件。',
  '报送备案规范性文件2件；代县政府起草规范性文件1件。',
  '全年办理行政许可120件，其中即办件85件，承诺件35件；提前办结率98%。',
  '累计公示行政许可、行政处罚信息134条（其中许可120条，处罚14条）。',
  '公示行政处罚信息11条。',
  '全市共发生涉林行政处罚案件312件，我局办理14件。',
  '行政复议1件，维持1件；行政诉讼0件。',
  '因政府信息公开被申请行政复议1件，结果维持；没有被提起行政诉讼。',
  '全局办理行政复议案件7件（不含政府信息公开类）、行政应诉3件。',
  '参加听证会2次、论证会3次，共5次。',
  '公开信息共230条，其中图文类180条、视频类50条（含直播3场）。',
  '公开信息共230条，其中网站150条（其中要闻60条、通知90条），公众号80条。',
  '公开信息230条，主要包括：政策文件12条、工作动态98条等。',
  '公开信息230条，同比增长约15%；阅读量1.2万人次，点赞3000余次。',
  '“双公示”信息230条、部门预决算2条、重大项目8条，三项合计240条。',
  '发布信息240条，分别为一季度50条、二季度60条、三季度60条、四季度70条。',
  '每月更新不少于2次，全年累计更新36次。',
  '围绕“三个一”要求（一栏一专人、一月一更新、一季一通报），抓好落实。',
  '落实“三审三校”“两个维护”，做到“五公开”。',
  '重点做好以下工作：加强学习，完善制度，强化监督。',
  '着力解决三个方面的问题。',
  '坚持“四个突出”：突出重点、突出时效、突出规范、突出实效。',
  '从三个方面推进：制度上，修订目录；队伍上，加强培训；平台上，优化栏目。',
  '做好六大类信息公开：机构职能类、政策法规类、规划计划类、业务动态类、财政资金类和其他类。',
  '（一）（二）两项工作由办公室负责，第（三）项由法规科负责。',
  '1.5万册图书向社会开放；2.3公里绿道建成。',
  '3月15日、6月5日分别开展宣传活动，9:00—11:30现场解答；详见http://www.yunling.example.cn/a_b/c.html?x=1&y=2。',
  '邮箱：abc_def@example.com，电话：0999-7012345、7012346（传真）。',
  '使用Word/WPS、PDF、OFD等格式；分辨率1920*1080，大小5MB×3个。',
  '国务院第711号令、财综〔2021〕28号、云政发〔2022〕5号、〔2023〕12号文件。',
  '依据《〈中华人民共和国政府信息公开条例〉实施办法》（试行）办理。',
  '按照《条例》第20条、第二十一条第（三）项、第四十九条，对照A、B、C三类。',
  '“公开为常态，不公开为例外”；‘一网通办’；「政策直通车」。',
  '温度0℃～25℃，增幅3%—5%，比例为3:7，时间为10：30。',
  '截至2023年底，累计公开信息1,234条，其中2023年230条。',
  '截至2024年1月10日，全部整改到位。',
  '2024年1月，我局对2023年度工作进行了考核。',
  '自2019年5月15日新《条例》施行以来，累计受理申请58件。',
  '2023年1月至6月受理申请2件，7月至12月受理申请4件。',
  '上半年收到申请2件，下半年收到申请4件。',
  '2022年结转1件、2023年新收6件，合计7件，年内办结6件，1件依法延期至2024年。',
  '办结率85.7%（6/7）。',
  '公开率达100%，知晓率95%，分别提高2个、3个百分点。',
  'XX公司、李某某等申请人；车牌号云A·XX123；身份证号5301**********1234。',
  '通过○○栏目……不断创新。',
  '★重点领域；◆便民服务；※备注：以上数据均来源于统计系统。',
  '按件收取信息处理费2件，共200元；减免1件。',
  '信息处理费收取情况：按件0元，按量0元。',
  '行政事业性收费0万元。',
];

/** Above the sentence: nothing on applications, a heading on them on its line, and one on a line of its own. */
const HEADS = ['（二）依申请公开。畅通申请渠道。\n\n', '（二）依申请公开情况。', '（二）依申请公开情况\n\n'];

const overview = (sentence: string): string =>
  `2023年，我局认真落实政府信息公开各项要求。

（一）主动公开。及时公开机构职能和办事指南。

${sentence}

（三）政府信息管理。严格审核。

（四）平台建设。优化网站栏目。

（五）监督保障。开展培训。`;

it.each(SENTENCES)('no rule speaks on: %s', (sentence) => {
  for (const head of HEADS) {
    const text = sampleReport({ figures: FIGURES, bodies: { overview: overview(head + sentence) } });
    const findings = lint(buildReport(text), RULES);
    expect(
      findings.map(({ rule, span, message }) => `${rule} ${text.slice(span.start, span.end)}: ${message.zh}`),
    ).toEqual([]);
  }
});
