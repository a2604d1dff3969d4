import { describe, expect, it } from '@jest/globals';
import type { Graph } from './graph';
import { matchRelations } from './matchRelations';

const graph: Graph = {
  actors: ['North', 'South'].map((name) => ({
    id: name,
    name,
    kind: 'STATE',
    isoCode: null,
    relationCount: 2,
  })),
  relations: (['supplies arms to', 'visits'] as const).map((label) => ({
    id: label,
    type: 'T',
    label,
    tone: 'COOPERATION',
    directed: true,
    from: 'North',
    to: 'South',
    evidence: 'ALLEGED',
    documents: 1,
    publishers: 1,
    occurred: null,
  })),
};

describe('Searching for relations', () => {
  it('finds a relation by words of its sentence, in any order and case', () => {
    expect(matchRelations(graph, 'ARMS north', 5).map(({ words }) => words)).toEqual([
      'North supplies arms to South',
    ]);
  });

  it('finds none for an empty text', () => {
    expect(matchRelations(graph, '  ', 5)).toEqual([]);
  });

  it('gives no more than asked for', () => {
    expect(matchRelations(graph, 'south', 1)).toHaveLength(1);
  });
});
