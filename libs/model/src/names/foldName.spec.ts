import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { foldName, foldText, identifierKey, nameKey } from './foldName.js';

describe('foldName', () => {
  it.each([
    ['The Wire', 'wire'],
    ['WIRE.', ' wire '],
    ['İlham Əliyev', 'Ilham Aliyev'],
    ['Ｕ．Ｓ． officials', 'us Officials'],
    ["Ha'aretz", 'Haaretz'],
    ['Al-Jazeera', 'al jazeera'],
    ['Erdog\u0306an', 'Erdoğan'],
    ['Ёлкин', 'елкин'],
  ])('takes %j and %j for one', (one, other) => expect(foldName(one)).toBe(foldName(other)));

  it.each([
    ['Правда', 'Pravda'],
    ['Iran', 'Iraq'],
    ['A Haber', 'Haber'],
    ['LA Times', 'The Times'],
    ['The', 'An'],
    ['ガス', 'カス'],
    ['हिन्दी', 'हन्द'],
    ['???', '!!!'],
  ])('keeps %j and %j apart', (one, other) => expect(foldName(one)).not.toBe(foldName(other)));
});

describe('identifierKey', () => {
  it('goes by no case, and keeps schemes apart', () => {
    expect(identifierKey({ scheme: 'Wikidata', value: ' q801' })).toBe(
      identifierKey({ scheme: 'wikidata', value: 'Q801' }),
    );
    expect(identifierKey({ scheme: 'viaf', value: 'Q801' })).not.toBe(
      identifierKey({ scheme: 'wikidata', value: 'Q801' }),
    );
  });
});

describe('foldText', () => {
  it('is the same for other line ends, a byte order mark and another composition', () => {
    expect(foldText('\uFEFFOne café.\r\n\r\nTwo.\r\n')).toBe(foldText('One cafe\u0301.\n\nTwo.'));
    expect(foldText('One.')).not.toBe(foldText('Two.'));
  });
});

describe('nameKey', () => {
  it.each([
    ['Əliyev', 'Aliyev'],
    ['ALIYEV', 'aliyev'],
    ['Erdoğan', 'Erdogan'],
    ['Tel-Aviv', 'Tel  Aviv'],
    ['U.S.', 'u s'],
    ['Баку', 'Baku'],
    ['Ｉｓｒａｅｌ', 'Israel'],
  ])('lets %s and %s meet', (a, b) => {
    expect(nameKey(a)).toBe(nameKey(b));
  });

  it.each([
    ['Iran', 'Iraq'],
    ['Niger', 'Nigeria'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(nameKey(a)).not.toBe(nameKey(b));
  });

  it('is the key of itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(nameKey(nameKey(name))).toBe(nameKey(name));
      }),
      { numRuns: 1000 },
    );
  });
});
