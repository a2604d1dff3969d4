import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Stance } from '../vocabulary/kinds.js';
import {
  type BackedClaim,
  countBacking,
  Evidence,
  evidenceRank,
  type WeighedClaim,
  weighEvidence,
} from './evidence.js';

const claim = (stance: Stance, ...origins: string[]): WeighedClaim => ({ stance, origins });

const anyClaim: fc.Arbitrary<WeighedClaim> = fc.record({
  stance: fc.constantFrom(...Object.values(Stance)),
  origins: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 2 }),
});
const claims = fc.array(anyClaim, { minLength: 1, maxLength: 8 });

/** The grades, each as the contract words it. */
function asTheContractSays(all: readonly WeighedClaim[]): Evidence {
  const affirms = all.filter(({ stance }) => stance === 'ASSERTED' || stance === 'REPORTED');
  const origins = new Set(affirms.flatMap((one) => one.origins));
  const someAllege = all.some(({ stance }) => stance === 'ALLEGED');
  const someDeny = all.some(({ stance }) => stance === 'DENIED');
  const grades = {
    CORROBORATED: origins.size >= 2 && !someDeny,
    SINGLE_SOURCE: origins.size === 1 && !someDeny,
    ALLEGED: affirms.length === 0 && someAllege && !someDeny,
    CONTESTED: (affirms.length > 0 || someAllege) && someDeny,
    DENIED: affirms.length === 0 && !someAllege && someDeny,
  };
  const given = Object.values(Evidence).filter((grade) => grades[grade]);
  expect(given).toHaveLength(1);
  return given[0] ?? 'DENIED';
}

describe('weighEvidence', () => {
  it.each<[string, WeighedClaim[], Evidence, number]>([
    ['two origins that assert', [claim('ASSERTED', 'a'), claim('ASSERTED', 'b')], 'CORROBORATED', 2],
    [
      'one that asserts, one that reports',
      [claim('ASSERTED', 'a'), claim('REPORTED', 'b')],
      'CORROBORATED',
      2,
    ],
    ['one claim on two publishers', [claim('ASSERTED', 'a', 'b')], 'CORROBORATED', 2],
    ['one origin', [claim('ASSERTED', 'a')], 'SINGLE_SOURCE', 1],
    ['one origin five times', Array.from({ length: 5 }, () => claim('REPORTED', 'a')), 'SINGLE_SOURCE', 1],
    [
      'one origin, and another that alleges',
      [claim('REPORTED', 'a'), claim('ALLEGED', 'b')],
      'SINGLE_SOURCE',
      1,
    ],
    ['allegations alone', [claim('ALLEGED', 'a'), claim('ALLEGED', 'b')], 'ALLEGED', 0],
    ['an assertion and a denial', [claim('ASSERTED', 'a'), claim('DENIED', 'b')], 'CONTESTED', 1],
    ['an allegation and a denial', [claim('ALLEGED', 'a'), claim('DENIED', 'b')], 'CONTESTED', 0],
    ['one that asserts and denies', [claim('ASSERTED', 'a'), claim('DENIED', 'a')], 'CONTESTED', 1],
    ['denials alone', [claim('DENIED', 'a'), claim('DENIED', 'b')], 'DENIED', 0],
  ])('weighs %s', (_what, weighed, evidence, independentOrigins) => {
    expect(weighEvidence(weighed)).toEqual({ evidence, independentOrigins });
  });

  it('gives every relation the one grade that the contract defines', () => {
    fc.assert(fc.property(claims, (all) => expect(weighEvidence(all).evidence).toBe(asTheContractSays(all))));
  });

  it('does not depend on the order of claims', () => {
    const orders = claims.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
    );
    fc.assert(
      fc.property(orders, ([all, shuffled]) => expect(weighEvidence(shuffled)).toEqual(weighEvidence(all))),
    );
  });

  it('is not changed by a claim that is made twice', () => {
    fc.assert(
      fc.property(claims, (all) => expect(weighEvidence([...all, ...all])).toEqual(weighEvidence(all))),
    );
  });

  it('is never made stronger by a denial, and is never settled by one', () => {
    fc.assert(
      fc.property(claims, fc.constantFrom('a', 'z'), (all, origin) => {
        const before = weighEvidence(all);
        const after = weighEvidence([...all, claim('DENIED', origin)]);
        expect(evidenceRank(after.evidence)).toBeGreaterThanOrEqual(evidenceRank(before.evidence));
        expect(after.independentOrigins).toBe(before.independentOrigins);
        expect(after.evidence === 'DENIED').toBe(all.every(({ stance }) => stance === 'DENIED'));
      }),
    );
  });

  it('is never made weaker by one more that asserts or reports', () => {
    fc.assert(
      fc.property(claims, fc.constantFrom('ASSERTED', 'REPORTED'), (all, stance) => {
        const after = weighEvidence([...all, claim(stance, 'z')]);
        expect(evidenceRank(after.evidence)).toBeLessThanOrEqual(evidenceRank(weighEvidence(all).evidence));
      }),
    );
  });

  it('refuses to weigh nothing', () => {
    expect(() => weighEvidence([])).toThrow(RangeError);
  });
});

describe('evidenceRank', () => {
  it('orders the grades strongest first', () => {
    expect(Object.values(Evidence).map(evidenceRank)).toEqual([0, 1, 2, 3, 4]);
    expect(evidenceRank('CORROBORATED')).toBeLessThan(evidenceRank('DENIED'));
  });
});

const backedClaim = (stance: BackedClaim['stance'], document: string, publisher: string): BackedClaim => ({
  stance,
  documents: [document],
  publishers: [publisher],
});

describe('countBacking', () => {
  it.each<[string, BackedClaim[], number, number]>([
    [
      'two who speak in one article: one document',
      [backedClaim('REPORTED', 'a', 'p'), backedClaim('ASSERTED', 'a', 'p')],
      1,
      1,
    ],
    [
      'two articles of one paper',
      [backedClaim('ASSERTED', 'a', 'p'), backedClaim('ASSERTED', 'b', 'p')],
      2,
      1,
    ],
    [
      'what is alleged besides counts for nothing',
      [backedClaim('ASSERTED', 'a', 'p'), backedClaim('ALLEGED', 'b', 'q')],
      1,
      1,
    ],
    ['allegations alone', [backedClaim('ALLEGED', 'a', 'p'), backedClaim('ALLEGED', 'b', 'q')], 2, 2],
    [
      'both sides of what is contested',
      [backedClaim('ASSERTED', 'a', 'p'), backedClaim('DENIED', 'b', 'q')],
      2,
      2,
    ],
    ['denials alone', [backedClaim('DENIED', 'a', 'p')], 1, 1],
  ])('counts %s', (_what, claims, documents, publishers) =>
    expect(countBacking(claims)).toEqual({ documents, publishers }),
  );
});
