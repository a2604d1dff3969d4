import { AnchorNotFoundError } from '@entente/model';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkPassage, locateQuote } from './locateQuote.js';
import { nearQuotes } from './nearQuotes.js';
import { readPassage } from './readPassage.js';

describe('A quote that is typed otherwise', () => {
  it.each([
    ['a non-breaking space', 'sold 5\u00a0drones', 'sold 5 drones', ['spaces']],
    ['a line break', 'sold five\ndrones', 'sold five drones', ['line breaks']],
    ['a line break with spaces', 'sold five\r\n   drones', 'sold five drones', ['line breaks', 'spaces']],
    ['curly quotation marks', 'said “never”', 'said "never"', ['quotation marks']],
    ['a curly apostrophe', 'Baku’s drones', "Baku's drones", ['quotation marks']],
    ['letters composed otherwise', 'from Türkiye', 'from Tu\u0308rkiye', ['composed letters']],
    ['letters taken apart in the document', 'from Tu\u0308rkiye', 'from Türkiye', ['composed letters']],
    ['a soft hyphen', 'Nagorno-Kara\u00adbakh', 'Nagorno-Karabakh', ['invisible characters']],
    ['a mark of direction', 'in \u200fBaku', 'in Baku', ['invisible characters']],
    ['a ligature', 'a \ufb01rst \ufb02ight', 'a first flight', ['ligatures and letter forms']],
    ['an ellipsis', 'they left…', 'they left...', ['ligatures and letter forms']],
    ['a dash', 'the years 2016–2020', 'the years 2016-2020', ['dashes']],
    ['a capital', 'Drones were sold', 'drones were sold', ['capital letters']],
    [
      'several',
      'he said: “no –\nnever”',
      'he said: "no - never"',
      ['line breaks', 'quotation marks', 'dashes'],
    ],
    ['points in Hebrew', 'ש\u05c2\u05b8רה הגיעה', 'ש\u05b8\u05c2רה הגיעה', ['composed letters']],
  ])('is found by %s, and told what differs', (_, passage, quote, differsIn) => {
    const text = `😀 Before it. ${passage}, and after it.`;
    const near = nearQuotes(text, quote);
    const start = [...'😀 Before it. '].length;
    expect(near).toEqual([
      { start, end: start + [...passage].length, quote: passage, differsIn: expect.anything() },
    ]);
    expect(near[0]?.differsIn.toSorted()).toEqual(differsIn.toSorted());
    // What is told can be given as it is.
    expect(locateQuote(text, { quote: near[0]?.quote ?? '' })).toMatchObject({ start });
  });

  it('is refused all the same, with where it stands, in the message too', () => {
    const error = refusal(() => locateQuote('He said\n“no”.', { quote: 'said "no"' }, 'citations.0.quote'));
    expect(error).toBeInstanceOf(AnchorNotFoundError);
    expect(error).toMatchObject({
      field: 'citations.0.quote',
      near: [{ start: 3, end: 12, quote: 'said\n“no”' }],
      message: expect.stringContaining('quotation marks'),
    });
    expect(refusal(() => locateQuote('He said no.', { quote: 'said yes' }))).toMatchObject({ near: [] });
  });

  it('is told where it stands with other surroundings, or at another place', () => {
    expect(refusal(() => locateQuote('one two', { quote: 'two', prefix: 'three ' }))).toMatchObject({
      near: [{ start: 4, end: 7, quote: 'two', differsIn: ['surroundings'] }],
    });
    const anchor = { kind: 'TEXT', start: 0, end: 3 } as const;
    expect(refusal(() => checkPassage('one two', anchor, { quote: 'two' }, 'citations.0'))).toMatchObject({
      near: [{ start: 4, end: 7 }],
    });
  });

  it('is told at the first three places, each whole', () => {
    expect(nearQuotes('“a” '.repeat(50), '"a"').map(({ start }) => start)).toEqual([0, 4, 8]);
    // Half a ligature is no place: what stands there has more in it than was asked for.
    expect(nearQuotes('e\ufb03ce', 'fice')).toEqual([]);
    expect(nearQuotes('words', '\u00ad \n')).toEqual([]);
  });

  it('is found wherever folding made it, and what is told stands there', () => {
    const letters = fc.constantFrom(
      'a',
      'é',
      'e\u0301',
      'ﬁ',
      'fi',
      ' ',
      '\u00a0',
      '\n',
      '“',
      '"',
      '–',
      '-',
      '\u00ad',
      '😀',
      'ש',
    );
    const some = fc.array(letters, { minLength: 1, maxLength: 12 }).map((list) => list.join(''));
    fc.assert(
      fc.property(some, some, some, (before, quote, after) => {
        const text = before + quote + after;
        for (const near of nearQuotes(text, quote)) {
          const { start, end } = near;
          expect(readPassage({ text }, { kind: 'TEXT', start, end })?.quote).toBe(near.quote);
        }
      }),
    );
  });

  it('is looked for in a document of 5 MB in a moment, whatever it repeats', () => {
    const plain = 'The “talks” went on – in Bakú. '.repeat(160_000);
    const started = process.cpuUsage();
    expect(nearQuotes(plain, 'the "talks" went off')).toEqual([]);
    expect(nearQuotes('e\u0301'.repeat(2_500_000), `${'é'.repeat(1000)}x`)).toEqual([]);
    expect(nearQuotes(' \u00a0'.repeat(2_500_000), 'a b')).toEqual([]);
    // Of the processor, in microseconds: others may load the machine.
    expect(process.cpuUsage(started).user).toBeLessThan(15_000_000);
  });
});

function refusal(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  return null;
}
