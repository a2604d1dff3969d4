import { describe, expect, it } from '@jest/globals';
import type { Graph } from '../../domain/network/graph';
import { questionByIds, noPathQuestion } from '../../domain/questions/paths';
import { initialViewState } from '../../domain/page-state/viewState';
import { layOutPaths } from './pathCommands';

const actor = (id: string) => ({ id, name: id, kind: 'STATE' as const, isoCode: null, relationCount: 0 });
const relation = (id: string, from: string, to: string, evidence: 'CORROBORATED' | 'ALLEGED') => ({
  id,
  type: 'AID',
  label: 'gives aid to',
  tone: 'COOPERATION' as const,
  directed: true,
  from,
  to,
  evidence,
  documents: 1,
  publishers: 1,
  occurred: null,
});
const shown: Graph = {
  actors: [actor('a'), actor('b')],
  relations: [relation('ab', 'a', 'b', 'CORROBORATED')],
};
const chain: Graph = {
  actors: [actor('a'), actor('b'), actor('c')],
  relations: [relation('ab', 'a', 'b', 'ALLEGED'), relation('bc', 'b', 'c', 'ALLEGED')],
};
const places = { a: { x: 0, y: 0 }, b: { x: 1, y: 0 }, c: { x: 2, y: 0 } };

describe('laying chains out', () => {
  const question = { ...questionByIds(noPathQuestion), fromId: 'a', toId: 'c' };
  const chains = [{ question, key: 'abcd' }];
  const command = layOutPaths(chains, chain, places);
  const change = command.execute({
    ...initialViewState,
    graph: shown,
    places: { z: { x: 9, y: 9 } },
    hidden: { actorIds: ['b', 'y'], relationIds: [] },
  });

  it('is called by what it does', () => {
    expect(command.label).toBe('Lay out 1 path');
  });

  it('puts the actors in their places and leaves the others where they are', () => {
    expect(change.places).toEqual({ ...places, z: { x: 9, y: 9 } });
  });

  it('brings its relations out, as the chain that they are', () => {
    expect(change.layer).toEqual({ kind: 'chains', chains, relationIds: ['ab', 'bc'] });
  });

  it('brings in what is missing, and keeps what is there as it is', () => {
    expect(change.graph?.actors.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(change.graph?.relations.map(({ id, evidence }) => [id, evidence])).toEqual([
      ['ab', 'CORROBORATED'],
      ['bc', 'ALLEGED'],
    ]);
  });

  it('shows the network as of the days that were asked about, and as it stands where none was', () => {
    const asked = { ...question, knownAt: '2020-11-01' };
    const dated = layOutPaths([{ question: asked, key: 'abcd' }], chain, places).execute(initialViewState);
    expect(dated.clocks).toEqual({ asOf: null, knownAt: '2020-11-01' });
    const earlier = { ...initialViewState, clocks: { asOf: null, knownAt: '2020-11-01' } };
    expect(command.execute(earlier).clocks).toBeNull();
    expect(command.execute(initialViewState)).not.toHaveProperty('clocks');
  });

  it('brings back what of the chain was hidden, and nothing else', () => {
    expect(change.hidden?.actorIds).toEqual(['y']);
  });
});
