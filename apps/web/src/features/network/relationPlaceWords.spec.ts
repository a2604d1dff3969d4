import { describe, expect, it } from '@jest/globals';
import type { Graph } from '../../domain/network/graph';
import { describeRelationPlace } from './keyboardWalk';

const relation = (id: string, from: string, to: string): Graph['relations'][number] => ({
  id,
  type: 'AID',
  label: 'gives aid to',
  tone: 'COOPERATION',
  directed: true,
  from,
  to,
  evidence: 'SINGLE_SOURCE',
  documents: 1,
  publishers: 1,
  occurred: id === 'loan' ? '2021-05' : null,
});
const graph: Graph = {
  actors: ['Aland', 'Bland', 'Cland'].map((id) => ({
    id,
    name: id,
    kind: 'STATE',
    isoCode: null,
    relationCount: 0,
  })),
  relations: [
    relation('grain', 'Aland', 'Cland'),
    relation('loan', 'Bland', 'Aland'),
    relation('ship', 'Bland', 'Cland'),
    relation('oil', 'Cland', 'Aland'),
  ],
};

describe('Which relation of an actor one is at', () => {
  it('is said with its day, its evidence, and how many there are', () => {
    expect(describeRelationPlace(graph, 'loan', 'Aland')).toBe(
      'Bland gives aid to Aland, May 2021. Single source, 1 document. Relation 1 of 3 of Aland.',
    );
  });

  it('counts on with those of the same other actor, and says where there is no date', () => {
    expect(describeRelationPlace(graph, 'grain', 'Aland')).toMatch(/undated\. .* Relation 2 of 3/u);
    expect(describeRelationPlace(graph, 'oil', 'Aland')).toMatch(/Relation 3 of 3 of Aland\.$/u);
  });

  it('is nothing where the relation is another’s', () => {
    expect(describeRelationPlace(graph, 'ship', 'Aland')).toBe('');
  });
});
