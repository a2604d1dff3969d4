import { describe, expect, it } from '@jest/globals';
import { highlightRelations } from './dimming';
import type { Graph } from '../network/graph';

const actor = (id: string) => ({ id, kind: 'STATE' as const, name: id, isoCode: null, relationCount: 1 });
const relation = (id: string, from: string, to: string) => ({
  id,
  from,
  to,
  type: 'VISIT',
  label: 'visits',
  tone: 'COOPERATION' as const,
  directed: true,
  evidence: 'ALLEGED' as const,
  documents: 1,
  publishers: 1,
  occurred: null,
});
const graph: Graph = {
  actors: [actor('north'), actor('south'), actor('east')],
  relations: [
    relation('a', 'north', 'south'),
    relation('b', 'south', 'east'),
    relation('c', 'east', 'north'),
  ],
};

describe('Bringing out some relations', () => {
  it('fades the others, and the actors that are no end of one', () => {
    const { actorIds, relationIds } = highlightRelations(
      graph,
      { actorIds: new Set(), relationIds: new Set() },
      new Set(['a']),
    );
    expect([[...actorIds], [...relationIds]]).toEqual([['east'], ['b', 'c']]);
  });

  it('leaves faded what a filter had faded', () => {
    const faded = { actorIds: new Set<string>(), relationIds: new Set(['a']) };
    const { actorIds, relationIds } = highlightRelations(graph, faded, new Set(['a', 'b']));
    expect([[...actorIds], [...relationIds]]).toEqual([['north'], ['a', 'c']]);
  });
});
