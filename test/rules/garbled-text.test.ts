import iconv from 'iconv-lite';
import rule from '../../server/src/rules/garbled-text.ts';
import { LAYOUTS, sampleReport } from '../support/sample-report.ts';
import { testRule } from '../support/test-rule.ts';

/** A report whose overview is this text. */
const overview = (text: string): string => sampleReport({ bodies: { overview: text } });
const utf8AsGbk = (text: string): string => iconv.decode(Buffer.from(text, 'utf8'), 'gbk');
const utf8AsLatin = (text: string): string => iconv.decode(Buffer.from(text, 'utf8'), 'windows-1252');
const gbkAsLatin = (text: string): string => iconv.decode(iconv.encode(text, 'gbk'), 'latin1');
const gbkAsUtf8 = (text: string): string => iconv.encode(text, 'gbk').toString('utf8');

const encoding = (text: string, plain: string): string =>
  `“${text}”是乱码：用错误的编码读取了文字，原文是“${plain}”。请改正，或用正确的编码重新打开文件。`;
const unknown = (text: string): string =>
  `“${text}”是乱码：用错误的编码读取了文字。请用正确的编码（UTF-8 或 GBK）重新打开，或对照原稿改正。`;
const lost = (text: string): string => `“${text}”是乱码，原来的文字已经丢失。请对照原稿补上。`;

testRule(rule, {
  valid: {
    ...Object.fromEntries(LAYOUTS.map((layout) => [`a whole report, ${layout}`, sampleReport({ layout })])),
    'rare characters of place names': overview(
      '溧阳、湟中、涿州、溆浦、漯河、浠水、淅川、淇县、洹河、滹沱河、潇湘、涓涓细流、屯溪屯、烫伤科、缃帙、鏊子、閩。',
    ),
    'foreign words': overview('引进café、naïve、Ñandú、Zürich、À la carte、São Tomé标准，±5℃、×3、÷2、§1、·、€、£。'),
    'quotation marks, dashes and dots side by side': overview('“……”——“双随机·一公开”……”——'),
    'questions and addresses': overview('怎么办？？？真的???见http://a.example.invalid/?b=????&c=1。'),
    'blanks of every kind': overview('主动\u00a0公开\u3000信息\u200b及时\ufeff。'),
    'characters of other scripts': overview('推进Δ、α测试、①②③、㎡、℃、Ⅰ、﹏、☆、😀、𠀀、한국、アイウ。'),
    'ideographs that look like no other': overview('﨎﨏﨑﨓。'),
    'a path': overview('存于D:\\user\\u12和\\\\server\\share。'),
    'icons of a web page': sampleReport({ layout: 'html-table' }).replace('<body>', '<body><i>\ue601</i>'),
    'bullets of Word, which have a rule of their own': overview('\uf0b7主动公开'),
  },
  invalid: {
    'UTF-8 read as GBK': {
      text: overview(`我局«${utf8AsGbk('政府信息公开工作')}»有序开展。`),
      messages: [encoding(utf8AsGbk('政府信息公开工作'), '政府信息公开工作')],
      output: overview('我局政府信息公开工作有序开展。'),
    },
    'UTF-8 read as GBK, in part': {
      text: overview('我局«鏀垮簻»信息公开。'),
      messages: [encoding('鏀垮簻', '政府')],
      output: overview('我局政府信息公开。'),
    },
    'UTF-8 read as GBK, with characters lost': {
      text: overview('我局«锛屼富鍔»。'),
      messages: [unknown('锛屼富鍔')],
      output: null,
    },
    'UTF-8 read as Latin-1': {
      text: overview(`我局«${utf8AsLatin('政府')}»信息公开。`),
      messages: [encoding(utf8AsLatin('政府'), '政府')],
      output: overview('我局政府信息公开。'),
    },
    'UTF-8 read as Latin-1 twice': {
      text: overview('我局«Ã¤Â¸ÂºÃ¥Å»信息公开。'),
      messages: [unknown('Ã¤Â¸ÂºÃ¥Å')],
      output: null,
    },
    'GBK read as Latin-1': {
      text: overview(`我局«${gbkAsLatin('政府信息')}»工作。`),
      messages: [encoding(gbkAsLatin('政府信息'), '政府信息')],
      output: overview('我局政府信息工作。'),
    },
    'GBK read as UTF-8': {
      text: overview(`我局«${gbkAsUtf8('政府信息')}»工作。`),
      messages: [lost(gbkAsUtf8('政府信息'))],
      output: null,
    },
    'what is left after two conversions': {
      text: overview('我局«锟斤拷锟斤拷»工作，公开信息«烫烫烫烫»，主动公开«????»条目齐全，公«\ufffd»开。'),
      messages: ['锟斤拷锟斤拷', '烫烫烫烫', '????', '\ufffd'].map(lost),
    },
    'neighbours as one': {
      text: overview('我局«锟斤拷2023锟斤拷锟斤拷»工作。'),
      messages: [lost('锟斤拷2023锟斤拷锟斤拷')],
    },
    'escapes of a program': {
      text: overview('我局«\\u653f\\u5e9c»信息公开。'),
      messages: [encoding('\\u653f\\u5e9c', '政府')],
      output: overview('我局政府信息公开。'),
    },
    'glyphs of one font': {
      text: overview('主动公«\ue5e5»开，依申\ue5e6请公开。'),
      messages: [
        '有 2 个字符只有特定的字体才能显示（如 U+E5E5），别处看到的是空框，多为从 PDF 复制时带入的。请对照原稿改正。',
      ],
      output: null,
    },
    'radicals in a heading, the text and a table': {
      text: sampleReport()
        .replace('一、总体', '«⼀»、总体')
        .replace('认真落实', '认真落实⻓期')
        .replace('予以公开', '予以公⽂'),
      messages: [
        '有 3 个字是部首或兼容字符（如 U+2F00“⼀”），看着像“一”，却不是同一个字，查找和统计时会漏掉。请改为通用的字。',
      ],
      output: sampleReport().replace('认真落实', '认真落实长期').replace('予以公开', '予以公文'),
    },
    'in a cell of a web page': {
      text: sampleReport({ layout: 'html-table' }).replace('自然人', '«锟斤拷»'),
      messages: [lost('锟斤拷')],
    },
  },
});
