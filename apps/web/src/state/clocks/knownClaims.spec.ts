import { describe, expect, it } from '@jest/globals';
import type { Stance } from '@entente/model';
import { knownClaims } from './knownClaims';

const claim = (stance: Stance, ...sources: readonly (readonly [string, string | null])[]) => ({
  stance,
  occurred: null,
  qualifiers: [],
  citations: sources.map(([id, published]) => ({
    origin: id,
    source: { id, published },
  })),
});
const claims = [
  claim('REPORTED', ['paper', '2020-09-30'], ['later', '2021']),
  claim('REPORTED', ['post', '2020-10']),
  claim('DENIED', ['reply', '2020-11-02']),
  claim('ASSERTED', ['undated', null]),
];

const relation = { occurred: '2020-09-27/2020-11-10', qualifiers: [], claims };

describe('what was known of a relation on a day', () => {
  it.each([
    ['2020-09-29', null, 0],
    ['2020-09-30', 'SINGLE_SOURCE', 1],
    // A source of October may have come out on its last day.
    ['2020-10-30', 'SINGLE_SOURCE', 1],
    ['2020-10-31', 'CORROBORATED', 2],
    ['2020-11-02', 'CONTESTED', 3],
  ] as const)('is on %s: %s', (day, evidence, count) => {
    const known = knownClaims(relation, day);
    expect([known.evidence, known.claims.length]).toEqual([evidence, count]);
  });

  it('has the date that was known, as the server works it out', () => {
    const [first, second] = claims;
    if (!first || !second) throw new Error('There are claims');
    const dated = {
      ...relation,
      claims: [
        { ...second, occurred: '2020-09-27/..' },
        { ...claim('ASSERTED', ['after', '2020-12']), occurred: relation.occurred },
      ],
    };
    expect(knownClaims(dated, '2020-11-01').occurred).toBe('2020-09-27/..');
    expect(knownClaims(dated, '2021-01-01').occurred).toBe('2020-09-27/2020-11-10');
    expect(knownClaims(relation, '2020-11-01').occurred).toBe('2020-09-27/');
  });

  it('leaves out citations that came later, and sources that have no date', () => {
    const sources = knownClaims(relation, '2020-12-31').claims.flatMap(({ citations }) =>
      citations.map(({ source }) => source.id),
    );
    expect(sources).toEqual(['paper', 'post', 'reply']);
  });
});
