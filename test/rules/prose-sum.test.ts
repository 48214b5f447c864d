import rule from '../../server/src/rules/prose-sum.ts';
import { testRule } from '../support/test-rule.ts';

const overview = (text: string): string => `青石县水利局2023年政府信息公开工作年度报告\n\n一、总体情况\n\n${text}\n`;

const RIGHT: Readonly<Record<string, string>> = {
  'a list with commas': '全年共主动公开政府信息412条，其中政务动态230条，通知公告132条，财政资金50条。',
  'a list in two places': '2023年共公开信息271条，其中镇政府网站公开160条，微信公众号发布80条，公开栏31条。',
  'no 共': '全年公开信息63条，其中概况信息类5条、政务动态类40条、信息公开目录类18条。',
  'a colon behind 其中':
    '我局2023年主动公开信息共96条，其中：重点领域信息（水库安全）11条、年报1条、机构职能1条、预决算4条、动态52条、公告27条。',
  'a new sentence': '全年共发布信息150条。其中：网站发布90条；微信发布40条；微博发布20条。',
  'a bracket': '共公开信息88条（网站50条、公众号38条）。',
  'the sum at the end': '通过网站公开50条、公众号公开38条，合计88条。',
  'Chinese numerals': '全年共发布信息三十六条，其中政务动态二十条，通知公告十六条。',
  'thousands separators': '全年共发布信息1,250条，其中网站850条，公众号400条。',
  'full-width digits and blanks': '共发布信息 ３６ 条，其中网站 ２０ 条，公众号 １６ 条。',
  'two ways to divide the same': '共收到申请5件，其中网络申请3件、信函2件；自然人4件、法人1件。',
  'two ways to divide the same, with commas': '共收到申请5件，其中网络申请3件，信函2件，自然人4件，法人1件。',
  'what follows the list': '共收到申请12件，其中网上申请8件、当面申请4件，答复11件，结转1件。',
  'a change between': '共收到申请12件，较上年增加3件，其中网上申请8件、当面申请4件。',
  'a few of many': '全年共发布信息1136条，其中政策解读21条，回应关切12条。',
  'a list that goes on': '共公开信息15条，其中网站9条、公众号3条等。',
  'a list that is not all': '共公开信息15条，其中主要为政务动态9条、通知公告3条。',
  'one part': '共公开信息15条，其中政策解读3条。',
  'parts that are divided': '共公开信息100条，其中政策文件30条（规章10条、规范性文件20条）、公告71条。',
  '其中 in 其中': '共公开信息100条，其中政策文件30条，其中县级12条、镇级17条，公告71条。',
  'other units': '共公开信息100条、更新栏目20次，其中网站60条、栏目30次。',
  'a rounded part': '全年共公开政府信息171条，其中政策文件约30条、动态100条、公告30条。',
  'a rounded whole': '全年公开政府信息170余条，其中政策文件30条、动态100条。',
  'other years': '累计公开信息300条，其中2022年公开107条，2023年公开180条。',
  'another figure as the whole': '新收申请10件，上年结转2件，其中自然人11件、法人1件。',
  'a remark in brackets': '答复305件（含上年度结转申请34件，另有13件顺延到下年度答复）。',
  'a comparison in brackets': '共公开信息107条（较上年增加20条，增长23%）。',
  'reviews and lawsuits': '行政复议35件，其中维持30件，纠正5件；行政诉讼6件，其中维持4件，尚未审结2件。',
  'the same item in two channels': '共公开信息15条，其中网站15条，公众号转发3条。',
  'a sum of all but the last': '共公开信息60条，其中网站40条、公众号20条，解读12条。',
  'acts of their own': '共公开信息107条，其中网站60条、公众号47条，回复留言12条，举办发布会3场。',
  'kinds of information that are named like acts':
    '共公开信息81条，其中工作动态50条，通知公告9条，组织机构2条，回应关切6条，办理结果14条。',
  'what looks like an act and comes out as a part': '共公开信息80条，其中工作动态50条，通知公告10条，清理文件20条。',
  'the greater part of a whole':
    '共公开信息14395条，其中政务动态4109条，重点领域3473条，提案469条，解读52条，问答110条。',
  'less than a year ago': '共公开信息107条，其中网站60条，同比增加12条，公众号47条，同比减少3条。',
};

testRule(rule, {
  valid: Object.fromEntries(Object.entries(RIGHT).map(([name, text]) => [name, overview(text)])),
  invalid: {
    'one too few': {
      text: overview('共公开信息«15条»，其中网站12条、公众号1条、微博1条。'),
      messages: [
        '正文的总数为“15条”，所列分项之和却为 14：12 + 1 + 1 = 14 ≠ 15。请核对总数和各分项；如分项并非全部，请写明“等”。',
      ],
      sections: ['overview'],
      output: overview('共公开信息14条，其中网站12条、公众号1条、微博1条。'),
    },
    'far too many': {
      text: overview('全年公开各类信息«402条»，包括规章制度25条、工作动态90条、通知公告2303条。'),
      messages: [
        '正文的总数为“402条”，所列分项之和却为 2418：25 + 90 + 2303 = 2418 ≠ 402。请核对总数和各分项；如分项并非全部，请写明“等”。',
      ],
    },
    'parts behind 其中包括': {
      text: overview('公开政务信息«54条»，其中包括组织机构2条，政策法规14条，财务信息20条，公告公示26条。'),
      messages: [
        '正文的总数为“54条”，所列分项之和却为 62：2 + 14 + 20 + 26 = 62 ≠ 54。请核对总数和各分项；如分项并非全部，请写明“等”。',
      ],
    },
    'two ways of publishing, without 共': {
      text: overview('公开的信息有«286条»，其中通过网站公开160条，公告栏公开120条。'),
      messages: [
        '正文的总数为“286条”，所列分项之和却为 280：160 + 120 = 280 ≠ 286。请核对总数和各分项；如分项并非全部，请写明“等”。',
      ],
    },
    'a kind of information that is named like an act': {
      text: overview('共公开信息«82条»，其中工作动态50条，通知公告9条，组织机构2条，财政信息20条。'),
      messages: [
        '正文的总数为“82条”，所列分项之和却为 81：50 + 9 + 2 + 20 = 81 ≠ 82。请核对总数和各分项；如分项并非全部，请写明“等”。',
      ],
    },
    'a bracket, full-width digits': {
      text: overview('共公开信息 «８８ 条»（网站 ５０ 条、公众号 ３７ 条）。'),
      messages: [
        '正文的总数为“88条”，所列分项之和却为 87：50 + 37 = 87 ≠ 88。请核对总数和各分项；如分项并非全部，请写明“等”。',
      ],
      output: overview('共公开信息 87 条（网站 ５０ 条、公众号 ３７ 条）。'),
    },
    'Chinese numerals, one of two lists': {
      text: overview('行政复议«四件»，其中维持二件，纠正一件，其他零件；行政诉讼六件，其中维持四件，未审结二件。'),
      messages: [
        '正文的总数为“四件”，所列分项之和却为 3：2 + 1 + 0 = 3 ≠ 4。请核对总数和各分项；如分项并非全部，请写明“等”。',
      ],
    },
    'a channel too much': {
      text: overview('共收到申请«12件»，其中网上申请8件、当面申请5件，答复11件，结转1件。'),
      messages: [
        '正文的总数为“12件”，所列分项之和却为 13：8 + 5 = 13 ≠ 12。请核对总数和各分项；如分项并非全部，请写明“等”。',
      ],
    },
    'the sum at the end': {
      text: overview('通过网站公开60条、公众号公开47条，合计«108条»。'),
      messages: [
        '正文的总数为“108条”，所列分项之和却为 107：60 + 47 = 107 ≠ 108。请核对总数和各分项；如分项并非全部，请写明“等”。',
      ],
    },
  },
});
