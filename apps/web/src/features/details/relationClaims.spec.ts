import type { Stance } from '@entente/model';
import { describe, expect, it } from '@jest/globals';
import { knownClaims, weakClaims, type AttributedClaim, namedOrigins } from './relationClaims';

const claim = (stance: Stance, ...sources: readonly (readonly [string, string | null])[]) => ({
  stance,
  occurred: null,
  qualifiers: [],
  citations: sources.map(([id, published]) => ({
    origin: id,
    source: { id, published, publisher: null },
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

const weighedClaim = (id: string, more: object) => ({
  id,
  stance: 'ASSERTED' as const,
  attribution: null,
  occurred: '2020',
  speaker: null,
  citations: [{ status: 'VERIFIED' }],
  ...more,
});

describe('the claims that a gap is about', () => {
  it.each([
    ['CONTESTED', { stance: 'DENIED' }],
    ['ALLEGED_ONLY', { stance: 'ALLEGED' }],
    ['UNDATED', { occurred: null }],
    ['UNATTRIBUTED', { stance: 'REPORTED' }],
    ['UNVERIFIED', { citations: [{ status: 'VERIFIED' }, { status: 'UNVERIFIED' }] }],
    ['BROKEN', { citations: [{ status: 'BROKEN' }] }],
  ] as const)('%s are those and no others', (gap, weakness) => {
    const claims = [weighedClaim('firm', {}), weighedClaim('weak', weakness)];
    expect([...weakClaims(gap, claims)]).toEqual(['weak']);
  });

  it('a single source is whoever reports it', () => {
    const claims = [
      weighedClaim('said', { stance: 'REPORTED' }),
      weighedClaim('alleged', { stance: 'ALLEGED' }),
    ];
    expect([...weakClaims('SINGLE_SOURCE', claims)]).toEqual(['said']);
  });
});

const attributedClaim = (
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
    const claims = ['a', 'b', 'c', 'd', 'e'].map((source) => attributedClaim(source, source, 'x'));
    expect(namedOrigins(claims)).toEqual([{ key: 'x', name: 'Minister x', claims: 5, documents: 5 }]);
  });

  it('calls an origin by whose word it is, else by who published it, else by the title', () => {
    const claims = [
      attributedClaim('a', 'The Paper', null, 'two diplomats'),
      attributedClaim('b', 'The Paper'),
      attributedClaim('c', null),
    ];
    expect(namedOrigins(claims).map(({ name }) => name)).toEqual([
      'The Paper',
      'Title of c',
      'two diplomats',
    ]);
  });

  it('puts first what is heard most often', () => {
    const claims = [
      attributedClaim('a', 'Another'),
      attributedClaim('b', 'The Paper'),
      attributedClaim('c', 'The  paper'),
    ];
    expect(namedOrigins(claims).map(({ name, claims: count }) => [name, count])).toEqual([
      ['The Paper', 2],
      ['Another', 1],
    ]);
  });
});
