import { describe, expect, it } from '@jest/globals';
import { selectedRelations, titleOfSelected } from './exportChoices';

const relation = (id: string, from: string, to: string) => ({
  id,
  type: 'AID',
  label: 'gives aid to',
  tone: 'COOPERATION' as const,
  directed: true,
  from,
  to,
  evidence: 'CORROBORATED' as const,
  documents: 1,
  publishers: 1,
  occurred: null,
});
const relations = [relation('ab', 'a', 'b'), relation('bc', 'b', 'c'), relation('cd', 'c', 'd')];
const ids = (actorIds: string[], relationIds: string[] = []) =>
  selectedRelations(relations, { actorIds, relationIds }).map(({ id }) => id);

describe('the relations of a selection', () => {
  it('are those between the selected actors', () => {
    expect(ids(['a', 'b', 'c'])).toEqual(['ab', 'bc']);
  });

  it('are all of an actor that is selected alone', () => {
    expect(ids(['b'])).toEqual(['ab', 'bc']);
  });

  it('are those that are selected themselves, beside', () => {
    expect(ids(['a', 'b'], ['cd'])).toEqual(['ab', 'cd']);
  });

  it('are none where nothing is selected', () => {
    expect(ids([])).toEqual([]);
  });
});

describe('the title of a selection', () => {
  const names = new Map(['a', 'b', 'c', 'd'].map((id) => [id, id.toUpperCase()]));
  it.each([
    ['the two at its ends', ['ab'], 'Relations between A and B'],
    ['the actor in common', ['ab', 'bc'], '2 relations of B with 2 actors'],
    ['how many they are', ['ab', 'cd'], '2 relations between 4 actors'],
  ])('says %s', (_, chosen, title) => {
    const selected = relations.filter(({ id }) => chosen.includes(id));
    expect(titleOfSelected(selected, names)).toBe(title);
  });
});
