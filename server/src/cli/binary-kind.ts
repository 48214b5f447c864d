import type { LocalizedText } from '../lint/text.ts';

/** Names the kind of a well-known file format that is not text, and says what to do; undefined for anything else. */
export function explainBinary(bytes: Buffer): LocalizedText | undefined {
  const kind = KINDS.find(({ magic }) => bytes.subarray(0, magic.length).equals(magic));
  if (!kind) return undefined;
  const { name, advice } = kind.name === ARCHIVE ? { ...kind, ...insideZip(bytes) } : kind;
  return { zh: `是${name.zh}，不是文本；${advice.zh}`, en: `is ${name.en}, not text; ${advice.en}` };
}

interface Kind {
  readonly magic: Buffer;
  readonly name: LocalizedText;
  readonly advice: LocalizedText;
}

const SAVE_AS_TEXT: LocalizedText = {
  zh: '请打开后另存为纯文本（.txt，编码选 UTF-8）再检查。',
  en: 'please open it, save it as plain text (.txt, UTF-8) and check that.',
};
const UNPACK: LocalizedText = { zh: '请先解压再检查。', en: 'please unpack it first.' };
const RECOGNISE: LocalizedText = { zh: '请先识别为文字再检查。', en: 'please turn it into text (OCR) first.' };

const ARCHIVE: LocalizedText = { zh: '压缩包', en: 'an archive' };
const PICTURE: LocalizedText = { zh: '图片', en: 'a picture' };

const KINDS: readonly Kind[] = [
  { magic: Buffer.from('PK\x03\x04', 'latin1'), name: ARCHIVE, advice: UNPACK },
  {
    magic: Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    name: { zh: '旧版 Word、WPS 或 Excel 文件', en: 'an old Word, WPS or Excel file' },
    advice: SAVE_AS_TEXT,
  },
  { magic: Buffer.from('%PDF-', 'latin1'), name: { zh: ' PDF 文件', en: 'a PDF file' }, advice: SAVE_AS_TEXT },
  { magic: Buffer.from('{\\rtf', 'latin1'), name: { zh: ' RTF 文档', en: 'an RTF document' }, advice: SAVE_AS_TEXT },
  { magic: Buffer.from('7z\xbc\xaf', 'latin1'), name: ARCHIVE, advice: UNPACK },
  { magic: Buffer.from('Rar!', 'latin1'), name: ARCHIVE, advice: UNPACK },
  { magic: Buffer.from('1f8b', 'hex'), name: ARCHIVE, advice: UNPACK },
  { magic: Buffer.from('\x89PNG', 'latin1'), name: PICTURE, advice: RECOGNISE },
  { magic: Buffer.from('ffd8ff', 'hex'), name: PICTURE, advice: RECOGNISE },
  { magic: Buffer.from('GIF8', 'latin1'), name: PICTURE, advice: RECOGNISE },
];

/** The documents that are archives inside, told by a file name that each of them has. */
const ZIPPED: readonly (readonly [string, LocalizedText])[] = [
  ['word/', { zh: ' Word 文档（.docx）', en: 'a Word document (.docx)' }],
  ['xl/', { zh: ' Excel 工作簿（.xlsx）', en: 'an Excel workbook (.xlsx)' }],
  ['ppt/', { zh: '演示文稿（.pptx）', en: 'a presentation (.pptx)' }],
  ['OFD.xml', { zh: ' OFD 版式文件', en: 'an OFD document' }],
  ['opendocument', { zh: ' OpenDocument 文档', en: 'an OpenDocument file' }],
];

function insideZip(bytes: Buffer): Omit<Kind, 'magic'> | undefined {
  const document = ZIPPED.find(([mark]) => bytes.includes(mark));
  return document && { name: document[1], advice: SAVE_AS_TEXT };
}
