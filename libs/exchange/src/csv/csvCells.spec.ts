import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { csvRow, guardCell, readCell } from './csvCells.js';

describe('a cell for a spreadsheet', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', "'=1"])(
    'does not begin as a formula: %j',
    (text) => {
      expect(guardCell(text)).toBe(`'${text}`);
      expect(readCell(guardCell(text))).toBe(text);
    },
  );

  it.each(['', 'a', "'quoted'", '1', "o'clock"])('is left as it is where it is none: %j', (text) => {
    expect(guardCell(text)).toBe(text);
    expect(readCell(text)).toBe(text);
  });

  it('reads back as it was, whatever it was', () => {
    const part = fc.constantFrom("'", '=', '-', '@', '\t', '\r', 'a', ' ');
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const text = parts.join('');
        expect(readCell(guardCell(text))).toBe(text);
        expect(guardCell(text)).not.toMatch(/^[=+\-@\t\r]/u);
      }),
    );
  });
});

it('a row is RFC 4180: quoted where it needs to be, numbers as they are, nothing for null', () => {
  expect(csvRow(['a,b', 'say "x"', 'two\nlines', ' edge', null, -3, true, '-3'])).toBe(
    '"a,b","say ""x""","two\nlines"," edge",,-3,true,\'-3\r\n',
  );
});
