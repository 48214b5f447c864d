/** What conversions do to a report's text. Each takes the text and a source of numbers from 0 up to, not including, 1. */
export type Damage = (text: string, random: () => number) => string;

/** A repeatable source of numbers from a seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const LABELS =
  /政府信息公开申请数量|属于国家秘密|其他法律行政法规禁止公开|保护第三方合法权益|属于三类内部事务信息|属于行政执法案卷|本机关不掌握相关政府信息|没有现成信息需要另行制作|补正后申请内容仍不明确|要求提供公开出版物|无正当理由大量反复申请|结转下年度继续办理|行政事业性收费|予以公开|不予处理|社会公益组织|法律服务机构|结果维持|尚未审结/g;

/** Damage that leaves every cell where it is: all 200 cells must be read as before. */
export const HARMLESS = {
  'stripped numerals': (text) => text.replace(/（[一二三四五六七八九]）/g, '()'),
  'half-width brackets': (text) => text.replaceAll('（', '(').replaceAll('）', ')'),
  '1、 for 1.': (text) => text.replace(/(\d)\.(?=[\u4e00-\u9fff])/g, '$1、'),
  'blanks inside labels': (text, random) => text.replace(LABELS, (label) => insert(label, ' ', random)),
  'a slip in long labels': (text, random) =>
    text.replace(LABELS, (label) => (label.length < 8 || random() < 0.7 ? label : drop(label, random))),
  'full-width figures': (text) =>
    text.replace(/(?<=[\t>|\n ]|^)\d+(?=[\t<|\n ]|$)/gm, (figure) => figure.replace(/\d/g, widen)),
  'no-break spaces round figures': (text) => text.replace(/(?<=[\t>])\d+(?=[\t<\n]|$)/gm, '\u00a0$&\u00a0'),
  'full-width blanks before lines of text': (text) => text.replace(/^(?=[一二三四五六]、)/gm, '\u3000\u3000'),
  'page numbers between rows': (text, random) => pageMarks(text, random),
  'a head repeated on a new page': (text, random) => repeatHead(text, random),
  'labels that wrap': (text, random) =>
    text.includes('| ')
      ? text
      : text.replace(LABELS, (label) => (random() < 0.5 ? label : insert(label, '\n', random))),
  'group labels lost': (text) => text.replace(/（[三四五六]）(?:不予公开|无法提供|不予处理)/g, ''),
  'carriage returns': (text) => text.replaceAll('\n', '\r\n'),
} satisfies Readonly<Record<string, Damage>>;

export type HarmlessName = keyof typeof HARMLESS;

const ROWS = ['3.危及', '2.没有现成信息', '2.重复申请', '四、结转下年度'];

/** The head of the third table once more above one of its rows. */
function repeatHead(text: string, random: () => number): string {
  const from = lineStart(text, text.indexOf('申请人情况'));
  const to = lineStart(text, text.indexOf('一、本年新收'));
  const label = ROWS[Math.floor(random() * ROWS.length)] ?? '四、结转下年度';
  const at = lineStart(text, text.indexOf(label));
  return to < from || at < to ? text : text.slice(0, at) + text.slice(from, to) + text.slice(at);
}

/** Start of the row of the text that the offset lies in: after a blank line where blank lines part the rows. */
function lineStart(text: string, offset: number): number {
  const lines = text.lastIndexOf('\n', offset);
  const isCellLine = text[lines + 1] === '\t';
  return isCellLine ? text.lastIndexOf('\n\n', offset) + 2 : lines + 1;
}

function insert(label: string, blank: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (label.length - 1));
  return label.slice(0, at) + blank + label.slice(at);
}

function drop(label: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (label.length - 2));
  return label.slice(0, at) + label.slice(at + 1);
}

function widen(digit: string): string {
  return String.fromCharCode(digit.charCodeAt(0) + 0xfee0);
}

/** After a line, never inside one: where a page of the original ended. */
function pageMarks(text: string, random: () => number): string {
  const mark = ['- 3 -', '— 5 —', '-12-', '第 4 页'][Math.floor(random() * 4)] ?? '- 3 -';
  if (text.includes('<table')) return text;
  return text
    .split('\n')
    .map((line) => (random() < 0.05 ? `${line}\n${mark}` : line))
    .join('\n');
}
