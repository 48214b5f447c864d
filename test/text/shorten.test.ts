import { describe, expect, it } from 'vitest';
import { quoted, shorten } from '../../server/src/text/shorten.ts';

describe('shorten', () => {
  it('leaves a text as it is that is not too long', () => expect(shorten('公开指南', 4)).toBe('公开指南'));

  it('marks where a longer one was cut', () => expect(shorten('公开指南', 3)).toBe('公开指…'));

  it('cuts no character in two', () => expect(shorten('公𠀀开', 2)).toBe('公…'));
});

describe('quoted', () => {
  it('puts a text in one line before it is cut', () => expect(quoted(' 公开\t\n 指南\r\n', 5)).toBe('公开 指南'));
});
