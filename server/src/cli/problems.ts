import type { LocalizedText } from '../lint/text.ts';

/** Says why a path cannot be used, from the code that the operating system gives. */
export function explainSystemError(error: unknown): LocalizedText {
  const code = codeOf(error);
  return SYSTEM_ERRORS[code] ?? { zh: `无法读取（${code}）。`, en: `cannot be read (${code}).` };
}

/** `ENOENT` and the like; `unknown` for what is no system error. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';
}

const MISSING: LocalizedText = {
  zh: '没有这个文件或文件夹，请检查路径。',
  en: 'no such file or folder; please check the path.',
};
const DENIED: LocalizedText = {
  zh: '没有读取权限，请检查文件或文件夹的权限。',
  en: 'no permission to read; please check the permissions of the file or folder.',
};

const SYSTEM_ERRORS: Readonly<Record<string, LocalizedText>> = {
  ENOENT: MISSING,
  ENOTDIR: MISSING,
  EACCES: DENIED,
  EPERM: DENIED,
  ELOOP: { zh: '符号链接互相指向，无法读取。', en: 'symbolic links point at each other; it cannot be read.' },
  ENAMETOOLONG: { zh: '路径太长，无法读取。', en: 'the path is too long to be read.' },
};

export const NO_MATCH: LocalizedText = {
  zh: '没有与此通配符匹配的文件，请检查写法。',
  en: 'no file matches this glob; please check its spelling.',
};

export const NO_REPORTS: LocalizedText = {
  zh: '文件夹中没有 .txt、.md、.html 或 .htm 文件；其他格式请先另存为文本。',
  en: 'the folder has no .txt, .md, .html or .htm file; please save other formats as text first.',
};

export const UNKNOWN_ENCODING: LocalizedText = {
  zh: '无法识别文字编码（支持 UTF-8、UTF-16 和 GB18030）；请用编辑器另存为 UTF-8 编码的文本。',
  en: 'the encoding is not known (UTF-8, UTF-16 and GB18030 are); please save it as UTF-8 text in an editor.',
};

export const NOT_TEXT: LocalizedText = {
  zh: '含有空字节，不是文本文件；请在原来的程序中另存为文本（.txt）。',
  en: 'has NUL bytes, so it is not a text file; please save it as text (.txt) in the program it comes from.',
};

export function tooLarge(limit: number): LocalizedText {
  const megabytes = limit / 1024 / 1024;
  return {
    zh: `超过 ${megabytes} MB，不像是一份报告，没有检查。`,
    en: `is larger than ${megabytes} MB, which no report is; it was not checked.`,
  };
}

export const NOT_A_REPORT: LocalizedText = {
  zh: '不是政府信息公开工作年度报告，没有检查。',
  en: 'is not an annual report on government information disclosure; it was not checked.',
};

export const NAMED_THOUGH_IGNORED: LocalizedText = {
  zh: '属于配置文件中忽略的文件；因为直接写出了文件名，仍作检查。',
  en: 'is ignored by the configuration; it was checked because it was named.',
};

export const ALL_IGNORED: LocalizedText = {
  zh: '找到的文件都属于配置文件中忽略的文件，没有检查。',
  en: 'All files that were found are ignored by the configuration; nothing was checked.',
};

export const GARBLED: LocalizedText = {
  zh: '全文是乱码，认不出是不是报告，没有检查；请找到原文件，用正确的编码打开后另存为 UTF-8。',
  en: 'is garbled throughout, so that no report can be recognised; it was not checked. Please open the original in the right encoding and save it as UTF-8.',
};

export const NOT_LOSSLESS: LocalizedText = {
  zh: '有的字节无法按原编码原样写回，没有修正；请先另存为 UTF-8。',
  en: 'has bytes that cannot be written back unchanged, so it was not fixed; please save it as UTF-8 first.',
};

export const CHANGED_MEANWHILE: LocalizedText = {
  zh: '检查期间被其他程序改动，没有修正；请重新运行。',
  en: 'was changed by another program meanwhile, so it was not fixed; please run again.',
};

export function notWritable(error: unknown): LocalizedText {
  const code = codeOf(error);
  return { zh: `无法写入（${code}），没有修正。`, en: `cannot be written (${code}), so it was not fixed.` };
}
