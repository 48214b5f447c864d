import { NEW_ACT, REST } from './breakdown-words.ts';
import type { Quantity } from './quantities.ts';

export interface Part {
  readonly quantity: Quantity;
  /** What it is the number of, as far as the clause tells. */
  readonly label: string;
  /** Its share, where one stands behind it: `占33.9%`. */
  readonly share: Quantity | undefined;
}

/** Where the parts of a whole are told. */
export interface Region {
  readonly from: number;
  readonly to: number;
  readonly isList: boolean;
}

/** The parts of a region, and where the last one ends. */
export interface Collected {
  readonly groups: readonly (readonly Part[])[];
  readonly isOpen: boolean;
  readonly end: number;
  /** What is counted behind the list, in the unit of the whole, where an act of its own seems to begin. */
  readonly after: readonly Quantity[];
}

/** `behind` are the quantities that follow the whole. Undefined where a part is divided itself. */
export function collectParts(
  text: string,
  whole: Quantity,
  region: Region,
  wholeLabel: string,
  behind: readonly Quantity[],
): Collected | undefined {
  const groups: Part[][] = [[]];
  let isOpen = false;
  let end = region.from;
  let depth = 0;
  let count = 0;
  let after: readonly Quantity[] = [];
  for (const quantity of behind) {
    if (quantity.from < region.from || quantity.isChange || quantity.unit === '百分点') continue;
    if (quantity.from >= region.to) break;
    const between = text.slice(end, quantity.from);
    const label = between.slice(between.search(/[^，、；和及。]|$/));
    const group = groups.at(-1) ?? [];
    if (quantity.unit === '%') {
      attach(group, quantity, between);
      continue;
    }
    if (count > 1 && isNewAct(between, label, wholeLabel)) {
      after = behind.filter(
        ({ from, unit, isChange }) => from >= quantity.from && from < region.to && unit === whole.unit && !isChange,
      );
      break;
    }
    const isOdd = !quantity.isExact || quantity.unit !== whole.unit;
    if (count > 1 && isOdd && isBehindList(between, label, groups)) break;
    depth += depthOf(between);
    if (depth > 0 || text[quantity.to] === '：' || /其中|包括/.test(between)) return undefined;
    if (isOdd) isOpen = true;
    const part = { quantity, label, share: undefined };
    if (between.includes('；') && group.length > 0) groups.push([part]);
    else group.push(part);
    end = quantity.to;
    count++;
  }
  return { groups, isOpen, end, after };
}

function isNewAct(between: string, label: string, wholeLabel: string): boolean {
  const act = /[，；]/.test(between) ? NEW_ACT.exec(label)?.[0] : undefined;
  return act !== undefined && !wholeLabel.includes(act.slice(-2));
}

/** What is said behind a list that names the rest, and whom all of it reached: `；推送120余次`, `，参与83人次`. */
function isBehindList(between: string, label: string, groups: readonly (readonly Part[])[]): boolean {
  const last = groups.at(-1)?.at(-1);
  return (between.includes('；') && last !== undefined && REST.test(last.label)) || REACHED.test(label);
}

const REACHED = /^(?:参[与加]|培训|覆盖|惠及|受众|阅读|点击|浏览|吸引)/;

/** A share belongs to the part before it, if nothing else stands between. */
function attach(group: Part[], share: Quantity, between: string): void {
  const part = group.at(-1);
  if (part && !part.share && SHARE_OF_PART.test(between)) group[group.length - 1] = { ...part, share };
}

const SHARE_OF_PART = /^[，、（]?(?:占(?:比|比例|总[数量]|[^，。；、\d]{0,14}的)?|比例|比重)?(?:为|达)?$/;

function depthOf(text: string): number {
  let depth = 0;
  for (const char of text) depth += char === '（' ? 1 : char === '）' ? -1 : 0;
  return depth;
}
