import type { SyntaxTree } from '../../syntax/tree.ts';
import type { Fact, Title } from '../report.ts';
import { lineAt } from './line.ts';
import { yearInTitle } from './year.ts';

const SUBJECT = /政府信息公开|政务信息公开|政务公开|信息公开|政府[信息]公开|政府信息[公开](?=工作|年)/;
const NAME = /^[\u4e00-\u9fffA-Za-z\d（）()·、X×Ｘ*＊]{2,50}$/;

/** The body that a title names, before the year or behind it; undefined where it names none. */
export function organIn({ start, end, text }: Title): Fact<string> | undefined {
  const parts = yearInTitle(text);
  // A name before the year may have the subject in it, as that of an office for it has.
  const isApart = parts !== undefined && SUBJECT.test(parts.after);
  const name = toName(isApart ? parts.before : beforeSubject(parts?.before ?? text));
  const other = name === undefined && parts ? toName(beforeSubject(parts.after)) : undefined;
  const value = name ?? other;
  return value === undefined ? undefined : { start, end, value };
}

function beforeSubject(part: string): string {
  const subject = part.search(SUBJECT);
  const name = subject < 0 ? part : part.slice(0, subject);
  // 人民政府信息公开 names the government and its subject in one.
  return name.endsWith('人民') ? `${name}政府` : name;
}

function toName(part: string): string | undefined {
  const name = part
    .replace(/^关于/, '')
    .replace(/(?:关于)?[（(]?$/, '')
    .replace(/的$/, '')
    .replace(/^[）)]/, '');
  return NAME.test(name) ? name : undefined;
}

const ORGAN = /^[\u4e00-\u9fff（）()·]{3,40}$/;
const ORGAN_END =
  /(?:府|局|委|办|厅|处|所|会|院|站|中心|队|社|司|部|室|校|馆|团|署|街道|镇|乡|区|县|市|行|台|园)[）)]?$/;

/** Whether the text can be the whole name of a body. */
export function isOrgan(text: string): boolean {
  return ORGAN.test(text) && ORGAN_END.test(text);
}

/** The name without a second one in brackets, as in 住房和城乡建设局（人民防空办公室）. */
export function withoutAlias(name: string): string {
  return name.replace(ALIAS, '');
}

const ALIAS = /(?<=.{3})[（(][^（）()]*[)）]$/;

const PLACE = /^[\u4e00-\u9fff]{1,10}[省市县区州盟旗]$/;

/** The body named on the line above the row, or on two: the place, and below it the name. */
export function organAbove(tree: SyntaxTree, index: number): Fact<string> | undefined {
  const line = lineAt(tree, index - 1);
  const name = line?.text.replace(/^[#*]+|\*+$/g, '').replace(/(?:关于|文件)$/, '');
  if (!line || name === undefined || !isOrgan(name)) return undefined;
  const place = lineAt(tree, index - 2);
  const isSplit = place && PLACE.test(place.text) && !name.startsWith(place.text) && !PLACE.test(name);
  return isSplit
    ? { start: place.start, end: line.end, value: place.text + name }
    : { start: line.start, end: line.end, value: name };
}

/** The body named on the line below the row, as a signature under the title; rows from `limit` on are not looked at. */
export function organBelow(tree: SyntaxTree, index: number, limit: number): Fact<string> | undefined {
  const line = lineAt(tree, index + 1, limit);
  return line && isOrgan(line.text) ? { start: line.start, end: line.end, value: line.text } : undefined;
}
