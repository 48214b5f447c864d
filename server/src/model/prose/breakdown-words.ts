/** Words of sentences that break a figure down: `共12件，其中网上申请8件、信函申请4件`. */

/** Announces the parts. `ALL_PARTS` says that what follows makes up the whole; 其中 and 包括 may name some of it. */
export const INTRODUCTION = '其中(?:包括|包含)?|包括|具体为|具体是|分别为|分别是|分别有|分为';
export const ALL_PARTS = /^(?:具体[为是]|分别[为是有]|分为)/;
/** Makes what stands behind it a part. */
export const DIVISION = '其中|包括|分别[为是有]';
/** `共`, and the like, before the whole: the sentence counts all there is. */
export const IN_ALL = /共|总|合计|累计|全部/;
/** Names the rest, so that nothing is left out. */
export const REST = /^(?:其他|其余|其它|剩余)/;

/** What is left open: `a 3条、b 4条等`. Words that have 等 in another sense are taken out first. */
export const OPEN_END = /等|例如|比如|主要|大部分|多为|涉及|之一/;
export const NO_OPEN_END = /[平高初中同对均]等|等级|等候|等待|等同/g;

/**
 * An act of its own: with it the list of parts is over, unless the whole is of the same act. 组织机构 or 回应关切 is the name
 * of a kind of information.
 */
export const NEW_ACT =
  /^(?:并|另|还|同时|全年|年内|共|累计|合计)*(?:举办|召开|开展|组织(?!机构|人事|架构|领导|建设)|收到|受理|答复|办结|办理(?!结果)|处理(?!结果|决定)|回复|回应(?!关切|社会|群众|公众|类)|接受|培训(?!信息|类)|结转|更新|转载|修订|清理|废止|解读(?!类|信息|材料)|参加|上报|报送)/;

/** A bracket behind a figure that is a remark, not its parts. */
export const REMARK = /^(?:不?含|较|比|同比|环比|占|另|截至|约|即|见|详见|详情|包含|注|附|上年|去年|其中不)/;

/** Ways to divide the same applications. A sentence may name several, and each makes up the whole. */
export const DIMENSIONS: Readonly<Record<'channel' | 'applicant' | 'result' | 'time', RegExp>> = {
  channel:
    /网络|网上|网站|在线|线上|线下|平台|系统|信函|邮寄|邮政|邮件|邮箱|当面|现场|窗口|传真|来信|来访|电话|书面|微信|微博|公众号|客户端|公报|新媒体|公开栏|公告栏|公示栏|宣传栏|电子屏|显示屏|抖音|头条/,
  applicant: /自然人|公民|个人|法人|企业|科研|公益|法律服务|社会组织|其他组织|律师/,
  result: /予以公开|部分公开|不予公开|无法提供|不予处理|其他处理|同意公开|答复|办结|结转/,
  time: /按时|按期|延期|逾期|超期|法定期限|期限内/,
};
