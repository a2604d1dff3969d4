import { describe, expect, it } from '@jest/globals';
import { groupedRelations } from './groupedRelations';

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
