import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decode } from '../../server/src/cli/decode.ts';
import { encode } from '../../server/src/cli/encode.ts';
import type { Encoding } from '../../server/src/cli/encoding.ts';
import { sampleReport } from '../support/sample-report.ts';

// With characters that need four bytes in GB18030 and two units in UTF-16.
const text = `${sampleReport({ lineEnd: '\r\n' })}附注：㐂𠀀\r\n`;

const encodings: readonly Encoding[] = (['utf-8', 'utf-16le', 'utf-16be', 'gb18030'] as const).flatMap((charset) => [
  { charset, bom: false },
  { charset, bom: true },
]);

describe('decoding', () => {
  it.each(encodings)('recognises $charset, byte order mark $bom, and writes the same bytes', (encoding) => {
    const bytes = iconv.encode(`${encoding.bom ? '\uFEFF' : ''}${text}`, encoding.charset);
    expect(decode(bytes)).toEqual({ text, encoding });
    expect(encode(text, encoding).equals(bytes)).toBe(true);
  });

  it('reads an empty file as an empty text', () =>
    expect(decode(Buffer.alloc(0))).toEqual({ text: '', encoding: { charset: 'utf-8', bom: false } }));

  it('reads a short GB18030 text', () =>
    expect(decode(iconv.encode('年度报告', 'gb18030'))).toMatchObject({ text: '年度报告' }));

  it.each([
    ['Big5', iconv.encode('政府資訊公開工作年度報告，各機關應當依照規定辦理，並於期限內公布', 'big5')],
    ['Latin-1', Buffer.from('Le rapport annuel a été présenté à l’assemblée à côté', 'latin1')],
    ['UTF-8 that is cut in a character', Buffer.from(text, 'utf8').subarray(0, -4)],
    ['UTF-16 with half a unit', Buffer.concat([Buffer.from('\uFEFF年度', 'utf16le'), Buffer.from([0x4e])])],
    ['bytes that are no character', Buffer.from([0xc4, 0xea, 0xff, 0xff, 0xb6, 0xc8])],
  ])('does not guess at %s', (_name, bytes) => expect(problemOf(bytes).zh).toContain('无法识别文字编码'));

  it.each([
    ['a Word document', zip('word/document.xml'), 'Word 文档（.docx）', '另存为纯文本'],
    ['a workbook', zip('xl/workbook.xml'), 'Excel 工作簿（.xlsx）', '另存为纯文本'],
    ['an OFD document', zip('OFD.xml'), 'OFD 版式文件', '另存为纯文本'],
    ['an archive', zip('报告/2023.txt'), '压缩包', '先解压'],
    ['an old Word document', Buffer.from('d0cf11e0a1b11ae10000', 'hex'), '旧版 Word', '另存为纯文本'],
    ['a PDF', Buffer.from('%PDF-1.7\n'), 'PDF 文件', '另存为纯文本'],
    ['an RTF document', Buffer.from('{\\rtf1\\ansi'), 'RTF 文档', '另存为纯文本'],
    ['a picture', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), '图片', '识别为文字'],
    ['other binaries', Buffer.from([1, 2, 0, 0, 0, 250, 99, 0]), '空字节', '另存为文本'],
    ['UTF-32', iconv.encode(text, 'utf-32le', { addBOM: true }), '空字节', '另存为文本'],
  ])('names %s and says what to do', (_name, bytes, kind, advice) => {
    const problem = problemOf(bytes);
    expect(problem.zh).toContain(kind);
    expect(problem.zh).toContain(advice);
    expect(problem.en).toMatch(/please/);
  });
});

function problemOf(bytes: Buffer): { readonly zh: string; readonly en: string } {
  const decoded = decode(bytes);
  if (!('problem' in decoded)) throw new Error(`read as ${decoded.encoding.charset}: ${decoded.text.slice(0, 40)}`);
  return decoded.problem;
}

function zip(entry: string): Buffer {
  return Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), Buffer.alloc(26), Buffer.from(entry)]);
}
