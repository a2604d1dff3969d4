import type { AnchorKind } from '@entente/model';
import { describe, expect, it } from '@jest/globals';
import { paragraphOf, readPassage } from './readPassage.js';

const paragraphAt = (text: string, words: string): number => paragraphOf(text, text.indexOf(words));

describe('the paragraph of a passage', () => {
  it('is counted by lines that have text, whatever ends them', () => {
    const text = 'Title\n\nFirst one. And more.\r\nSecond one.\n \nThird one.';
    expect(['Title', 'And more', 'Second', 'Third'].map((words) => paragraphAt(text, words))).toEqual([
      1, 2, 3, 4,
    ]);
  });

  it('is counted by blank lines where lines were broken by hand', () => {
    const text =
      'The first goes\nover several lines\nof the text.\n\nThe second goes\non and on\nuntil its end.';
    expect(['first', 'of the', 'second', 'its end'].map((words) => paragraphAt(text, words))).toEqual([
      1, 1, 2, 2,
    ]);
  });

  it('is the first at the very beginning', () => {
    expect(paragraphOf('\n\nWords', 0)).toBe(1);
    expect(paragraphOf('Words', 0)).toBe(1);
  });
});

const at = (kind: AnchorKind, start: number, end: number) => ({ kind, start, end });

describe('readPassage, of characters', () => {
  it('reads code points, with 80 of them on each side', () => {
    const text = `${'😀'.repeat(100)}quote${'é'.repeat(100)}`;
    expect(readPassage({ text }, at('TEXT', 100, 105))).toEqual({
      quote: 'quote',
      before: '😀'.repeat(80),
      after: 'é'.repeat(80),
      paragraph: 1,
      page: null,
    });
  });

  it('cuts no character in two at the edge of the surroundings', () => {
    const text = `😀${'a'.repeat(159)}Q${'b'.repeat(159)}😀`;
    const passage = readPassage({ text }, at('TEXT', 160, 161));
    expect(passage).toEqual({
      quote: 'Q',
      before: 'a'.repeat(80),
      after: 'b'.repeat(80),
      paragraph: 1,
      page: null,
    });
  });

  it.each([
    ['a family', '👨‍👩‍👧‍👦'],
    ['a flag', '🇦🇿'],
    ['a letter with marks', 'e\u0301\u0323'],
    ['Hebrew points', 'ש\u05c2\u05b8'],
    ['a line break of two', '\r\n'],
  ])('cuts no letter in two at the edge of the surroundings: %s', (_, letter) => {
    const many = letter.repeat(100);
    const size = [...letter].length;
    for (let shift = 0; shift < size; shift += 1) {
      const filled = 'x'.repeat(shift);
      const text = `${many}${filled}Q${filled}${many}`;
      const at = size * 100 + shift;
      const passage = readPassage({ text }, { kind: 'TEXT', start: at, end: at + 1 });
      const whole = Math.floor((80 - shift) / size);
      expect(passage).toMatchObject({
        before: letter.repeat(whole) + filled,
        after: filled + letter.repeat(whole),
      });
    }
  });

  it('reads to the very end, and nothing past it', () => {
    expect(readPassage({ text: 'a😀' }, at('TEXT', 1, 2))).toEqual({
      quote: '😀',
      before: 'a',
      after: '',
      paragraph: 1,
      page: null,
    });
    expect(readPassage({ text: 'a😀' }, at('TEXT', 1, 3))).toBeNull();
    expect(readPassage({ text: '' }, at('TEXT', 0, 1))).toBeNull();
  });

  it('reads 2,000 passages of a document of 5 MB in a moment', () => {
    const text = `😀${'The talks went on. '.repeat(250_000)}`;
    const started = Date.now();
    for (let start = 0; start < 2000; start += 1) {
      expect(readPassage({ text }, at('TEXT', 1 + start * 19, 10 + start * 19))?.quote).toBe('The talks');
    }
    expect(Date.now() - started).toBeLessThan(2000);
  });
});

describe('readPassage, of lines', () => {
  const text = 'first\nsecond\r\nthird\rfourth\n';

  it.each([
    [0, 1, 'first'],
    [1, 2, 'second'],
    [1, 3, 'second\r\nthird'],
    [3, 4, 'fourth'],
  ])('reads lines %i to before %i, whichever way they end', (start, end, quote) => {
    expect(readPassage({ text }, at('LINE', start, end))?.quote).toBe(quote);
  });

  it('gives the neighbouring text', () => {
    expect(readPassage({ text }, at('LINE', 2, 3))).toEqual({
      quote: 'third',
      before: 'first\nsecond\r\n',
      after: '\rfourth\n',
      paragraph: null,
      page: null,
    });
  });

  it('finds nothing past the last line, nor in an empty one', () => {
    expect(readPassage({ text }, at('LINE', 4, 5))).toBeNull();
    expect(readPassage({ text }, at('LINE', 3, 5))).toBeNull();
    expect(readPassage({ text: 'a\n\nb' }, at('LINE', 1, 2))).toBeNull();
    expect(readPassage({ text: '' }, at('LINE', 0, 1))).toBeNull();
  });
});

describe('readPassage, of rows', () => {
  const csv = 'item,note\r\ngun,"two\nlines"\r\nshell,"say ""hi"",\r\nnow"\r\nmine,5" wide\r\nlast,';

  it.each([
    [0, 1, 'item,note'],
    [1, 2, 'gun,"two\nlines"'],
    [2, 3, 'shell,"say ""hi"",\r\nnow"'],
    [3, 4, 'mine,5" wide'],
    [4, 5, 'last,'],
    [1, 3, 'gun,"two\nlines"\r\nshell,"say ""hi"",\r\nnow"'],
  ])('reads rows %i to before %i by the quoting of RFC 4180', (start, end, quote) => {
    expect(readPassage({ text: csv }, at('ROW', start, end))?.quote).toBe(quote);
  });

  it('finds nothing past the last row', () => {
    expect(readPassage({ text: csv }, at('ROW', 5, 6))).toBeNull();
    expect(readPassage({ text: 'a,b\r\n' }, at('ROW', 1, 2))).toBeNull();
  });

  it.each([';', '\t'])('knows quoted fields that are parted by %j', (delimiter) => {
    expect(readPassage({ text: `a${delimiter}"b\nc"\nd` }, at('ROW', 1, 2))?.quote).toBe('d');
  });

  it('reads a row whose quote never closes to the end of the text', () => {
    expect(readPassage({ text: 'a\n"b\nc' }, at('ROW', 1, 2))?.quote).toBe('"b\nc');
  });

  it('reads the last of 200,000 rows, and a quoted field of 5 MB, in a moment', () => {
    const started = Date.now();
    expect(readPassage({ text: 'a,"b"\n'.repeat(200_000) }, at('ROW', 199_999, 200_000))?.quote).toBe(
      'a,"b"',
    );
    expect(readPassage({ text: `"${'x'.repeat(5_000_000)}"\nb` }, at('ROW', 1, 2))?.quote).toBe('b');
    expect(Date.now() - started).toBeLessThan(2000);
  });
});

describe('readPassage, of pages', () => {
  it('finds none in a text', () => {
    expect(readPassage({ text: 'text' }, at('PAGE', 0, 1))).toBeNull();
  });
});

describe('the page of a passage', () => {
  const text = 'One\n\nTwo 😀\n\nThree';
  const pageStarts = [0, 5, 5, 12];

  it.each([
    [0, 1],
    [4, 1],
    [5, 3],
    [9, 3],
    [12, 4],
  ])('at %i is %i, where a page without text begins where the next one does', (start, page) => {
    expect(readPassage({ text, pageStarts }, at('TEXT', start, start + 1))?.page).toBe(page);
  });

  it('is none where the document has no pages', () => {
    expect(readPassage({ text, pageStarts: [] }, at('TEXT', 0, 1))?.page).toBeNull();
    expect(readPassage({ text }, at('TEXT', 0, 1))?.page).toBeNull();
  });
});
