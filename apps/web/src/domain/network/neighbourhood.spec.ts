import { describe, expect, it } from '@jest/globals';
import type { Graph, GraphRelation } from './graph';
import { neighboursOf, chosenPart, expansionChoices } from './neighbourhood';
import { invertSelected, selectWithRelations } from './selection';

const relation = (id: string, type = 'AID', directed = true): GraphRelation => ({
  id,
  type,
  label: type.toLowerCase(),
  tone: 'COOPERATION',
  directed,
  from: id.charAt(0),
  to: id.charAt(1),
  evidence: id.endsWith('?') ? 'ALLEGED' : 'CORROBORATED',
  documents: 1,
  publishers: 1,
  occurred: null,
});
const graphOf = (...relations: GraphRelation[]): Graph => ({
  actors: [...new Set(relations.flatMap(({ from, to }) => [from, to]))].map((id) => ({
    id,
    name: id,
    kind: 'STATE',
    isoCode: null,
    relationCount: 1,
  })),
  relations,
});

const around = graphOf(
  relation('ab'),
  relation('ac?'),
  relation('da'),
  relation('ae', 'MEETING', false),
  relation('bc', 'ALLIANCE'),
);
const shown = graphOf(relation('ab'));
const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);

describe('what an actor can be expanded by', () => {
  it('is told by type and direction, with how many are not shown', () => {
    expect(
      expansionChoices(around, 'a', shown).map(({ key, relations, unseen }) => [
        key,
        relations.length,
        unseen,
      ]),
    ).toEqual([
      ['AID out', 2, 1],
      ['AID in', 1, 1],
      ['MEETING both', 1, 1],
    ]);
  });

  it('brings at the most so many, the most firmly tied first, and what ties them among each other', () => {
    const wanted = around.relations.filter(({ from, to }) => from === 'a' || to === 'a');
    const one = chosenPart(around, 'a', { relations: wanted, most: 1, shown });
    expect(ids(one.actors).sort()).toEqual(['a', 'b', 'd']);
    const all = chosenPart(around, 'a', { relations: wanted, most: 9, shown });
    expect(ids(all.relations)).toEqual(ids(around.relations));
  });

  it('brings only what was asked for', () => {
    const meetings = around.relations.filter(({ type }) => type === 'MEETING');
    expect(ids(chosenPart(around, 'a', { relations: meetings, most: 9, shown }).actors)).toEqual(['a', 'e']);
  });
});

describe('a selection', () => {
  it('goes out to neighbours', () => {
    expect(neighboursOf(around, ['d'])).toEqual({ actorIds: ['d', 'a'], relationIds: ['da'] });
  });

  it('is turned round, with the relations between those who were not in it', () => {
    expect(invertSelected(around, { actorIds: ['a', 'e'], relationIds: [] })).toEqual({
      actorIds: ['b', 'c', 'd'],
      relationIds: ['bc'],
    });
  });

  it('of actors has the relations between them', () => {
    expect(selectWithRelations(around, ['a', 'b']).relationIds).toEqual(['ab']);
  });
});
