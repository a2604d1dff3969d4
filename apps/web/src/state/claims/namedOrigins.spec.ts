import { describe, expect, it } from '@jest/globals';
import { type AttributedClaim, namedOrigins } from './namedOrigins';

const claim = (
  source: string,
  publisher: string | null,
  speaker: string | null = null,
  attribution: string | null = null,
): AttributedClaim => ({
  stance: 'REPORTED',
  speaker: speaker === null ? null : { id: speaker, name: `Minister ${speaker}` },
  attribution,
  citations: [
    {
      // As the API tells origins apart: here by the case and spaces of a name alone.
      origin: speaker ?? (attribution ?? publisher ?? source).toLowerCase().replaceAll(/\s+/gu, ' '),
      document: source,
      source: { id: source, title: `Title of ${source}`, publisher },
    },
  ],
});

describe('namedOrigins', () => {
  it('counts five articles that quote one official as one origin', () => {
    const claims = ['a', 'b', 'c', 'd', 'e'].map((source) => claim(source, source, 'x'));
    expect(namedOrigins(claims)).toEqual([{ key: 'x', name: 'Minister x', claims: 5, documents: 5 }]);
  });

  it('calls an origin by whose word it is, else by who published it, else by the title', () => {
    const claims = [
      claim('a', 'The Paper', null, 'two diplomats'),
      claim('b', 'The Paper'),
      claim('c', null),
    ];
    expect(namedOrigins(claims).map(({ name }) => name)).toEqual([
      'The Paper',
      'Title of c',
      'two diplomats',
    ]);
  });

  it('puts first what is heard most often', () => {
    const claims = [claim('a', 'Another'), claim('b', 'The Paper'), claim('c', 'The  paper')];
    expect(namedOrigins(claims).map(({ name, claims: count }) => [name, count])).toEqual([
      ['The Paper', 2],
      ['Another', 1],
    ]);
  });
});
