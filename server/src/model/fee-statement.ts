import { withoutBlanks } from '../text/blank.ts';
import { perPassage } from '../text/passage.ts';
import { proseOf } from './prose.ts';
import type { Report } from './report.ts';

/**
 * Whether the running text says anything on the 信息处理费: also that none was charged, under another name of it, or in
 * another section than the sixth. Which fees bodies publish in general does not count, nor the wording of a table.
 */
export function speaksOfFee(report: Report): boolean {
  const prose = proseOf(report);
  const own = prose.filter(({ section }) => section === 'other-matters');
  // A line end may part a word.
  if (FEE.test(withoutBlanks(own.map(({ text }) => text).join('')))) return true;
  return prose.some((paragraph) => paragraph.section !== 'other-matters' && isElsewhere(paragraph));
}

/** In section 六 every fee is this one, unless its name says otherwise. */
const FEE = /(?<!经|消|花|浪|话|学|路|电|水|旅|诉讼|医疗|党|会|律师|行政事业性收)费(?!者|解|劲|尽|时|力|心|县)/;

const MENTION = /费/;
const NAME = /处\s*理\s*费|(?:信息|申请)公开(?:申请)?(?:收费|费)|申请[^。；]{0,20}收费/;
const CHARGE = /收取|收费|费用|缴费|缴纳|征收|免费/;
const AMOUNT = /未|没有|无|不|零|免|[\d０-９]\s*(?:余|多)?\s*万?元/;
/** Fees that a body charges for its services, and what it publishes of them. */
const OTHER_FEE =
  /行政事业性|涉企|收费(?:项目|标准|目录|清单|公示|依据)|乱收费|三公|经费|消费|缴费(?:记录|信息|人|服务)|学费|水费|电费/;

const isElsewhere = perPassage((text) => {
  if (!MENTION.test(text)) return false;
  if (NAME.test(text)) return true;
  return text
    .split(/[。；;]/)
    .some(
      (sentence) => CHARGE.test(sentence) && AMOUNT.test(sentence) && !OTHER_FEE.test(sentence) && ABOUT.test(sentence),
    );
});

/** What the fee is for; a sentence on free parking is none. */
const ABOUT = /申请|信息公开|公开信息|政府信息|检索|复制|邮寄/;
