import { describe, expect, it } from '@jest/globals';
import type { GraphActor, GraphRelation } from '../../domain/network/graph';
import { absorbInGraph, releaseInGraph } from './mergeCommands';

const actor = (id: string, relationCount = 0): GraphActor => ({
  id,
  name: id,
  kind: 'STATE',
  isoCode: null,
  relationCount,
});
const relation = (id: string, from: string, to: string): GraphRelation => ({
  id,
  from,
  to,
  type: 'AID',
  label: 'gives aid to',
  tone: 'COOPERATION',
  directed: true,
  evidence: 'SINGLE_SOURCE',
  documents: 1,
  publishers: 1,
  occurred: null,
});
const before = {
  actors: [actor('kept', 1), actor('double', 2), actor('third', 3)],
  relations: [
    relation('own', 'kept', 'third'),
    relation('out', 'double', 'third'),
    relation('in', 'third', 'double'),
  ],
};
const ends = ({ relations }: typeof before | ReturnType<typeof absorbInGraph>) =>
  relations.map(({ id, from, to }) => [id, from, to]);

describe('the loaded graph', () => {
  const merged = absorbInGraph(before, actor('kept'), 'double');

  it('has the relations of an absorbed actor at the kept one, in their places', () => {
    expect(merged.actors).toEqual([actor('kept', 3), actor('third', 3)]);
    expect(ends(merged)).toEqual([
      ['own', 'kept', 'third'],
      ['out', 'kept', 'third'],
      ['in', 'third', 'kept'],
    ]);
  });

  it('has the kept actor in place of an absorbed one, and neither where neither was loaded', () => {
    const without = {
      actors: [actor('double', 1), actor('third', 1)],
      relations: [relation('out', 'double', 'third')],
    };
    expect(absorbInGraph(without, actor('kept'), 'double').actors.map(({ id }) => id)).toEqual([
      'third',
      'kept',
    ]);
    const others = { actors: [actor('third')], relations: [] };
    expect(absorbInGraph(others, actor('kept'), 'double')).toBe(others);
  });

  it('has them at the absorbed one again once the merge is undone, and nothing that was not loaded', () => {
    const own = {
      actors: [actor('double'), actor('third'), actor('fourth')],
      relations: [
        relation('out', 'double', 'third'),
        relation('in', 'third', 'double'),
        relation('new', 'double', 'fourth'),
      ],
    };
    const undone = releaseInGraph(merged, actor('kept'), actor('double'), own);
    expect(ends(undone)).toEqual(ends(before));
    expect(new Set(undone.actors)).toEqual(new Set(before.actors));
  });
});
