import type { MarkKind, PairMark } from './marks.ts';

/** Two marks that belong together. */
export interface Pair {
  readonly open: PairMark;
  readonly close: PairMark;
}

/** How the marks of one paragraph pair, in the order of the text. */
export interface PairedParagraph {
  readonly pairs: readonly Pair[];
  /** Pairs that begin inside another one and end outside of it. */
  readonly crossed: readonly Pair[];
  readonly opens: readonly PairMark[];
  readonly closes: readonly PairMark[];
}

/** Pairs the marks of one paragraph. `hasItems` tells whether its report numbers items （一）, so that `一）` has lost a mark. */
export function pairParagraph(marks: readonly PairMark[], hasItems: () => boolean): PairedParagraph {
  const state: State = { pairs: [], crossed: [], stack: [], depths: new Map(), torn: new Map(), closes: [], spare: 0 };
  for (const mark of marks) {
    if (isApostrophe(mark)) continue;
    const isOpen = depthOf(state, mark) > 0;
    if (mark.side === 'open' || (mark.side === 'either' && !isOpen && !isInch(mark))) open(state, mark);
    else if (mark.side === 'close' || isOpen) close(state, mark, hasItems);
  }
  const opens = [...state.stack, ...[...state.torn.values()].flat()].sort((a, b) => a.at - b.at);
  return { pairs: state.pairs, crossed: state.crossed, opens, closes: state.closes };
}

interface State {
  readonly pairs: Pair[];
  readonly crossed: Pair[];
  readonly stack: PairMark[];
  /** How many of each kind are on the stack. */
  readonly depths: Map<MarkKind, number>;
  /** Opened, and left open by a pair round them. */
  readonly torn: Map<MarkKind, PairMark[]>;
  readonly closes: PairMark[];
  /** How many closing brackets that look like those of `1)` were taken for a partner. */
  spare: number;
}

function depthOf({ depths }: State, { kind }: PairMark): number {
  return depths.get(kind) ?? 0;
}

function open(state: State, mark: PairMark): void {
  state.stack.push(mark);
  state.depths.set(mark.kind, depthOf(state, mark) + 1);
}

function close(state: State, mark: PairMark, hasItems: () => boolean): void {
  if (depthOf(state, mark) > 0) {
    state.pairs.push({ open: unwind(state, mark), close: mark });
    if (mayBeNumbering(mark)) state.spare++;
    return;
  }
  const left = state.torn.get(mark.kind)?.pop();
  if (left) state.crossed.push({ open: left, close: mark });
  else if (isInterval(mark, state.stack.at(-1))) unwind(state, state.stack.at(-1) ?? mark);
  else if (isNumbering(mark)) {
    if (lostItsBracket(mark) && hasItems()) state.closes.push(mark);
  } else if (mark.kind === 'round' && state.spare > 0) state.spare--;
  else state.closes.push(mark);
}

/** Takes the last open mark of this kind from the stack; those above it are torn. */
function unwind(state: State, mark: PairMark): PairMark {
  for (let top = state.stack.pop(); top; top = state.stack.pop()) {
    state.depths.set(top.kind, depthOf(state, top) - 1);
    if (top.kind === mark.kind) return top;
    const torn = state.torn.get(top.kind);
    if (torn) torn.push(top);
    else state.torn.set(top.kind, [top]);
  }
  return mark;
}

/** `it’s`, `users’`: no quotation mark. */
function isApostrophe({ char, at, paragraph: { text } }: PairMark): boolean {
  return char === '’' && /[A-Za-z]/.test(text.charAt(at - 1)) && !text.slice(Math.max(0, at - 40), at).includes('‘');
}

/** `55"`. */
function isInch({ at, paragraph: { text } }: PairMark): boolean {
  return /\d/.test(text.charAt(at - 1));
}

/** `[0,1)`. */
function isInterval({ kind, at, paragraph: { text } }: PairMark, open: PairMark | undefined): boolean {
  return (
    open !== undefined &&
    (kind === 'round' || kind === 'square') &&
    (open.kind === 'round' || open.kind === 'square') &&
    /^[\d.,，\s%~+-]+$/.test(text.slice(open.at + 1, at))
  );
}

const NUMBERING = /(?:^|[\s。；;：:，,、！？!?])(?:[一二三四五六七八九十]{1,3}|\d{1,3}|[A-Za-z]|[ivxIVX]{2,4}|[①-⑳])$/;
const EMOTICON = /[:;：；=^][-^]?$/;
const LONGEST_NUMBERING = 5;

/** `1)`, `a)`, `一）` need no bracket before them, and `:)` is none. */
function isNumbering({ kind, at, paragraph: { text } }: PairMark): boolean {
  if (kind !== 'round') return false;
  const before = text.slice(Math.max(0, at - LONGEST_NUMBERING), at);
  return NUMBERING.test(before) || EMOTICON.test(before);
}

/** In `（包括1)机构职能）` the first one that closes is no partner. */
function mayBeNumbering(mark: PairMark): boolean {
  return isNumbering(mark) || (mark.char === ')' && /\d/.test(mark.paragraph.text.charAt(mark.at - 1)));
}

/** `一）` at the beginning of a paragraph. */
function lostItsBracket({ at, paragraph: { text } }: PairMark): boolean {
  return /^[一二三四五六七八九十]{1,3}$/.test(text.slice(0, at));
}
