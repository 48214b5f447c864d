/** What a leftover comes from; each has its own words in the rule. */
export type LeftoverKind =
  | 'bookmark'
  | 'field'
  | 'error'
  | 'style'
  | 'tag'
  | 'entity'
  | 'escape'
  | 'markdown'
  | 'invisible';

/** One kind of leftover, as it is found in a text. */
export interface LeftoverPattern {
  readonly kind: LeftoverKind;
  /** One of them stands in every match: looking for these first is cheap. */
  readonly signs: readonly string[];
  readonly pattern: RegExp;
  /** Under what its matches are put together; the same for all by default. */
  readonly key?: (match: string) => string;
  /** What is to stand in its place, by default nothing; undefined where a person has to decide. */
  readonly plain?: (match: RegExpExecArray, lineEnd: string) => string | undefined;
}

const SWITCHES = '(?:\\s*\\\\[a-z*](?:\\s*(?:MERGEFORMAT(?:INET)?|"[^"\\n]{0,60}"|“[^”\\n]{0,60}”))?)*';

/** Of Word; they mean nothing in any format. */
export const WORD: readonly LeftoverPattern[] = [
  { kind: 'bookmark', signs: ['['], pattern: /\[bookmark:[^\]\n]{0,80}\]/gi },
  {
    kind: 'field',
    signs: ['HYPERLINK', 'REF', 'TOC', '{', 'PAGE', 'FORM', 'EMBED'],
    pattern: new RegExp(
      `(?:\\{\\s?)?HYPERLINK\\s+(?:\\\\[a-z]\\s+)*["“][^"“”\\n]{0,300}["”]${SWITCHES}(?:\\s?\\})?|` +
        `(?:\\{\\s?)?(?<![A-Za-z])(?:PAGEREF|NOTEREF|STYLEREF|REF)\\s+_[A-Za-z0-9_]+${SWITCHES}(?:\\s?\\})?|` +
        `(?:\\{\\s?)?(?<![A-Za-z])TOC(?=\\s+\\\\)${SWITCHES}(?:\\s?\\})?|` +
        `\\{\\s*(?:PAGE|NUMPAGES|SECTIONPAGES|DATE|TIME)(?:\\s*\\\\[^{}\\n]{0,60})?\\s*\\}|` +
        `(?<![A-Za-z])(?:PAGE|NUMPAGES)\\s*\\\\\\*\\s*[A-Za-z]+${SWITCHES}|` +
        `(?<![A-Za-z])(?:FORMTEXT|FORMCHECKBOX|FORMDROPDOWN|EMBED\\s+(?:Word|Excel|Equation|Visio)[\\w.]*)(?![A-Za-z])${SWITCHES}`,
      'g',
    ),
    key: (match) => /[A-Z]{3,}/.exec(match)?.[0] ?? '',
  },
  {
    kind: 'error',
    signs: ['错误', 'Error'],
    pattern:
      /(?:错误|Error)\s?[!！]\s?(?:未定义书签|书签未定义|未指定书签|书签自引用无效|未找到引用源|超链接引用无效|文档中没有指定样式的文字|未知的?文档属性名称|Reference source not found|Bookmark not defined|No text of specified style in document|Hyperlink reference not valid|Unknown document property name|No bookmark name given)[。.]?/g,
    plain: () => undefined,
  },
];

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: '\u3000',
  thinsp: '',
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  mdash: '—',
  ndash: '–',
  middot: '·',
  hellip: '…',
  times: '×',
  copy: '©',
  bull: '•',
  deg: '°',
  yen: '¥',
  sect: '§',
  permil: '‰',
};

/** Of HTML, where it is shown instead of meant: in plain text, and in pages whose source was escaped twice. */
export const HTML: readonly LeftoverPattern[] = [
  {
    kind: 'style',
    signs: ['<!', '[if', '[endif'],
    pattern: /<!--[\s\S]{0,2000}?-->|<!-{0,2}\[(?:end)?if[^\]\n]{0,60}\](?:-->|>)|\[(?:if !?\w[\w ]{0,30}|endif)\]/g,
  },
  {
    kind: 'tag',
    signs: ['<'],
    pattern:
      /<\/?(?:p|br|span|div|b|strong|i|em|u|s|font|a|img|h[1-6]|ul|ol|li|hr|sup|sub|center|style|script|link|meta|section|o:p|v:[a-z]+|w:[a-z]+|st1:[a-z]+)(?:\s[^<>\n]{0,500})?\/?>|<\?xml[^<>\n]{0,200}>/gi,
    key: (match) => /[a-z][\w:]*/i.exec(match)?.[0].toLowerCase() ?? '',
    plain: ({ 0: match, index, input }, lineEnd) =>
      /^<\/?br/i.test(match) && !/^\s*$/.test(lineOf(input, index + match.length)) ? lineEnd : '',
  },
  {
    kind: 'entity',
    signs: ['&'],
    pattern: new RegExp(
      `&(?:(${Object.keys(ENTITIES).join('|')})|#(\\d{2,6})|#x([0-9a-f]{2,5}));|&(nbsp)(?![a-z;])`,
      'gi',
    ),
    key: (match) => match.toLowerCase(),
    plain: ([, name, decimal, hex, bare]) => {
      const known = ENTITIES[(name ?? bare ?? '').toLowerCase()];
      if (known !== undefined) return known;
      const code = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hex ?? '0', 16);
      return code >= 0x20 && code < 0xd800 ? String.fromCharCode(code) : undefined;
    },
  },
];

/** Of other formats, where the text is in none of them. */
export const PLAIN: readonly LeftoverPattern[] = [
  {
    kind: 'style',
    signs: ['mso-', 'Normal'],
    pattern:
      /(?:\/\*\s*Style Definitions\s*\*\/\s*)?(?:[\w.@,\s]{0,80}\{)?\s?mso-[a-z-]+\s*:[^{}\n<>]{0,1000}\}?|Normal\s+0\s[^\n]{0,200}?MicrosoftInternetExplorer4/g,
  },
  {
    kind: 'escape',
    signs: ['\\'],
    pattern: /(?<![A-Za-z0-9:\\/.])(?:\\r\\n|\\[nrt])+(?![a-z])/g,
    plain: ({ 0: match }, lineEnd) => (/[nr]/.test(match) ? lineEnd : ' '),
  },
  {
    kind: 'markdown',
    signs: ['**'],
    pattern:
      /(?:(?<=^|[\s，。；：、！？（）“”])\*\*(?=[^\s*，。、；：])(?![条件次项个篇份期场][，。、；])([^*\n]{1,100}?)(?<=[^\s*])\*\*|(?<=[\u4e00-\u9fff])\*\*(?=[^\s*，。、；：与和])([^*，。；：\n]{4,100}?)(?<=[^\s*])\*\*)/gm,
    key: () => '**',
    plain: ([, first, second]) => first ?? second ?? '',
  },
  { kind: 'markdown', signs: ['#'], pattern: /^[ \t]*#{1,6}(?:[ \t]+(?=\S)|(?<=#{2,6})(?=[^#\s]))/gm, key: () => '#' },
  { kind: 'markdown', signs: ['```'], pattern: /^[ \t]*```\w*[ \t]*$/gm, key: () => '```' },
  {
    kind: 'markdown',
    signs: [']('],
    pattern: /(!?)\[([^\]\n]{0,80})\]\((?:https?:\/\/|\.{0,2}\/|#)[^)\s]{0,300}\)/g,
    key: () => '[]()',
    plain: ([, image, text]) => (image ? undefined : text),
  },
];

function lineOf(input: string, from: number): string {
  const end = input.slice(from, from + 200).search(/[\r\n]/);
  return end < 0 ? input.slice(from, from + 200) : input.slice(from, from + end);
}
