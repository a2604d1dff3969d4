import { describe, expect, it } from '@jest/globals';
import { noDates } from '../questions/days';
import { noFilters, Unmatched } from '../questions/filters';
import type { Graph } from '../network/graph';
import { shownGraph } from './shownGraph';

const actor = (id: string) => ({ id, kind: 'STATE' as const, name: id, isoCode: null, relationCount: 1 });
const relation = (
  id: string,
  from: string,
  to: string,
  occurred: string,
  tone: 'CONFLICT' | 'COOPERATION',
) => ({
  id,
  from,
  to,
  type: 'VISIT',
  label: 'visits',
  tone,
  directed: true,
  evidence: 'ALLEGED' as const,
  documents: 1,
  publishers: 1,
  occurred,
});
const loaded: Graph = {
  actors: [actor('north'), actor('south'), actor('east')],
  relations: [
    relation('war', 'north', 'south', '2020-09/2020-11', 'CONFLICT'),
    relation('sale', 'south', 'east', '2016', 'COOPERATION'),
  ],
};
const nothing = {
  hidden: { actorIds: [], relationIds: [] },
  filters: noFilters,
  clocks: null,
  known: null,
  dates: noDates,
  layer: null,
  found: { relations: null, actors: null },
  origins: null,
  unmatched: Unmatched.DIM,
};
const shown = (choices: Partial<Parameters<typeof shownGraph>[1]>) => {
  const { graph, dimmed, anyDate, matching } = shownGraph(loaded, { ...nothing, ...choices });
  const ids = ({ relations }: Graph) => relations.map(({ id }) => id);
  return { there: ids(graph), faded: [...dimmed.actorIds], anyDate: ids(anyDate), matching: ids(matching) };
};

describe('What is shown', () => {
  it('is everything where nothing is chosen', () => {
    expect(shown({})).toEqual({
      there: ['war', 'sale'],
      faded: [],
      anyDate: ['war', 'sale'],
      matching: ['war', 'sale'],
    });
  });

  it('fades what does not match the legend, and the actors without any that does', () => {
    expect(shown({ filters: { ...noFilters, tones: ['CONFLICT'] } })).toEqual({
      there: ['war', 'sale'],
      faded: ['east'],
      anyDate: ['war'],
      matching: ['war'],
    });
  });

  it('fades what lies outside the dates, of which the timeline still shows where it lies', () => {
    expect(shown({ dates: { from: '2018-01-01', to: null } })).toEqual({
      there: ['war', 'sale'],
      faded: ['east'],
      anyDate: ['war', 'sale'],
      matching: ['war'],
    });
  });

  it('takes away what did not stand on the day, and fades the actors that are left alone', () => {
    expect(shown({ clocks: { asOf: '2021-01-01', knownAt: null } })).toMatchObject({
      there: ['sale'],
      faded: ['north'],
    });
  });

  it('fades what is not in a layer', () => {
    expect(shown({ layer: new Set(['sale']) })).toMatchObject({ faded: ['north'], matching: ['sale'] });
  });

  it('is without what was hidden, and without the relations of an actor that was', () => {
    expect(shown({ hidden: { actorIds: ['north'], relationIds: [] } })).toMatchObject({ there: ['sale'] });
    expect(shown({ hidden: { actorIds: [], relationIds: ['sale'] } })).toMatchObject({ there: ['war'] });
  });

  it('lets go what does not match, where that is chosen, and fades nothing', () => {
    const filters = { ...noFilters, tones: ['CONFLICT' as const] };
    expect(shown({ filters, unmatched: Unmatched.HIDE })).toMatchObject({ there: ['war'], faded: [] });
  });

  it('brings out what is looked for in the tables everywhere but in the tables, which go on from all there is', () => {
    for (const found of [
      { relations: new Set(['sale']), actors: null },
      { relations: null, actors: new Set(['south', 'east']) },
    ]) {
      const { dimmed, matching, anyDate, tabled } = shownGraph(loaded, { ...nothing, found });
      expect([...dimmed.actorIds]).toEqual(['north']);
      for (const { relations } of [matching, anyDate])
        expect(relations.map(({ id }) => id)).toEqual(['sale']);
      expect(tabled.relations.map(({ id }) => id)).toEqual(['war', 'sale']);
    }
  });
});
