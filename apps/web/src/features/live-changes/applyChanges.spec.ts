import { describe, expect, it } from '@jest/globals';
import type { Graph } from '../../domain/network/graph';
import * as live from './applyChanges';
import type { RelationChange } from './followChanges';

const applyChanges = (graph: Graph, changes: readonly RelationChange[], own = 'Bob') => {
  const applied = live.applyChanges(graph, changes, own);
  return { ...applied, changed: applied.changed.map(({ words }) => words) };
};

const actor = (id: string) => ({ id, name: id, kind: 'STATE' as const, identifiers: [] });
const relation = (
  id: string,
  from: string,
  to: string,
  evidence: 'ALLEGED' | 'SINGLE_SOURCE' = 'SINGLE_SOURCE',
) => ({
  id,
  type: 'AID' as const,
  label: 'gives aid to',
  tone: 'COOPERATION' as const,
  directed: true,
  occurred: null,
  evidence,
  documents: 1,
  publishers: 1,
  from: actor(from),
  to: actor(to),
});
const told = (kind: RelationChange['kind'], of: ReturnType<typeof relation>): RelationChange => ({
  kind,
  by: 'Ann',
  relationId: of.id,
  relation: kind === 'REMOVED' ? null : of,
});
const loaded = applyChanges(
  { actors: ['a', 'b', 'c'].map((id) => ({ ...actor(id), isoCode: null, relationCount: 0 })), relations: [] },
  [told('RECORDED', relation('r1', 'a', 'b'))],
).graph;

describe('changes by others', () => {
  it('are added, replaced and removed, and named', () => {
    const { graph, changed } = applyChanges(loaded, [
      told('RECORDED', relation('r2', 'b', 'c')),
      told('CHANGED', relation('r1', 'a', 'b', 'ALLEGED')),
    ]);
    expect(graph.relations.map(({ id, evidence }) => [id, evidence])).toEqual([
      ['r1', 'ALLEGED'],
      ['r2', 'SINGLE_SOURCE'],
    ]);
    expect(graph.actors.map(({ relationCount }) => relationCount)).toEqual([1, 2, 1]);
    expect(changed).toEqual(['b gives aid to c', 'a gives aid to b']);
    const without = applyChanges(graph, [told('REMOVED', relation('r2', 'b', 'c'))]);
    expect(without.graph.relations.map(({ id }) => id)).toEqual(['r1']);
    expect(without.changed).toEqual(['b gives aid to c']);
  });

  it('bring an actor that is new beside one that is there', () => {
    const { graph } = applyChanges(loaded, [told('RECORDED', relation('r2', 'a', 'd'))]);
    expect(graph.actors.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('between actors that are not there are left out', () => {
    const { graph, changed } = applyChanges(loaded, [told('RECORDED', relation('r2', 'x', 'y'))]);
    expect([graph, changed]).toEqual([loaded, []]);
  });

  it('that change nothing that is shown are not named', () => {
    expect(applyChanges(loaded, [told('CHANGED', relation('r1', 'a', 'b'))])).toEqual({
      graph: loaded,
      changed: [],
    });
    expect(applyChanges(loaded, [told('REMOVED', relation('r9', 'a', 'b'))]).changed).toEqual([]);
  });

  it('that the reader made elsewhere are brought in, and not named', () => {
    const { graph, changed } = applyChanges(loaded, [told('RECORDED', relation('r2', 'b', 'c'))], 'Ann');
    expect([graph.relations.map(({ id }) => id), changed]).toEqual([['r1', 'r2'], []]);
  });

  it('name who made them, and between whom', () => {
    expect(live.applyChanges(loaded, [told('REMOVED', relation('r1', 'a', 'b'))], 'Bob').changed).toEqual([
      { id: 'r1', words: 'a gives aid to b', ends: ['a', 'b'], by: 'Ann' },
    ]);
  });
});
