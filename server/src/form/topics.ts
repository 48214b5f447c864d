/** One of the topics that 总体情况 is about. The words are what reports in good faith use for it. */
export interface TopicSpec {
  readonly id: 'proactive' | 'on-request' | 'management' | 'platform' | 'supervision';
  /** As the notice names it. */
  readonly name: string;
  readonly english: string;
  /** What a sub-heading on it has in it. */
  readonly heading: RegExp;
  /** What a sentence on it has in it even where it stands under the sub-heading of another topic. */
  readonly named: RegExp;
  /** What a sentence on it has in it, where the overview has sub-headings for other topics. */
  readonly sentence: RegExp;
  /** The same where the text has no sub-headings, so that any word on it counts. */
  readonly sign: RegExp;
}

const CARRIER = '(?:平台|网站|专栏|栏目|新媒体|公众号|微博|渠道|载体|公报|查阅点|公开栏|客户端)';
const UPKEEP =
  '(?:建设|优化|完善|改版|升级|整合|维护|规范|打造|运维|关停|设置|开设|新增|新开|检查|巡检|清理|管理|调整|加强|强化|提升|改进|拓展|拓宽|丰富|集约|更新)';
const APPLICATION =
  /依申请|申请公开|公开(?:政府信息)?(?:的)?申请|申请人|申请(?:量|件|办理|受理|渠道)|(?:收到|受理|办理|答复|接到|接收)[^。；，,]{0,16}申请/;

/** The five topics of 总体情况 that 国办公开办函〔2021〕30号 names, in its order. */
export const OVERVIEW_TOPICS: readonly TopicSpec[] = [
  {
    id: 'proactive',
    name: '主动公开',
    english: 'proactive disclosure',
    heading:
      /主动公开|主动发布|公开(?:的)?(?:内容|重点|数量)|信息发布|重点领域|(?<!申请|申请政府信息)公开(?:工作)?情况/,
    named: /主动(?:向社会)?公开/,
    sentence:
      /主动(?:(?!开展)[^。；，,]){0,8}(?:公开|公示|公布|发布)|(?:公开|发布|公示|公布)[^。；，,]{0,20}\d+\s*(?:余|多)?\s*[条件篇项]/,
    sign: /公开|发布|公示|公布/,
  },
  {
    id: 'on-request',
    name: '依申请公开',
    english: 'disclosure on request',
    heading: /申请/,
    named: /依申请公开|申请公开|公开(?:政府信息)?的?申请/,
    sentence: APPLICATION,
    sign: APPLICATION,
  },
  {
    id: 'management',
    name: '政府信息管理',
    english: 'management of information',
    heading:
      /(?<!(?:平台|媒体|网站)[^，。]{0,8})管理|审核|审查|保密|信息资源|规范性文件|(?<!(?:监督|保障|平台)[^，。]{0,6})(?:制度|机制)/,
    named: /信息(?:资源)?管理/,
    sentence:
      /信息(?:资源)?(?:的)?(?:规范)?管理|公开属性|审核|审查|审签|三审|审校|把关|保密|动态(?:调整|更新|管理)|源头|目录|清理|归档|台账/,
    sign: /管理|属性|审核|审查|审签|三审|审校|把关|保密|动态|源头|目录|清理|归档|台账|制度|机制|规范/,
  },
  {
    id: 'platform',
    name: '政府信息公开平台建设',
    english: 'platforms',
    heading: /平台|网站|媒体|渠道|载体|专栏|阵地|公众号|公报|信息化/,
    named: /平台建设|平台管理/,
    sentence: new RegExp(`平台建设|${UPKEEP}[^。；，,]{0,16}${CARRIER}|${CARRIER}[^。；，,]{0,14}${UPKEEP}`),
    sign: new RegExp(`${CARRIER}|媒体|微信|网`),
  },
  {
    id: 'supervision',
    name: '监督保障',
    english: 'supervision and support',
    heading: /监督|保障|考核|评议|培训|责任|追究|组织|领导|教育|队伍|监管/,
    named: /监督保障|监督和保障|监督与保障/,
    sentence:
      /监督(?!权|管理)|考核|评议|问责|追究|追责|培训|督查|督促|督导|通报|领导小组|组织领导|组织保障|整改|分管|专人|责任(?:到人|分工|落实)|工作机制/,
    sign: /监督(?!权|管理)|考核|评议|问责|追究|追责|培训|督查|督促|督导|通报|领导|组织|保障|整改|分管|专人|责任|监管|监测|检查/,
  },
];
