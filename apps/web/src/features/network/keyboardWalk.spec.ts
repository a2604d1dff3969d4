import { describe, expect, it } from '@jest/globals';
import type { Graph } from '../../domain/network/graph';
import { describeActorPlace } from './keyboardWalk';

const relation = (from: string, label: string, to: string): Graph['relations'][number] => ({
  id: `${from}${label}${to}`,
  type: 'AID',
  label,
  tone: 'COOPERATION',
  directed: true,
  from,
  to,
  evidence: 'CORROBORATED',
  documents: 1,
  publishers: 1,
  occurred: null,
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
    relation('Aland', 'gives aid to', 'Bland'),
    relation('Bland', 'visits', 'Aland'),
    relation('Aland', 'meets', 'Bland'),
  ],
};

describe('where one is in the network', () => {
  it('is said with the relations that one came by, and how many lead on', () => {
    expect(describeActorPlace(graph, 'Bland', 'Aland', 2)).toBe(
      'Bland, state. By: Aland gives aid to Bland; Bland visits Aland; 1 more. 3 relations with 1 actor. 2 neighbours not shown.',
    );
  });

  it('is said of an actor with no relations, and of one come to from nowhere', () => {
    expect(describeActorPlace(graph, 'Cland', null, 0)).toBe('Cland, state. No relations shown.');
    expect(describeActorPlace(graph, 'Aland', null, 0)).toBe('Aland, state. 3 relations with 1 actor.');
  });
});
