import type { Row } from '../../syntax/tree.ts';
import { withoutBlanks } from '../../text/blank.ts';
import { remember } from '../../text/remember.ts';

/** `sure`, no report has it; `field`, a report may have such a line of its own; `column`, it may be part of a title as well. */
export type ChromeKind = 'sure' | 'field' | 'column';

/** Whether the row is one that web pages put round a report. Undefined for everything else, and for sentences. */
export function chromeKind({ cells, start, end }: Row): ChromeKind | undefined {
  if (end - start > LONGEST_LINE) return undefined;
  const [cell] = cells;
  return kindOf(cell && cells.length === 1 ? cell.text : cells.map((each) => each.text).join(' ')) ?? undefined;
}

const LONGEST_LINE = 240;

const kindOf = remember((text): ChromeKind | null => {
  const compact = withoutBlanks(text);
  if (compact === '' || isSentence(compact)) return null;
  if (SURE.some((pattern) => pattern.test(compact)) || MENU.test(text)) return 'sure';
  if (isToolbar(compact)) return TELLING.test(compact) ? 'sure' : 'field';
  if (COLUMN.test(compact)) return 'column';
  if (!FIELD.test(compact) && !BARE_FIELD.test(text)) return null;
  return SURE_FIELD.test(text) || BARE_INDEX.test(text) ? 'sure' : 'field';
});

const LONGEST_LABEL = 60;

/** It ends with a stop, or has one behind what is too long for a label. */
function isSentence(compact: string): boolean {
  return /[。；！？]$/.test(compact) || Math.max(compact.lastIndexOf('。'), compact.lastIndexOf('；')) >= LONGEST_LABEL;
}

/** Whether the row is nothing but the name of a field, whose value stands in the row below: `• 索引号`. */
export function isFieldName({ cells }: Row): boolean {
  const [cell, another] = cells;
  return cell !== undefined && !another && FIELD_NAME.test(withoutBlanks(cell.text));
}

const FIELD_NAME =
  /^[-•·]?(?:索引号|发布机构|发文机关|文号|发文字号|主题分类|发布日期|成文日期|生成日期|公开日期|公开方式|有效性|时效性?)$/;

/** The part of a web site that the report stands in. */
const COLUMN = /^(?:政府信息公开|信息公开|政务公开)(?:专栏|专题|平台|网|年报)?$/;

/** The menu at the top of a web site. */
const MENU = /^\s*首页(?:[\s|｜]+[^\s，。；：|｜]{2,8}){3,}\s*$/;

const SURE: readonly RegExp[] = [
  // Trails of links.
  /^(?:您|你)?(?:现在|当前|目前)?的?(?:所在|所处)?的?位置(?:是)?[:：]/,
  /^(?:网站|返回)?首页(?:[>＞»›→/\\|｜]|->|-)/,
  /^[^>＞]{0,20}(?:[>＞][^>＞]{2,24}){2,}$/,
  // The size of the letters, and other tools for reading.
  /^[【[（(]?(?:字体|字号|文字)(?:大小)?[:：]?[【[（(]*(?:特?大|中|小|默认|[-+]|A[-+]|[】\]）)]|$)/,
  /^(?:页面|对比度|缩放|语音)[:：]$/,
  // Fields that were not filled in.
  /^(?:发布时间|发布日期|来源|信息来源|文章来源|浏览次数|访问次数|点击数)[:：]$/,
  /^[【[（(]?大[|｜/]?中[|｜/]?小[】\]）)]?$/,
  /^[【[]?分享(?:到|至|本[页文]|给好友|[:：]).{0,40}$/,
  /^[【[]?(?:上|下)一?[篇条](?:[】\]]?[:：]|[】\]]?$)/,
  /^(?:请?[用使]用?)?(?:微信|手机)?扫(?:一扫|码|描.{0,8}二维码).{0,30}$/,
  /^(?:©|copyright|版权所有|版权声明[:：]|.{0,40}版权所有)/i,
  /ICP备|公网安备|网站标识码[:：]/i,
  /^(?:您是第|今天是|欢迎(?:您|访问|光临)).{0,50}$/,
  /^([\u4e00-\u9fff]{4,20})\1$/,
  /ThePeople.?sGovernmentof/i,
  // When the page was put on line, to the minute, and where from.
  /^[-•·]?(?:发布|更新|公开|生成)?(?:时间|日期)?[:：]?\d{4}[-年/.]\d{1,2}[-月/.]\d{1,2}日?\d{1,2}[:：]\d{2}(?:[:：]\d{2})?[^，。；]{0,16}$/,
  /^\d{4}[-年/.]\d{1,2}[-月/.]\d{1,2}日?(?:\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?(?:来源|浏览|阅读|点击|字体)/,
  // What a browser prints below a page.
  /^https?:\/\/[!-~]+?\d{1,3}\/\d{1,3}$/,
];

const TOOL =
  /^[-【[〖（(<《|｜/·•]?(?:打印(?:本[页文]|此[页文])?|关闭(?:窗口|本[页文]|页面|此页)?|收藏(?:本[页文]|此页)?|加入收藏|设为首页|字[体号](?=[:：]?$)|返回(?:顶部|首页|上一页|上一级|列表)?|回到顶部|顶部|分享到?|网站地图|站点地图|联系我们|关于我们|(?:网站|法律|版权|免责)声明|隐私(?:声明|政策)|使用帮助|无障碍(?:浏览|阅读|版|通道)?|适老化?(?:版|模式)?|长者(?:模式|助手|版|专区)|关怀版|老年版|简体(?:中文|版)?|繁[体體](?:中文|版)?|English|登[录陆]|注册|RSS(?:订阅)?|手机版|电脑版|移动版|纠错|我要纠错|网页纠错|复制链接|二维码|X(?=$)|微信|微博|新浪微博|腾讯微博|QQ空间|朋友圈|TOP)[】\]〗）)>》]?[|｜/·•>＞:：,，、-]*/i;
const TELLING = /打印|关闭|收藏|首页|返回|顶部|地图|无障碍|长者|适老|纠错|登[录陆]|联系我们|网站声明/;

/** Whether nothing but the buttons of a page stands there. Names such as 微信 are telling only beside others. */
function isToolbar(compact: string): boolean {
  let rest = compact;
  while (rest !== '') {
    const tool = TOOL.exec(rest)?.[0];
    if (!tool) return false;
    rest = rest.slice(tool.length);
  }
  return true;
}

const BARE_INDEX = /^索\s*引\s*号[\s|｜]+\S/;
/** `索引号 0000/2024-1 主题分类 综合`: the names of fields are told from what they hold by blanks alone. */
const BARE_FIELD =
  /^(?:索\s*引\s*号|信息分类|主题分类|组配分类|体裁分类|发布机构|发文机关|发文日期|发布日期|成文日期|生成日期|公开日期|公开方式|内容概述|主\s*题\s*词|时\s*效|有效性)[\s|｜]+\S/;

const FIELD =
  /^[-•·【[（(]?(?:(?:信息|文章|稿件|发布)?来源|索引(?:号|编号)|信息索引号?|责任?编辑|责编|值班编辑|网站编辑|编辑|浏览(?:次数|量)?|阅读(?:次数|量)?|点击(?:次数|数|量|率)?|访问(?:次数|量)|发布(?:时间|日期|机构|单位|者|人)|信息提供日期|发文(?:时间|日期|机关|机构|字号)|成文(?:时间|日期)|生成(?:时间|日期)|更新(?:时间|日期)|公开(?:时间|日期|方式|范围|类别|属性|形式|时限)|主题分类|信息分类|所属分类|组配分类|体裁分类|法定主动公开分类|公文种类|文件分类|文件编号|废止日期|所属机构|文号|有效性|(?:信息|文件)名称|名称|标题|主题词|关键词|关键字|内容概述|作者|审核人?|审核|初审|复审|终审|签发人?|撰稿人?|供稿|拟稿人?|主办(?:单位)?|承办(?:单位)?|技术支持|维护单位|相关(?:链接|文章|信息|新闻|阅读|附件|解读)|友情链接|日期|时间)[:：]/;
const SURE_FIELD =
  /(?:^|[\s•·【[（(|｜】\]])(?:(?:信息|文章|稿件|发布)?来源|索\s*引\s*(?:号|编号)|信息索引号?|责任编辑|责编|值班编辑|网站编辑|(?:浏览|点击|阅读|访问)(?:次数|量|数|率)|浏览|阅读|点击|字[体号](?:大小)?)\s*[:：]/;
