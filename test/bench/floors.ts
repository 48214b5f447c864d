/** Something that does work on a text. What it returns keeps the work from being optimised away. */
export type Work = (text: string) => number;

const HEADING = /^\s*[一二三四五六七八九十]、/;
const NUMBER = /\d+/g;
const HALF_WIDTH = /[\u4e00-\u9fff][,;:()]/g;

/** The first floor: a plain split of the text into lines and three simple expressions over each of them. */
export const floorSplit: Work = (text) => {
  let n = 0;
  for (const line of text.split('\n')) {
    if (HEADING.test(line)) n++;
    const numbers = line.match(NUMBER);
    if (numbers) for (const number of numbers) n += Number(number) & 1;
    n += line.match(HALF_WIDTH)?.length ?? 0;
  }
  return n;
};

const SECTION = /^\s*([一二三四五六])、(\S{4,30})$/;
const TABLE_ROW = /申请数量|办理结果|继续办理/;
const PROSE = [
  /[\u4e00-\u9fff][,;:?!]/g,
  /[（(][^）)]*$/g,
  /“[^”]*$/g,
  /(\d+)\s*[件条次项]/g,
  /20\d\d\s*年/g,
  /[，。；]{2,}/g,
  /的的|了了|是是/g,
  /任然|即使时|帐号/g,
  /\s+[，。；：]/g,
  /[０-９]+/g,
  /\d+\s*月\s*\d+\s*日/g,
  /[（(][一二三四五六七八九十][）)]/g,
];

interface Found {
  readonly line: number;
  readonly character: number;
  readonly message: string;
}

/** The second floor: sections, cells and row sums by hand in one pass, and twelve expressions over each line of prose. */
export const floorRules: Work = (text) => {
  const found: Found[] = [];
  let row: number[] = [];
  const closeRow = (line: number): void => {
    let sum = 0;
    for (let i = 0; i < row.length - 1; i++) sum += row[i] ?? 0;
    if (row.length === 7 && sum !== row[6]) found.push({ line, character: 0, message: 'sum' });
    row = [];
  };
  let section = 0;
  for (let from = 0, line = 0; from <= text.length; line++) {
    let to = text.indexOf('\n', from);
    if (to < 0) to = text.length;
    const content = text.slice(from, to);
    from = to + 1;
    const heading = SECTION.exec(content);
    if (heading && !TABLE_ROW.test(content)) {
      section = '一二三四五六'.indexOf(heading[1] ?? '') + 1;
    } else if (section >= 2 && section <= 4) {
      for (const part of content.split('\t')) {
        const cell = part.trim();
        if (isNumber(cell)) row.push(Number(cell));
        else if (cell && row.length > 0) closeRow(line);
      }
      if (row.length > 0 && content.indexOf('\t') > 0) closeRow(line);
    } else if (content) {
      findAll(content, line, found);
    }
  }
  return found.length;
};

function isNumber(cell: string): boolean {
  return cell !== '' && cell.charCodeAt(0) >= 48 && cell.charCodeAt(0) <= 57 && !Number.isNaN(Number(cell));
}

function findAll(content: string, line: number, found: Found[]): void {
  for (const expression of PROSE) {
    expression.lastIndex = 0;
    for (let match = expression.exec(content); match; match = expression.exec(content))
      found.push({ line, character: match.index, message: expression.source });
  }
}
