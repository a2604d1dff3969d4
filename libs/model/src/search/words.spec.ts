import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formsOf, stemOf, wordKey, wordsOf } from './words.js';

describe('words', () => {
  it('are runs of letters, digits and marks, Chinese characters one by one', () => {
    expect(wordsOf('Azərbaycan–İsrail, 2020: "don\'t"').map(({ text }) => text)).toEqual([
      'Azərbaycan',
      'İsrail',
      '2020',
      'don',
      't',
    ]);
    expect(wordsOf('中国 and').map(({ text }) => text)).toEqual(['中', '国', 'and']);
  });

  it('stand where they say', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const { start, end, text: word } of wordsOf(text)) expect(text.slice(start, end)).toBe(word);
      }),
    );
  });

  it.each([
    ['Əliyev', 'aliyev'],
    ['ALIYEV', 'aliyev'],
    ['Sözcü', 'sozcu'],
    ['Алиев', 'aliev'],
  ])('are compared in Latin letters: %s', (word, key) => {
    expect(wordKey(word)).toBe(key);
  });

  it.each([
    ['arm', 'arms', 'armed', 'arming'],
    ['supply', 'supplies', 'supplied', 'supplying'],
    ['drone', 'drones'],
    ['accuse', 'accuses', 'accused', 'accusing'],
    ['agree', 'agrees', 'agreed', 'agreeing'],
    ['ban', 'banned', 'banning'],
    ['sell', 'sells', 'selling'],
    ['ally', 'allies', 'allied'],
  ])('have one stem in their forms: %s', (...words) => {
    for (const word of words) expect([word, stemOf(word)]).toEqual([word, stemOf(words[0] ?? '')]);
    for (const word of words) expect(formsOf(words[0] ?? '')).toContain(word);
  });

  it('have forms of their own stem alone, themselves among them', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,12}$/u), (word) => {
        expect(formsOf(word)).toContain(word);
        for (const form of formsOf(word)) expect(stemOf(form)).toBe(stemOf(word));
      }),
    );
  });
});
