import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readSearchLine } from './searchLine.js';

const roles = (line: string): string[] => readSearchLine(line).words.map(({ role }) => role);
const datesIn = (line: string) => readSearchLine(line).dates;

describe('a line to search by', () => {
  it('has two names, a verb and a year', () => {
    const { types, dates } = readSearchLine('Turkey Azerbaijan arms 2020');
    expect(roles('Turkey Azerbaijan arms 2020')).toEqual(['PLAIN', 'PLAIN', 'VERB', 'DATE']);
    expect(types).toEqual(['ARMS_SUPPLY']);
    expect(dates).toEqual({ from: '2020-01-01', to: '2020-12-31' });
  });

  it('is a question', () => {
    expect(roles('who armed Azerbaijan')).toEqual(['SMALL', 'VERB', 'PLAIN']);
    expect(readSearchLine('who armed Azerbaijan').types).toEqual(['ARMS_SUPPLY']);
  });

  it('has a verb with its object, and verbs that say nothing alone', () => {
    expect(roles('Turkey supplies arms')).toEqual(['PLAIN', 'VERB', 'VERB']);
    expect(roles('Israel sent weapons to Azerbaijan')).toEqual(['PLAIN', 'SMALL', 'VERB', 'SMALL', 'PLAIN']);
  });

  it('takes a phrase before the words in it', () => {
    expect(readSearchLine('drones').types).toEqual(['ARMS_SUPPLY']);
    expect(readSearchLine('drone strikes').types).toEqual(['MILITARY_ACTION']);
    expect(readSearchLine('military aid').types).toEqual(['MILITARY_SUPPORT']);
  });

  it.each([
    ['2020', '2020 alone is a word', null],
    ['arms 2020', 'a year', { from: '2020-01-01', to: '2020-12-31' }],
    ['arms Oct 2020', 'a month', { from: '2020-10-01', to: '2020-10-31' }],
    ['arms October 2020', 'a month', { from: '2020-10-01', to: '2020-10-31' }],
    ['arms 3 Oct 2020', 'a day', { from: '2020-10-03', to: '2020-10-03' }],
    ['arms 2020-02', 'a month', { from: '2020-02-01', to: '2020-02-29' }],
    ['arms 2020-10-03', 'a day', { from: '2020-10-03', to: '2020-10-03' }],
    ['arms 2016–2020', 'years', { from: '2016-01-01', to: '2020-12-31' }],
    ['arms since 2016', 'an open end', { from: '2016-01-01', to: null }],
    ['arms after 2016', 'what follows', { from: '2017-01-01', to: null }],
    ['arms before 2016', 'what comes before', { from: null, to: '2015-12-31' }],
    ['arms until 2016', 'an open start', { from: null, to: '2016-12-31' }],
    ['arms may', 'no year', null],
    ['arms 30 Feb 2020', 'a day that is none, taken for the last', { from: '2020-02-29', to: '2020-02-29' }],
    ['arms 12345', 'a number', null],
  ])('reads the date in "%s": %s', (line, _, dates) => {
    expect(datesIn(line)).toEqual(dates);
  });

  it('may have names of several words, small ones among them', () => {
    const { names } = readSearchLine('Ilham Aliyev of Azerbaijan');
    expect(names).toContainEqual({ first: 0, last: 1, key: 'ilham aliyev', begins: true, plain: true });
    expect(names).toContainEqual({
      first: 0,
      last: 3,
      key: 'ilham aliyev of azerbaijan',
      begins: false,
      plain: false,
    });
  });

  it.each(['', '   ', '*', '/.*/', '"', '()', '\u200b', '\ud800'])('may have no word: %j', (line) => {
    expect(readSearchLine(line).words).toEqual([]);
  });

  it('is read whatever it is, in bounds, each word once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const { words, names, dates } = readSearchLine(text);
        expect(words.length).toBeLessThanOrEqual(12);
        expect(names.length).toBeLessThanOrEqual(72);
        for (const { first, last, key } of names) {
          expect(0 <= first && first <= last && last < words.length).toBe(true);
          // Letters, digits and single spaces: nothing that a full-text query reads as an operator.
          expect(key).toMatch(/^[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*$/u);
        }
        if (dates?.from != null && dates.to !== null) expect(dates.from <= dates.to).toBe(true);
      }),
    );
  });

  it('finds a year anywhere among other words', () => {
    const word = fc.constantFrom('Turkey', 'arms', 'who', 'Aliyev', '…', 'ab-c');
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 4 }),
        fc.integer({ min: 1900, max: 2099 }),
        fc.array(word, { maxLength: 4 }),
        (left, year, right) => {
          fc.pre([...left, ...right].some((one) => one !== '…'));
          const line = [...left, year, ...right].join(' ');
          expect(datesIn(line)).toEqual({ from: `${year}-01-01`, to: `${year}-12-31` });
        },
      ),
    );
  });

  it('is quick with 40,000 characters', () => {
    const started = performance.now();
    expect(readSearchLine('Azerbaijan '.repeat(4000)).words).toHaveLength(12);
    expect(performance.now() - started).toBeLessThan(500);
  });
});
