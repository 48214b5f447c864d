import { perPassage } from '../../text/passage.ts';
import { type MarkKind, marksIn, type PairMark } from './marks.ts';
import { type ReversedMark, takeReversed } from './reversed.ts';

/** Two marks that belong together. */
export interface Pair {
  readonly open: PairMark;
  readonly close: PairMark;
}

/** How the marks of one paragraph pair, in the order of the text. */
export interface PairedParagraph {
  /** Undefined where there are no marks at all. */
  readonly first: PairMark | undefined;
  /** In the order in which they close. */
  readonly pairs: readonly Pair[];
  /** Pairs that begin inside another one and end outside of it. */
  readonly crossed: readonly Pair[];
  readonly reversed: readonly ReversedMark[];
  /** Without a partner in this paragraph. */
  readonly opens: readonly PairMark[];
  readonly closes: readonly PairMark[];
  /** The bracket of `一）` at the beginning: it lacks its partner where the report numbers its items （一）. */
  readonly item: PairMark | undefined;
}

/** Pairs the marks of one paragraph. What is left of a table has its brackets where it has them. */
export const pairedIn = perPassage((text): PairedParagraph => {
  const marks = text.includes('\t') ? [] : marksIn(text);
  return marks.length === 0 ? NO_MARKS : pair(text, marks);
});

const NO_MARKS: PairedParagraph = {
  first: undefined,
  pairs: [],
  crossed: [],
  reversed: [],
  opens: [],
  closes: [],
  item: undefined,
};

function pair(text: string, marks: readonly PairMark[]): PairedParagraph {
  const state = newState(text);
  for (const mark of marks) {
    if (isApostrophe(text, mark)) continue;
    const isOpen = depthOf(state, mark) > 0;
    if (mark.side === 'open' || (mark.side === 'either' && !isOpen && !isInch(text, mark))) open(state, mark);
    else if (mark.side === 'close' || isOpen) close(state, mark);
  }
  const { pairs, crossed, item } = state;
  const reversed: ReversedMark[] = [];
  const left = [...state.stack, ...[...state.torn.values()].flat()].sort((a, b) => a.at - b.at);
  const opens = takeReversed(text, left, 1, reversed);
  const closes = takeReversed(text, state.closes, 0, reversed);
  return { first: marks[0], pairs, crossed, reversed, opens, closes, item };
}

interface State {
  readonly text: string;
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
  item: PairMark | undefined;
}

function newState(text: string): State {
  return {
    text,
    pairs: [],
    crossed: [],
    stack: [],
    depths: new Map(),
    torn: new Map(),
    closes: [],
    spare: 0,
    item: undefined,
  };
}

function depthOf({ depths }: State, { kind }: PairMark): number {
  return depths.get(kind) ?? 0;
}

function open(state: State, mark: PairMark): void {
  state.stack.push(mark);
  state.depths.set(mark.kind, depthOf(state, mark) + 1);
}

function close(state: State, mark: PairMark): void {
  const { text } = state;
  if (depthOf(state, mark) > 0) {
    state.pairs.push({ open: unwind(state, mark), close: mark });
    if (mayBeNumbering(text, mark)) state.spare++;
    return;
  }
  const left = state.torn.get(mark.kind)?.pop();
  if (left) state.crossed.push({ open: left, close: mark });
  else if (isInterval(text, mark, state.stack.at(-1))) unwind(state, state.stack.at(-1) ?? mark);
  else if (isNumbering(text, mark)) {
    if (lostItsBracket(text, mark)) state.item = mark;
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
function isApostrophe(text: string, { char, at }: PairMark): boolean {
  return char === '’' && /[A-Za-z]/.test(text.charAt(at - 1)) && !text.slice(Math.max(0, at - 40), at).includes('‘');
}

/** `55"`. */
function isInch(text: string, { at }: PairMark): boolean {
  return /\d/.test(text.charAt(at - 1));
}

/** `[0,1)`. */
function isInterval(text: string, { kind, at }: PairMark, open: PairMark | undefined): boolean {
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
function isNumbering(text: string, { kind, at }: PairMark): boolean {
  if (kind !== 'round') return false;
  const before = text.slice(Math.max(0, at - LONGEST_NUMBERING), at);
  return NUMBERING.test(before) || EMOTICON.test(before);
}

/** In `（包括1)机构职能）` the first one that closes is no partner. */
function mayBeNumbering(text: string, mark: PairMark): boolean {
  return isNumbering(text, mark) || (mark.char === ')' && /\d/.test(text.charAt(mark.at - 1)));
}

/** `一）` at the beginning of a paragraph. */
function lostItsBracket(text: string, { at }: PairMark): boolean {
  return /^[一二三四五六七八九十]{1,3}$/.test(text.slice(0, at));
}
