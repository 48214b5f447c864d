import type { BodyKind } from '../report.ts';
import { withoutAlias } from './organ.ts';

/**
 * What kind of body a name stands for. Undefined where the name does not tell: the office of a government and the committee
 * of a zone may report for more than themselves, and bodies of the party, schools, hospitals, companies and institutions are
 * no 部门 of a government (条例第四十九条).
 */
export function bodyKindOf(organ: string): BodyKind | undefined {
  const name = withoutAlias(organ);
  if (TOWNSHIP.test(name)) return 'township';
  if (GOVERNMENT.test(name) || PLACE.test(name)) return NOT_OF_A_COUNTY.test(name) ? undefined : 'government';
  return isDepartment(name) ? 'department' : undefined;
}

const TOWNSHIP =
  /(?:[乡镇]|街道|苏木)(?:人民政府|政府|办事处|街道办)?(?:党政(?:综合)?办公室|党政办|办公室)?$|街道办(?:事处)?$/;
const GOVERNMENT = /(?:人民政府|[省市县区州盟旗]政府)$/;
/** The report of a place is that of its government. */
const PLACE =
  /^[\u4e00-\u9fff]{1,12}(?:[省市县州盟旗]|自治区|(?<!开发|高新|自治|工业|功能|示范|保税|度假|管理|合作|试验|集聚|旅游|[新园景社林矿校港库])区)$/;
const NOT_OF_A_COUNTY = /(?:开发区|高新区|园区|示范区|度假区|景区|管理区)(?:人民)?政府$/;

function isDepartment(name: string): boolean {
  if (ZONE.test(name) || PARTY.test(name)) return false;
  return (
    (BUREAU.test(name) && !NOT_A_BUREAU.test(name)) ||
    (COMMITTEE.test(name) && !NOT_A_COMMITTEE.test(name)) ||
    OFFICE.test(name) ||
    MINISTRY.test(name)
  );
}

/** The bureau of a zone answers to its committee, which is no government. */
const ZONE = /开发区|高新区|园区|示范区|保税区|度假区|风景区|(?<!监督|城乡建设)管理委员会|管委/;
const PARTY = /^中共|^中国共产党|共产主义青年团/;

const BUREAU = /(?:局|厅)$/;
const NOT_A_BUREAU =
  /(?:分局|供电局|电力局|电信局|邮局|人民政府办公厅|政府办公厅|委员会办公厅|党委办公厅|[省市]委办公厅)$/;

const COMMITTEE = /委(?:员会)?$/;
/** Committees of the party, of villages and of congresses, and the party's under their short names. */
const NOT_A_COMMITTEE =
  /(?:[省市县区州盟旗乡镇党工纪团监编村居]委|政法委|[省市县区州盟旗]委员会|(?:监察|纪律检查|政法|编制|工作|村民|居民|常务)委员会)$/;

const OFFICE =
  /(?:人民防空|人防|外事|外事侨务|外事和?港澳事务|侨务|港澳事务|金融(?:工作|服务)?|扶贫开发|参事|民族宗教事务|机关事务管理)(?:领导小组)?(?:办公室|办)$|(?:人防|外|外侨|金融|扶贫)办$/;

const MINISTRY =
  /^(?:中华人民共和国)?(?:外交|国防|教育|科学技术|工业和信息化|公安|国家安全|民政|司法|财政|人力资源和社会保障|自然资源|生态环境|住房和城乡建设|交通运输|水利|农业农村|商务|文化和旅游|退役军人事务|应急管理)部$/;
