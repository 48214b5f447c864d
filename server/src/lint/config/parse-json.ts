import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { LocalizedText } from '../text.ts';
import type { ConfigurationProblem } from './configuration.ts';

export interface ParsedJson {
  /** Undefined for a text without anything but blanks and comments. */
  readonly root: Node | undefined;
  /** The first mistake that keeps the text from being read; what follows it is guesswork. */
  readonly problem: ConfigurationProblem | undefined;
}

/** Reads JSON with comments and trailing commas, every node with its place. Never fails. */
export function parseJson(text: string): ParsedJson {
  const errors: ParseError[] = [];
  // A byte order mark becomes a blank, so that offsets stay what they are.
  const plain = text.replace(/^\uFEFF/, ' ');
  const root = parseTree(plain, errors, { allowTrailingComma: true, allowEmptyContent: true });
  const [first] = errors;
  return { root, problem: first && explain(text, first) };
}

function explain(text: string, { error, offset, length }: ParseError): ConfigurationProblem {
  const at = Math.min(offset, text.length);
  const span = { start: at, end: Math.min(at + Math.max(length, 1), text.length) };
  const { zh, en } = adviceOn(text.slice(span.start, span.end), printParseErrorCode(error));
  return {
    severity: 'error',
    isJson: true,
    span,
    message: {
      zh: `配置文件格式有误，整个文件无法读取：${zh}`,
      en: `The configuration is not well-formed, so nothing of it can be read: ${en}`,
    },
  };
}

function adviceOn(found: string, error: string): LocalizedText {
  const wide = error === 'InvalidSymbol' && /[，：“”‘’｛｝［］＂]/.exec(found)?.[0];
  if (wide) {
    return {
      zh: `“${wide}”是中文标点，这里须用半角符号。请改为英文输入法下的逗号、冒号、引号或括号。`,
      en: `“${wide}” is a full-width mark. Use the half-width comma, colon, quote or bracket here.`,
    };
  }
  // A bracket of the other kind: what is missing is the end of what was begun.
  const actual = error === 'CommaExpected' ? (ENDS[found] ?? error) : error;
  return ADVICE[actual] ?? OTHER;
}

const ENDS: Readonly<Record<string, string>> = { '}': 'CloseBracketExpected', ']': 'CloseBraceExpected' };

const OTHER: LocalizedText = {
  zh: '此处有多余的或写错的字符。请改正或删去；键名和文字都须放在半角双引号中。',
  en: 'there is a wrong or surplus character here. Correct or delete it; names and texts stand in double quotes.',
};

const ADVICE: Readonly<Record<string, LocalizedText>> = {
  PropertyNameExpected: {
    zh: '此处应为半角双引号中的键名，例如 "rules"。',
    en: 'a name in double quotes is expected here, such as "rules".',
  },
  ValueExpected: {
    zh: '此处缺少值。请补上，或删去前面多余的逗号或键名。',
    en: 'a value is expected here. Add it, or delete the comma or name before it.',
  },
  ColonExpected: { zh: '键名后面缺少半角冒号。', en: 'a colon is missing after the name.' },
  CommaExpected: {
    zh: '此处与前一项之间缺少半角逗号。',
    en: 'a comma is missing between this and what stands before it.',
  },
  CloseBraceExpected: { zh: '缺少与“{”对应的“}”。', en: 'a “}” is missing.' },
  CloseBracketExpected: { zh: '缺少与“[”对应的“]”。', en: 'a “]” is missing.' },
  EndOfFileExpected: {
    zh: '配置到此已经结束，后面的内容是多余的。请删去，或移到大括号里面。',
    en: 'the configuration has ended before this. Delete what follows, or move it inside the braces.',
  },
  UnexpectedEndOfComment: {
    zh: '注释没有结束，缺少“*/”。',
    en: 'the comment has no end: “*/” is missing.',
  },
  UnexpectedEndOfString: {
    zh: '缺少右边的半角双引号。',
    en: 'the closing double quote is missing.',
  },
  InvalidEscapeCharacter: {
    zh: '反斜杠后面的字符不对。路径请用“/”；要写反斜杠本身，请写两个。',
    en: 'the character after the backslash is not valid. Write paths with “/”, and a backslash itself twice.',
  },
};
