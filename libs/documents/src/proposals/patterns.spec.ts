import { describe, expect, it } from '@jest/globals';
import { relationTypes } from '@entente/model';
import { indexActors } from '../names/actorIndex.js';
import { proposeClaims } from './proposeClaims.js';
import { patternName, patterns } from './patterns/index.js';

const nobody = indexActors([]);

describe('the patterns', () => {
  it('are some for each type of the vocabulary', () => {
    const read = new Set(patterns.map(({ type }) => type));
    expect(relationTypes.map(({ type }) => type).filter((type) => !read.has(type))).toEqual([]);
  });

  it('have each a name of its own, and worth between 0 and 1', () => {
    const names = patterns.map(patternName);
    expect(names).toEqual([...new Set(names)]);
    expect(patterns.filter(({ worth }) => worth <= 0 || worth > 1)).toEqual([]);
  });

  it('give only codes that belong to their type, or to the event below it', () => {
    const codes = new Map(relationTypes.map(({ type, cameoCodes }) => [type, cameoCodes]));
    const strangers = patterns.filter(
      ({ type, cameo }) => cameo !== null && !codes.get(type)?.includes(cameo),
    );
    expect(strangers.map(({ type, cameo }) => `${type} ${cameo}`)).toEqual([]);
  });

  it.each(patterns.map((pattern) => [patternName(pattern), pattern] as const))(
    'read their example: %s',
    (name, { type, example }) => {
      const [, from = '', to = '', sentence = ''] = /^(.+) > (.+?): (.+)$/u.exec(example) ?? [];
      const found = proposeClaims(sentence, nobody, { published: null });
      const said = found.map((one) => `${one.pattern}: ${one.from.text} ${one.type} ${one.to.text}`);
      const wanted = found.filter((one) => one.pattern === name || one.type === type);
      expect(said).not.toEqual([]);
      expect(wanted.some((one) => one.from.text.includes(from) && one.to.text.includes(to))).toBe(true);
    },
  );
});
