import {
  AnchorAmbiguousError,
  AnchorKind,
  AnchorNotFoundError,
  InvalidInputError,
  makeAnchor,
} from '@entente/model';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkPassage, locateQuote, type PassageWords, type QuoteToLocate } from './locateQuote.js';
import { readPassage } from './readPassage.js';

/** The error that locating ends in. */
function refusal(text: string, quote: QuoteToLocate): unknown {
  try {
    locateQuote(text, quote, 'citations.0.quote');
  } catch (error) {
    return error;
  }
  return null;
}

describe('locateQuote', () => {
  it('says where a quote stands, in code points', () => {
    expect(locateQuote('Baku 😀 thanked Ankara.', { quote: 'thanked' })).toEqual({
      kind: 'TEXT',
      start: 7,
      end: 14,
    });
  });

  it('finds every quote that stands once, and what it finds reads as the quote', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (document, a, b) => {
        const characters = [...document];
        const start = a % characters.length;
        const end = start + 1 + (b % (characters.length - start));
        const [before, quote, after] = [
          characters.slice(0, start).join(''),
          characters.slice(start, end).join(''),
          characters.slice(end).join(''),
        ];
        const anchor = locateQuote(document, { quote, prefix: before, suffix: after });
        expect(anchor).toEqual({ kind: 'TEXT', start, end });
        expect(readPassage({ text: document }, anchor)?.quote).toBe(quote);
      }),
    );
  });

  it('keeps and counts what is not seen: bidi controls, zero-width characters, marks', () => {
    const text = '\u202eabc\u202c \u200bde\u0301f';
    expect(locateQuote(text, { quote: 'e\u0301' })).toEqual({ kind: 'TEXT', start: 8, end: 10 });
    expect(() => locateQuote(text, { quote: 'de\u0301f', prefix: ' ' })).toThrow(AnchorNotFoundError);
    expect(() => locateQuote(text, { quote: '\u00e9' })).toThrow(AnchorNotFoundError);
  });

  it.each([
    ['case', 'the Envoy left', 'envoy'],
    ['spaces', 'the envoy  left', 'envoy left'],
    ['quotation marks', 'the \u201cenvoy\u201d', '"envoy"'],
    ['dashes', 'Nagorno\u2013Karabakh', 'Nagorno-Karabakh'],
  ])('finds no passage that differs in %s', (_what, text, quote) => {
    const error = refusal(text, { quote });
    expect(error).toBeInstanceOf(AnchorNotFoundError);
    expect(error).toMatchObject({ field: 'citations.0.quote' });
  });

  it('refuses a quote that stands twice, with the places and how to make it unique', () => {
    const error = refusal('😀 yes, yes', { quote: 'yes' });
    expect(error).toBeInstanceOf(AnchorAmbiguousError);
    expect(error).toMatchObject({
      field: 'citations.0.quote',
      places: [
        { start: 2, end: 5 },
        { start: 7, end: 10 },
      ],
    });
    expect((error as Error).message).toMatch(/2 times.*prefix.*suffix/u);
  });

  it('counts places that overlap', () => {
    expect(refusal('ababa', { quote: 'aba' })).toMatchObject({
      places: [
        { start: 0, end: 3 },
        { start: 2, end: 5 },
      ],
    });
  });

  it('names ten places at the most, and how many there are', () => {
    const error = refusal('a'.repeat(25), { quote: 'a' }) as AnchorAmbiguousError;
    expect(error.places).toHaveLength(10);
    expect(error.message).toContain('25 times');
  });

  it.each([
    [{ quote: 'yes', prefix: 'no, ' }, 9],
    [{ quote: 'yes', suffix: '; no' }, 0],
    [{ quote: 'yes', prefix: ', ', suffix: '.' }, 9],
  ])('takes the one place that %j means', (quote, start) => {
    expect(locateQuote('yes; no, yes.', quote)).toMatchObject({ start });
  });

  it('finds nothing where the surroundings do not stand right there', () => {
    expect(refusal('yes; no, yes.', { quote: 'yes', prefix: 'no' })).toBeInstanceOf(AnchorNotFoundError);
  });

  it('refuses an empty quote', () => {
    expect(refusal('abc', { quote: '' })).toBeInstanceOf(InvalidInputError);
  });

  it('refuses half a character, which would match inside another one', () => {
    expect(refusal('😀', { quote: '\ud83d' })).toBeInstanceOf(InvalidInputError);
    expect(refusal('😀a', { quote: 'a', prefix: '\ude00' })).toBeInstanceOf(InvalidInputError);
  });

  it('is quick in 5 MB, whatever text and quote are', () => {
    const started = Date.now();
    const ordinary = `${'The talks went on. '.repeat(250_000)}They ended 😀 at noon.`;
    expect(locateQuote(ordinary, { quote: 'ended 😀 at noon' }).start).toBe(4_750_005);
    const hostile = 'a'.repeat(5_000_000);
    expect(() => locateQuote(hostile, { quote: `${'a'.repeat(500_000)}b` })).toThrow(AnchorNotFoundError);
    expect(() => locateQuote(hostile, { quote: 'a'.repeat(500_000) })).toThrow(AnchorAmbiguousError);
    expect(Date.now() - started).toBeLessThan(5000);
  });
});

const text = '😀 It gave.\r\nIt gave not.\n';

describe('what is said to stand at a place', () => {
  const at = (start: number, end: number, words: PassageWords, kind: AnchorKind) => (): void =>
    checkPassage(text, makeAnchor(kind, start, end, 'citations.0'), words, 'citations.0');

  it.each<[number, number, PassageWords, AnchorKind]>([
    [2, 9, {}, AnchorKind.TEXT],
    [2, 9, { quote: 'It gave', prefix: null, suffix: undefined }, AnchorKind.TEXT],
    [2, 9, { quote: 'It gave', prefix: '😀 ', suffix: '.\r\nIt' }, AnchorKind.TEXT],
    [0, 1, { prefix: '', suffix: ' It' }, AnchorKind.TEXT],
    [1, 2, { quote: 'It gave not.', prefix: 'gave.\r\n', suffix: '\n' }, AnchorKind.LINE],
  ])('is taken where it does: %i to %i, %j', (start, end, words, kind) => {
    expect(at(start, end, words, kind)).not.toThrow();
  });

  it.each<[number, number, PassageWords, string, AnchorKind]>([
    [0, 99, {}, 'end', AnchorKind.TEXT],
    [0, 1, { quote: '😁' }, 'quote', AnchorKind.TEXT],
    [0, 3, { prefix: 'WRONG' }, 'prefix', AnchorKind.TEXT],
    [2, 9, { prefix: '😀' }, 'prefix', AnchorKind.TEXT],
    [2, 9, { quote: 'It gave', suffix: ' not' }, 'suffix', AnchorKind.TEXT],
    [1, 2, { suffix: ' And more' }, 'suffix', AnchorKind.LINE],
  ])('is refused where it does not: %i to %i, %j, by %s', (start, end, words, name, kind) => {
    expect(at(start, end, words, kind)).toThrow(
      expect.objectContaining({ code: 'ANCHOR_NOT_FOUND', field: `citations.0.${name}` }),
    );
  });
});
