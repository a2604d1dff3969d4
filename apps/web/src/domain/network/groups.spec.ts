import { describe, expect, it } from '@jest/globals';
import type { Graph, GraphActor, GraphRelation } from './graph';
import { foldGroups } from './groups';

const actor = (id: string, kind: GraphActor['kind'] = 'STATE'): GraphActor => ({
  id,
  name: id,
  kind,
  isoCode: null,
  relationCount: 1,
});
const relation = (id: string): GraphRelation => ({
  id,
  type: 'AID',
  label: 'gives aid to',
  tone: 'COOPERATION',
  directed: true,
  from: id.charAt(0),
  to: id.charAt(1),
  evidence: 'CORROBORATED',
  documents: 1,
  publishers: 1,
  occurred: null,
});
const graph: Graph = {
  actors: [actor('a', 'COMPANY'), actor('b', 'COMPANY'), actor('c'), actor('d')],
  relations: ['ab', 'bc', 'da', 'cd'].map(relation),
};
const group = { id: 'g', name: 'Makers', actorIds: ['a', 'b'], closed: true };

describe('a closed group', () => {
  it('is drawn as one, with the relations of all and none among them', () => {
    const folded = foldGroups(graph, [group]);
    expect(folded.actors.map(({ id, name, kind, relationCount }) => [id, name, kind, relationCount])).toEqual(
      [
        ['c', 'c', 'STATE', 1],
        ['d', 'd', 'STATE', 1],
        ['g', 'Makers (2)', 'COMPANY', 2],
      ],
    );
    expect(folded.relations.map(({ id, from, to }) => [id, from, to])).toEqual([
      ['bc', 'g', 'c'],
      ['da', 'd', 'g'],
      ['cd', 'c', 'd'],
    ]);
  });

  it('changes nothing while it is open, or when not two of it are there', () => {
    expect(foldGroups(graph, [{ ...group, closed: false }])).toBe(graph);
    expect(foldGroups(graph, [{ ...group, actorIds: ['a', 'z'] }])).toBe(graph);
  });
});
