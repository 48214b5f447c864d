/**
 * The words by which a clause says what a figure counts. They are met in plain text without blanks, in which years stand as
 * 本年, 上年, 下年 and 他年. A clause is understood only where it has no other words: whatever else it says may narrow the
 * figure down to something that the form does not ask for.
 */

const RESULTS = '(?:继续)?(?:办理|答复|处理|办结)?';
const REQUEST_SUBJECT = '(?:政府信息公开|政府信息|政务公开|信息公开|依申请公开)';

/** What words mean and how they are written, as patterns. Earlier ones win where two begin at the same place. */
export const WORDS = [
  ['carried-in', `上年(?:遗留|未办结|转入|结转)(?:至本年|到本年|本年|来|的)*|(?:结转|转)自?上年|上期结转`],
  [
    'carried-out',
    `(?:结转|顺延|转入|转|延至|延续|留待)(?:至|到|入|为)?下年${RESULTS}|跨年办理|(?:仍|尚)?(?:未办结|未答复|正在办理|在办理)中?|(?:尚未|未)到(?:法定)?(?:答复|办理)?期限`,
  ],
  ['carried', `结转`],
  ['partially-granted', `(?:予以)?部分(?:予以)?公开`],
  ['refused', `不(?:予|予以)公开`],
  ['unavailable', `无法提供`],
  ['not-processed', `不予处理`],
  ['other-handling', `其[他它]处理`],
  ['granted', `予以公开`],
  ['state-secret', `(?:属于|涉及)?国家秘密`],
  ['third-party', `(?:保护|涉及)?第三方合法权益`],
  ['internal', `(?:属于)?(?:三类)?内部事务信息`],
  ['process', `(?:属于)?(?:四类)?过程性信息`],
  ['enforcement-file', `(?:属于)?行政执法案卷(?:信息)?`],
  ['inquiry', `(?:属于)?行政查询事项`],
  ['not-held', `(?:本机关)?不掌握(?:相关|该)?(?:政府)?信息`],
  ['needs-creation', `没有现成信息(?:、?需要另行制作)?|需要?另行制作`],
  ['still-unclear', `补正后(?:申请内容)?仍不明确`],
  ['petition', `信访、?举报、?投诉类(?:申请)?|信访举报投诉类(?:申请)?`],
  ['duplicate', `重复申请`],
  ['publication', `要求提供公开出版物`],
  ['not-corrected', `(?:申请人)?(?:无正当理由)?逾期不补正(?:、?(?:行政|本)?机关不再处理其政府信息公开申请)?`],
  ['direct', `未经(?:行政)?复议(?:而)?直接(?:起诉|提起(?:行政)?诉讼)`],
  ['after-review', `(?:行政)?复议后(?:再)?(?:起诉|提起(?:行政)?诉讼)`],
  ['upheld', `结果维持|维持原?结果`],
  ['corrected', `结果纠正`],
  ['other-result', `其[他它]结果`],
  ['pending', `(?:尚)?未审结`],
  ['review', `行政复议`],
  ['litigation', `行政诉讼`],
  ['natural-person', `自然人`],
  ['organizations', `法人(?:或|和|及|及?者|、)?其[他它]组织|法人及其[他它]组织`],
  ['business', `商业企业`],
  ['research', `科研机构`],
  ['social-welfare', `社会公益组织`],
  ['legal-service', `法律服务机构`],
  ['new', `新收到?|新受理`],
  ['received', `收到|接到|接收|收悉`],
  ['accepted', `受理`],
  ['finished', `办结|办复|办理完毕|处理完毕`],
  ['answered', `办理答复|答复`],
  ['handled', `办理|处理`],
  ['regulation', `(?:政府|部门)?规章`],
  ['normative', `(?:行政)?规范性文件`],
  ['repealed', `废止(?:和|或|、)?(?:宣布)?失效|废止`],
  ['in-force', `现行有效|继续有效`],
  ['issued', `新?制发|印发|制定(?:出台|印发)?|出台|新制定`],
  ['license', `行政许可`],
  ['penalty', `行政处罚`],
  ['coercion', `行政强制`],
  ['decision', `作出|做出|决定|实施`],
  ['fee', `行政事业性收费`],
  ['processing-fee', `(?:政府)?(?:信息公开)?信息(?:公开)?处理费`],
  ['charged', `收取|收缴|征收`],
  [
    'request',
    `依申请公开(?:政府信息)?(?:的)?(?:申请|事项|件)?|${REQUEST_SUBJECT}(?:的)?(?:申请|申请事项|申请件)|申请公开(?:政府信息)?|申请`,
  ],
  ['applicants', `公民[、，]?法人(?:或|和|或者|及|、|以及)*(?:者)?其[他它]组织|社会公众|申请人|人民群众|群众|当事人`],
  ['some-applicants', `公民|个人|法人|企业|其[他它]组织|律师事务所|律师`],
  [
    'channel',
    `(?:通过|以)?(?:互联网|网络|网上|网站|在线|线上|线下|平台|信函|邮寄|邮政|电子邮件|邮件|邮箱|当面|现场|窗口|传真|来信|来访|书面)(?:平台|系统|方式|渠道|形式|提交|提出)*`,
  ],
  ['disclosure', `政府信息公开|政府信息|信息公开|政务公开`],
  ['publish', `公开|公示|公布`],
  ['year', `本年`],
  ['own', `(?:我|本)(?:局|委|办|厅|院|所|站|中心|镇|乡|街道|机关|单位|部门|行政机关)(?:机关)?`],
  ['area', `[全我](?:省|市|县|区|州|盟|旗|域)(?:各级)?(?:行政机关)?`],
  ['own-area', `全(?:镇|乡|街道|局|委|办|厅)`],
  ['cumulative', `累计`],
  ['total-of', `共计|共|总计|总共|一共|合计|总`],
  [
    'in-time',
    `(?:均|都|全部)?(?:按时|按期|依法|依规|及时|按规定|依法依规|如期)+|(?:均|都|全部)?在(?:法定|规定)(?:期限|时限|时间)(?:内|之内)?`,
  ],
  ['part', `其中`],
  [
    'filler',
    `统计期(?:内|间)|报告期(?:内|间)|期间|止|起|截至|年底|年末|12月31日|1月1日|另外|另有|另|还有|包括|包含|含|案件|事件|事项|件数|数量|总数|总量|总额|金额|数|量|情况|情形|要求|提出|提交|递交|关于|有关|相关|各类|任何|因此|因|由|引起|引发|导致|产生|发生|出现|存在|提起|被|涉及|涉|对|就|工作|类|以及|或者|并|且|和|与|及|或|已|均|都|全部|了|的|地|有|为|是|在|于|向|等于|至|到|也|亦|、|本级|需|方面|信息|加上|连同`,
  ],
] as const satisfies readonly (readonly [string, string])[];

export type WordId = (typeof WORDS)[number][0];

/** Says that something did not happen: the figure is 0. */
export const NEGATION =
  /(?:均|都|也|亦)?(?:未曾|从未|尚未|暂未|未(?!来|经|公开|到|办结|答复|审结)|没有|没(?!收)|不存在|无(?!法|正当|偿|误|关|故|效|障|需|须))/;
/** What else a list of things that did not happen may name. */
export const OTHER_INCIDENTS =
  /[、和及或](?:举报|投诉|信访|申诉|责任追究|失泄密|泄密)等?(?:案件|事件|情况|情形|现象|问题|行为)?$|等(?:案件|事件|情况|情形|现象|问题|行为)?$|(?:举报|投诉|信访|申诉)(?=[、和及或])/g;

/** A sentence on what is planned, or on a part of the year. */
export const OTHER_TIME =
  /下一步|计划|拟|将(?:进一步|继续|力争|于|在)|力争|目标|预计|争取|[上下]半年|[一二三四]季度|[至到—-]\d{1,2}月(?!3[01]日)|截[至止]\d{1,2}月(?!31)|以来|月份/;
/** A clause, without a figure, that turns to another body, a field or a channel. */
export const OTHER_BODY =
  /^(?:其中)?[^，。]{0,14}(?:局|委|厅|政府|办公室|镇|乡|街道|部门|单位|系统|领域|渠道|中心|片区)(?:方面|中|来看)?$/;
/** A clause, without a figure, that turns to some of the applications. */
export const SOME_ONLY = /^(?:其中)?(?:在|涉及|关于|针对|对).*(?:中|申请|领域)$/;
/** A clause on what else people ask and write: what is answered then are no applications. */
export const OTHER_MATTERS = /建议|提案|信访|来信|来电|热线|留言|咨询|信箱|投诉|举报|许可申请/;
/** Behind these words a figure of decisions tells how many were published. */
export const PUBLICATION = /公开|公示|公布|归集|录入|上传|报送|推送/;
/** Words without which a sentence tells no figure of the form. */
export const TOPICS = /申请|复议|诉讼|规范性文件|规章|行政许可|行政处罚|行政强制|收费/;
export const DISCLOSURE = /信息公开|依申请|申请公开|公开申请/;
/** Bodies that decide on reviews and lawsuits of others. */
export const JUDGES = /司法|法院|检察|仲裁|信访/;
