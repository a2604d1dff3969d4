import { describe, expect, it } from '@jest/globals';
import type { Graph } from '../network/graph';
import { matchRelations, groupedRelations } from './graphLookup';

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

const relation = (tone: 'COOPERATION' | 'CONFLICT', verb: string) => ({ tone, verb });

describe('The relations of an actor', () => {
  const groups = groupedRelations(
    [
      relation('CONFLICT', 'accuses'),
      relation('COOPERATION', 'visits'),
      relation('COOPERATION', 'aids'),
      relation('COOPERATION', 'aids'),
    ],
    ({ verb }) => verb,
  );

  it('stand by tone, in the order of the legend, without the tones that it has none of', () => {
    expect(groups.map(({ tone, count }) => [tone, count])).toEqual([
      ['COOPERATION', 3],
      ['CONFLICT', 1],
    ]);
  });

  it('stand by verb within a tone, the most frequent first', () => {
    expect(groups[0]?.verbs.map(({ verb, relations }) => [verb, relations.length])).toEqual([
      ['aids', 2],
      ['visits', 1],
    ]);
  });
});
