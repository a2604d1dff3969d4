import { describe, expect, it } from '@jest/globals';
import { bundle } from './bundles';
import type { GraphRelation } from './graph';

const relation = (
  id: string,
  from: string,
  to: string,
  more: Partial<GraphRelation> = {},
): GraphRelation => ({
  id,
  from,
  to,
  type: 'ARMS_SUPPLY',
  label: 'supplies arms to',
  tone: 'COOPERATION',
  directed: true,
  evidence: 'SINGLE_SOURCE',
  documents: 1,
  publishers: 1,
  occurred: null,
  ...more,
});

describe('parallel relations', () => {
  it('of one tone between a pair run as one band, whichever way they run', () => {
    const [band, ...others] = bundle([relation('r1', 'a', 'b'), relation('r2', 'b', 'a')]);
    expect(band?.relations.map(({ id }) => id)).toEqual(['r1', 'r2']);
    expect(others).toEqual([]);
  });

  it('of two tones run as two bands', () => {
    expect(bundle([relation('r1', 'a', 'b'), relation('r2', 'a', 'b', { tone: 'CONFLICT' })])).toHaveLength(
      2,
    );
  });

  it('keep the name of their band when one joins or leaves', () => {
    const [before] = bundle([relation('r1', 'a', 'b')]);
    const [after] = bundle([relation('r2', 'b', 'a'), relation('r1', 'a', 'b')]);
    expect(after?.id).toBe(before?.id);
  });

  it('point where any of them points', () => {
    const [oneWay] = bundle([relation('r1', 'a', 'b'), relation('r2', 'b', 'a', { directed: false })]);
    expect(oneWay).toMatchObject({ arrowAtFrom: false, arrowAtTo: true });
    const [bothWays] = bundle([relation('r1', 'a', 'b'), relation('r2', 'b', 'a')]);
    expect(bothWays).toMatchObject({ arrowAtFrom: true, arrowAtTo: true });
  });

  it('are drawn as firmly as the strongest of them, and say that one is contested', () => {
    const [band] = bundle([
      relation('r1', 'a', 'b', { evidence: 'CONTESTED' }),
      relation('r2', 'a', 'b', { evidence: 'CORROBORATED' }),
      relation('r3', 'a', 'b', { evidence: 'DENIED' }),
    ]);
    expect(band).toMatchObject({ evidence: 'CORROBORATED', contested: true });
  });

  it('are none where there are none', () => {
    expect(bundle([])).toEqual([]);
  });
});
