import { InvalidInputError } from '@entente/model';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decodeText } from './decodeText.js';

const utf16 = (text: string, order: 'le' | 'be'): Uint8Array => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
};
/** Any text that a file can hold: whole characters, no NUL, no mark at its start. */
const anyText = fc
  .string({ unit: 'binary' })
  .filter((text) => !text.includes('\0') && !text.startsWith('\ufeff'));

describe('decodeText', () => {
  it('reads UTF-8 as it is written', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(decodeText(Buffer.from(text))).toEqual({ text, encoding: 'utf-8' });
      }),
    );
  });

  it('drops the byte order mark of UTF-8, and only the mark', () => {
    expect(decodeText(Buffer.from('\ufeffa\ufeffb'))).toEqual({ text: 'a\ufeffb', encoding: 'utf-8' });
  });

  it.each(['le', 'be'] as const)('reads UTF-16 %s by its byte order mark', (order) => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(decodeText(utf16(text, order))).toEqual({ text, encoding: `utf-16${order}` });
      }),
    );
  });

  it('keeps a U+FFFD that the document has itself', () => {
    expect(decodeText(Buffer.from('a\ufffdb')).text).toBe('a\ufffdb');
    expect(decodeText(utf16('a\ufffdb', 'le')).text).toBe('a\ufffdb');
  });

  it('reads a part of a larger buffer', () => {
    expect(decodeText(utf16('xyz', 'be').subarray(0)).text).toBe('xyz');
    expect(decodeText(Buffer.from('..text..').subarray(2, 6)).text).toBe('text');
  });

  it.each([
    ['Latin-1', Buffer.from('caf\u00e9 au lait', 'latin1'), 'Byte 3 is not UTF-8'],
    ['a sequence that breaks off', Buffer.from([0x61, 0xe2, 0x82]), 'Byte 1 is not UTF-8'],
    ['an overlong form', Buffer.from([0x61, 0x62, 0xc0, 0xaf]), 'Byte 2 is not UTF-8'],
    ['a surrogate in UTF-8', Buffer.from([0x61, 0xed, 0xa0, 0x80]), 'Byte 1 is not UTF-8'],
    ['a code point past U+10FFFF', Buffer.from([0xf4, 0x90, 0x80, 0x80]), 'Byte 0 is not UTF-8'],
    ['a wrong byte after a byte order mark', Buffer.from([0xef, 0xbb, 0xbf, 0xff]), 'Byte 3 is not UTF-8'],
    ['half a character of UTF-16', Buffer.from('\ufeffa\ud83db', 'utf16le'), 'Byte 4 is not UTF-16LE'],
    ['an odd byte of UTF-16', Buffer.from([0xff, 0xfe, 0x61, 0x00, 0x62]), 'Byte 4 is not UTF-16LE'],
    ['a NUL', Buffer.from('ab\0c'), 'Byte 2 is NUL'],
    ['a NUL after characters of several bytes', Buffer.from('\u00e9\0'), 'Byte 2 is NUL'],
    ['a NUL in UTF-16', utf16('a\0', 'be'), 'Byte 4 is NUL'],
    ['UTF-16 without a mark', Buffer.from('ab', 'utf16le'), 'Byte 1 is NUL'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47]), 'Byte 0 is not UTF-8'],
  ])('refuses %s, with the place', (_what, bytes, message) => {
    expect(() => decodeText(bytes)).toThrow(InvalidInputError);
    expect(() => decodeText(bytes)).toThrow(message);
  });

  it('never reads bytes as what would not be written so again', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        try {
          const { text, encoding } = decodeText(bytes);
          const again =
            encoding === 'utf-8' ? Buffer.from(text) : utf16(text, encoding === 'utf-16le' ? 'le' : 'be');
          expect(Buffer.from(bytes).subarray(bytes.length - again.length)).toEqual(Buffer.from(again));
        } catch (error) {
          expect(error).toBeInstanceOf(InvalidInputError);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
