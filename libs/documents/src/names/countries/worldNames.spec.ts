import { describe, expect, it } from '@jest/globals';
import { textWords } from '../spelling/textWords.js';
import { countryAt } from './countryPhrases.js';
import { worldCountries } from './worldNames.js';

const countryOfText = (text: string) =>
  countryAt(textWords(text), 0, { anyCase: false })?.country.alpha2 ?? null;

describe('the countries of the world', () => {
  const states = worldCountries().filter(({ kind }) => kind === 'STATE');

  it('are some 195 states and the territories that have codes', () => {
    expect(states.length).toBeGreaterThanOrEqual(195);
    expect(worldCountries().length).toBeGreaterThanOrEqual(249);
  });

  it.each(['Latin', 'Cyrillic', 'Arabic', 'Hebrew', 'Armenian', 'Georgian'])(
    'have names in %s letters, each',
    (script) => {
      const letters = new RegExp(`^\\p{Script=${script}}`, 'u');
      const without = states.filter(
        ({ names }) => !names.some(({ text, sort }) => sort === 'NAME' && letters.test(text)),
      );
      expect(without.map(({ name }) => name)).toEqual([]);
    },
  );

  it.each(['Cyrillic', 'Arabic', 'Hebrew', 'Armenian', 'Georgian'])(
    'have capitals in %s letters, most',
    (script) => {
      const letters = new RegExp(`^\\p{Script=${script}}`, 'u');
      const having = states.filter(({ names }) =>
        names.some(({ text, sort }) => sort === 'METONYM' && letters.test(text)),
      );
      expect(having.length).toBeGreaterThanOrEqual(160);
    },
  );

  it.each([
    ['Nairobi', 'KE'],
    ['Kenyan', 'KE'],
    ['the Kremlin', null],
    ['Kremlin', 'RU'],
    ['Анкара', 'TR'],
    ['российскими', 'RU'],
    ['Турции', 'TR'],
    ['أذربيجان', 'AZ'],
    ['الإسرائيلي', 'IL'],
    ['לטורקיה', 'TR'],
    ['ישראלי', 'IL'],
    ['Ռուսաստանում', 'RU'],
    ['საქართველოს', 'GE'],
    ['South Korea', 'KR'],
    ['North Korean', 'KP'],
    ['Democratic Republic of the Congo', 'CD'],
    ['Niger', 'NE'],
    ['Nigerian', 'NG'],
    ['us', null],
    ['US', 'US'],
    ['turkey', null],
    ['Brussels', null],
  ])('are known by "%s"', (text, code) => expect(countryOfText(text)).toBe(code));
});
