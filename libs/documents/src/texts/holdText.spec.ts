import { describe, expect, it } from '@jest/globals';
import { holdText } from './holdText.js';

describe('holdText', () => {
  it('keeps the text to the last character, with the SHA-256 of its UTF-8 bytes', () => {
    expect(holdText('abc')).toEqual({
      text: 'abc',
      textSha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    });
    const odd = ' \u202eקרבאך\u202c \u200b😀\r\n<b>&amp;</b> ';
    expect(holdText(odd).text).toBe(odd);
  });

  it.each([
    ['half a character', 'a😀\ud83d.', 'Character 2 of the text is half a character'],
    ['a NUL', 'a\0', 'Character 1 of the text is NUL'],
  ])('refuses a text with %s, which would be written as another', (_what, text, message) => {
    expect(() => holdText(text)).toThrow(message);
    expect(() => holdText(text)).toThrow(expect.objectContaining({ field: 'text', code: 'BAD_USER_INPUT' }));
  });
});
