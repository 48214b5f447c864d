import { describe, expect, test } from 'vitest';
import { textsOfClient, textsOfServer } from './texts.ts';

// Every text for people is there in Chinese and in English, and each of them is in its own language. These rules find
// slips of whoever writes them; they are no judge of style.

const server = textsOfServer();
const texts = [...server, ...textsOfClient()];

test('the texts of the server are found', () => {
  expect(server.length).toBeGreaterThan(400);
});

describe('a Chinese text', () => {
  test('is there, and Chinese', () => {
    expect(placesOf(({ zh, en }) => !/\p{Script=Han}/u.test(zh) && isWorded(en))).toEqual([]);
  });

  test('has no English words left in it but names and ids', () => {
    expect(placesOf(({ zh }) => /[a-z]{2,} [a-z]{2,}/.test(plain(zh)))).toEqual([]);
  });

  test('has Chinese punctuation after Chinese words', () => {
    expect(placesOf(({ zh }) => /[\p{Script=Han}”》）][,;:?!]|\p{Script=Han}\.(?!\w)/u.test(plain(zh)))).toEqual([]);
  });
});

describe('an English text', () => {
  test('is there, and English', () => {
    expect(placesOf(({ zh, en }) => isWorded(zh.replace(/\p{Script=Han}/gu, 'a')) && !isEnglish(en))).toEqual([]);
  });

  test('has Chinese punctuation only within the words of a report', () => {
    expect(placesOf(({ en }) => /[，。；：、？！（）【】]/u.test(withoutLabels(plain(en))))).toEqual([]);
  });

  test('is a sentence where the Chinese one is', () => {
    expect(placesOf(({ zh, en }) => /。$/u.test(zh) && !/[.?!:)]$/u.test(en))).toEqual([]);
  });
});

/** Where the texts stand that are at fault. */
function placesOf(isFault: (text: { readonly zh: string; readonly en: string }) => boolean): readonly string[] {
  return texts.filter(isFault).map(({ place, zh, en }) => `${place}: ${zh} / ${en}`);
}

/** Without what is not words of the text itself: code, JSON, placeholders and usage. */
function plain(text: string): string {
  return text.replace(/`+[^`]*`+|\{[^{}]*\}|"[^"]*"|<[^<>]*>|\b[A-Za-z]+=\S+/g, '');
}

/** At least a word, or a placeholder that stands for one, besides what is quoted from a report. */
function isEnglish(text: string): boolean {
  return /\{…\}/.test(text) || /[a-z]/i.test(withoutLabels(text));
}

/** A text of marks and placeholders alone is the same in both languages. */
function isWorded(text: string): boolean {
  return /[a-z]{2,}/i.test(plain(text));
}

/** Quoted wording of the form, and Chinese terms and titles with their marks, may stand in an English text as they are. */
function withoutLabels(text: string): string {
  return text.replace(
    /“[^”]*”|[\p{Script=Han}\d（）〔〕《》、，：…]*\p{Script=Han}[\p{Script=Han}\d（）〔〕《》、，：…]*/gu,
    '',
  );
}
