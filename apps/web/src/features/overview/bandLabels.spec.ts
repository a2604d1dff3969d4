import { describe, expect, it } from '@jest/globals';
import { bandLabels } from './bandLabels';
import { type Band, bandId } from './drawnOverview';
import type { PlacedActor } from './useOverviewPlaces';

const actor = (id: string, x: number, y: number): PlacedActor => ({
  id,
  name: id,
  kind: 'STATE',
  relationCount: 1,
  x,
  y,
  radius: 10,
  label: [id],
});

function band(from: string, to: string, count: number, contested = 0): Band {
  const none = { cooperation: count, conflict: 0, structure: 0, corroborated: 0, singleSource: 0 };
  return {
    id: bandId(from, to),
    from,
    to,
    count,
    ...none,
    alleged: 0,
    contested,
    denied: 0,
    forward: 0,
    backward: 0,
  };
}

const placed = (...actors: PlacedActor[]): ReadonlyMap<string, PlacedActor> =>
  new Map(actors.map((one) => [one.id, one]));

describe('the label of a band', () => {
  it('is its number of relations at its middle, with ≠ where some are contested; one relation needs no number', () => {
    const at = placed(actor('a', 0, 0), actor('b', 200, 0), actor('c', 0, 200));
    const labels = bandLabels([band('a', 'b', 1200, 3), band('a', 'c', 1)], at, 1);
    expect([...labels]).toEqual([['a~b', { text: '1,200≠', x: 100, y: 0 }]]);
  });

  it('stands aside from whoever stands at the middle', () => {
    const at = placed(actor('a', 0, 0), actor('b', 400, 0), actor('c', 200, 0));
    const { x } = bandLabels([band('a', 'b', 5)], at, 1).get('a~b') ?? { x: NaN };
    expect(Math.abs(x - 200)).toBeGreaterThan(10);
  });

  it('is left out where there is no room, but for what is contested', () => {
    const at = placed(actor('a', 0, 0), actor('b', 24, 0), actor('c', 0, 24));
    const labels = bandLabels([band('a', 'b', 5), band('a', 'c', 7, 1)], at, 1);
    expect([...labels].map(([id, { text }]) => [id, text])).toEqual([['a~c', '≠']]);
  });
});
