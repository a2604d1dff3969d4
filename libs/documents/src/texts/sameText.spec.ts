import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { differencesInForm, otherForms } from './sameText.js';

describe('two texts', () => {
  it.each([
    ['a\nb', 'a\r\nb', ['line ends']],
    ['a\nb', 'a\nb\n', ['the last line end']],
    ['a\nb', '\ufeffa\nb', ['the byte order mark']],
    ['caf\u00e9', 'cafe\u0301', ['its Unicode normal form']],
    ['a\nb\n', '\ufeffa\rb', ['the byte order mark', 'line ends', 'the last line end']],
    ['a b', 'a  b', ['spaces']],
    ['a', 'a', []],
    ['a', 'b', null],
  ])('%j and %j differ only in %j', (text, other, ways) => {
    expect(differencesInForm(text, other)).toEqual(ways);
    expect(differencesInForm(other, text)).toEqual(ways);
  });

  it('that are other forms of each other are found to be, both ways', () => {
    const part = fc.constantFrom('a', 'é', 'e\u0301', '\n', '\r\n', '\r', ' ', '😀', '\ufeff');
    const text = fc.array(part, { minLength: 1, maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (one) => {
        for (const other of otherForms(one)) {
          expect(other).not.toBe(one);
          expect(differencesInForm(one, other)).not.toBeNull();
        }
      }),
    );
    expect([...otherForms('é\r\n')]).toContain('\ufeffe\u0301\n');
  });
});
