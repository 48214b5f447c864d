import { type ProseParagraph, proseOf } from '../../model/prose.ts';
import type { Report } from '../../model/report.ts';
import { perPassage } from '../../text/passage.ts';

/**
 * A sentence of a template that speaks to whoever fills it in. `form`: the form's own word that a part is a table; `note`:
 * a note on how to fill in or an example; `request`: says what is to be written here.
 */
export interface Instruction {
  readonly kind: 'form' | 'note' | 'request';
  readonly paragraph: ProseParagraph;
  readonly from: number;
  readonly to: number;
}

/** All instructions in the running text, in order. */
export function instructions(report: Report): readonly Instruction[] {
  return proseOf(report).flatMap((paragraph) => instructionsIn(paragraph).map((found) => ({ ...found, paragraph })));
}

type Found = Omit<Instruction, 'paragraph'>;

const instructionsIn = perPassage((text): readonly Found[] =>
  MAYBE.test(text) ? apart([...whole(text), ...sentences(text), ...inBrackets(text)]) : [],
);

/** Of those that overlap the one that begins first. */
function apart(found: readonly Found[]): readonly Found[] {
  let end = -1;
  return [...found]
    .sort((a, b) => a.from - b.from || b.to - a.to)
    .filter((each) => {
      if (each.from < end) return false;
      end = each.to;
      return true;
    });
}

const MAYBE =
  /表格的?形式|填[写报表列入]|此处|简要|概述|概括|示例|样例|范例|例文|模板|名称[）)〕】\]]|全称[）)〕】\]]|删除|字(?:以内|左右)|[字填选][）)〕】\]]|\d字/;

const NOTE_HEAD = /^[*※]{0,2}(?:填表|填报|填写|编写|撰写|编制)(?:说明|要求|提示|须知)(?:[:：]|$)/;
const ADVICE_HEAD = /^[*※]{0,2}(?:注|说明|备注|提示|注意)\s?(?:\d{1,2}|[一二三四五])?\s?[:：.．]/;
const ADVICE = /(?:请|应|须|需|要求)[^。；]{0,16}(?:填写|填报|填列|填入|写明|列明|删除)/;
const EXAMPLE_HEAD = /^[【[（(]?(?:参考|填写)?(?:示例|样例|范例|例文)[】\]）)]?\s?(?:\d{1,2}|[一二三四五])?\s?[:：]/;

/** Paragraphs that are instructions from beginning to end. */
function* whole(text: string): Generator<Found> {
  const isNote = NOTE_HEAD.test(text) || (ADVICE_HEAD.test(text) && ADVICE.test(text) && !GUIDANCE.test(text));
  if (isNote) yield { kind: 'note', from: 0, to: text.length };
  const example = EXAMPLE_HEAD.exec(text);
  if (example) yield { kind: 'note', from: 0, to: example[0].length };
}

const SENTENCES: readonly (readonly [Instruction['kind'], RegExp])[] = [
  [
    'form',
    /(?:该|本|此)(?:部分|项)(?:内容)?(?:均)?以表格的?形式(?:进行)?(?:报告|呈现|填报|填写|反映|公开|说明)[。，,；]?(?:(?:具体)?表格如下[：:。]?)?/g,
  ],
  [
    'request',
    /(?:各单位|各部门)?请(?:各单位|各部门)?(?:根据|结合|按照|依据)(?:本单位|本机关|本部门|本地|各自|工作)?(?:的)?实际(?:情况)?(?:如实)?(?:填写|填报|修改|补充|撰写|增删)[^。；]{0,30}[。；]?/g,
  ],
  ['request', /(?<![（(〔【[])此处(?:填写|填报|插入)[^。；，）)】]{0,30}[。；]?/g],
];

function* sentences(text: string): Generator<Found> {
  for (const [kind, pattern] of SENTENCES) {
    for (const { 0: found, index } of text.matchAll(pattern)) {
      yield { kind, from: index, to: index + found.length };
    }
  }
}

const BRACKETS = /[XxＸ×]{0,8}[（(〔【[]([^（()）〔〕【】[\]]{2,160})[）)〕】\]]/g;

function* inBrackets(text: string): Generator<Found> {
  for (const { 0: found, 1: content = '', index } of text.matchAll(BRACKETS)) {
    const kind = kindOf(content.trim());
    if (kind) yield { kind, from: index, to: index + found.length };
  }
}

/** What a report tells those who apply, or where something is to be found. */
const GUIDANCE = /申请表|申请人|申请书|登记表|意见|问卷|详?见(?:附|下|上|第|表)|字样/;

const NOTES: readonly RegExp[] = [
  /^(?:填表|填报|填写|编写|撰写|编制)(?:说明|要求|提示|示例|口径)/,
  /^(?:参考|填写)?(?:示例|样例|范例|例文|模板|参考文本|参考模板)(?:[:：]|$)/,
  /(?:请|须|应|可|需)(?:自行)?(?:将?(?:本|此|该)(?:段|句|行|处|提示|说明).{0,4})?删除(?:本|此|该|$)/,
  /(?:不少于|不超过|控制在|限|约)\s?\d+\s?字|字数(?:不|控制|要求|在)|\d\s?字(?:以内|左右|以上)/,
];

const REQUESTS: readonly RegExp[] = [
  /^请?(?:在)?此处(?:请)?(?:填|写|插|附|补|简|概|说明|列)/,
  /^请(?:简要|简单|概括|概要|重点|具体|详细|如实|据实|逐条|分条)?地?(?:概述|填写|填报|填入|填列|阐述|列出|列举|说明|介绍|描述|写明|撰写|补充)/,
  /^(?:如实|据实|逐项)?(?:填写|填报|填入|填列)(?!率|人|单位为|说明)/,
  /^(?:简要|简单|概括|概要)地?(?:概述|叙述|阐述|列出|列举|说明|介绍|描述|写明|总结|报告|填写|写)/,
  /^概述(?:本|单位|年度|工作|主要|一年)/,
  /^请?(?:根据|结合|按照|依据)(?:本单位|本机关|本部门|本地|各自|工作)?(?:的)?实际(?:情况)?(?:如实)?(?:填|写|修改|补充|撰写|增删)/,
  /(?:没有|无)(?:此项|该项|相关|本项)?(?:内容|情况|数据)?(?:的|时)?[,，]?(?:请|可|应|则)(?:填|写|注明)/,
  /^(?:填报)?(?:单位|机关|部门|行政机关)(?:全称|名称|简称)$/,
  /^(?:选填|必填|可选填|非必填|待填)$/,
];

function kindOf(content: string): 'note' | 'request' | undefined {
  if (GUIDANCE.test(content)) return undefined;
  if (NOTES.some((pattern) => pattern.test(content))) return 'note';
  return REQUESTS.some((pattern) => pattern.test(content)) ? 'request' : undefined;
}
