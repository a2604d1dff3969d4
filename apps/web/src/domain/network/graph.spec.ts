import { describe, expect, it } from '@jest/globals';
import { type GraphActor, type GraphRelation, mergeGraphs, withoutActor } from './graph';

const actor = (id: string): GraphActor => ({ id, name: id, kind: 'STATE', isoCode: null, relationCount: 0 });
const relation = (id: string, from: string, to: string): GraphRelation => ({
  id,
  from,
  to,
  type: 'T',
  label: 'meets',
  tone: 'COOPERATION',
  directed: true,
  evidence: 'ALLEGED',
  documents: 1,
  publishers: 1,
  occurred: null,
});

describe('Expanding an actor', () => {
  const shown = { actors: [actor('a'), actor('b')], relations: [relation('ab', 'a', 'b')] };
  const added = {
    actors: [actor('b'), actor('c')],
    relations: [relation('ab', 'a', 'b'), relation('bc', 'b', 'c')],
  };
  const merged = mergeGraphs(shown, added);

  it('keeps what was shown, in its order, and adds the rest behind it, each once', () => {
    expect(merged.actors.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(merged.relations.map(({ id }) => id)).toEqual(['ab', 'bc']);
  });

  it('counts relations anew, a relation of an actor with itself once', () => {
    const { actors } = mergeGraphs(merged, { actors: [], relations: [relation('aa', 'a', 'a')] });
    expect(actors.map(({ relationCount }) => relationCount)).toEqual([2, 2, 1]);
  });
});

describe('A graph without an actor', () => {
  it('has none of its relations, and counts those that are left', () => {
    const graph = mergeGraphs(
      { actors: ['a', 'b', 'c'].map(actor), relations: [] },
      { actors: [], relations: [relation('ab', 'a', 'b'), relation('bc', 'b', 'c')] },
    );
    const left = withoutActor(graph, 'a');
    expect(left.actors.map(({ id, relationCount }) => [id, relationCount])).toEqual([
      ['b', 1],
      ['c', 1],
    ]);
    expect(left.relations.map(({ id }) => id)).toEqual(['bc']);
    expect(withoutActor(graph, 'x')).toEqual(graph);
  });
});
