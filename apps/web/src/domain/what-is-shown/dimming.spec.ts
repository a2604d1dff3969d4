import type { Credibility, Reliability } from '@entente/model';
import { describe, expect, it } from '@jest/globals';
import { dimByFilters } from './dimming';
import { noFilters } from '../questions/filters';
import type { Graph } from '../network/graph';

const actor = (id: string, kind: 'STATE' | 'COMPANY') => ({
  id,
  kind,
  name: id,
  isoCode: null,
  relationCount: 1,
});
const relation = (id: string, from: string, to: string, tone: 'CONFLICT' | 'COOPERATION') =>
  ({
    id,
    from,
    to,
    tone,
    type: 'T',
    label: 'meets',
    directed: true,
    evidence: 'CONTESTED',
    documents: 1,
    publishers: 1,
    occurred: null,
  }) as const;
const graph: Graph = {
  actors: [actor('north', 'STATE'), actor('south', 'STATE'), actor('mill', 'COMPANY')],
  relations: [
    relation('quarrel', 'north', 'south', 'CONFLICT'),
    relation('sale', 'mill', 'south', 'COOPERATION'),
  ],
};

const judged = (reliability: Reliability | null, credibility: Credibility | null) => ({
  reliability,
  credibility,
});

describe('Bringing out a part of the network', () => {
  it('fades nothing as long as nothing is chosen', () => {
    const { actorIds, relationIds } = dimByFilters(graph, noFilters);
    expect([...actorIds, ...relationIds]).toEqual([]);
  });

  it('fades actors of other kinds, and the relations that end at one', () => {
    const { actorIds, relationIds } = dimByFilters(graph, { ...noFilters, kinds: ['STATE'] });
    expect([[...actorIds], [...relationIds]]).toEqual([['mill'], ['sale']]);
  });

  it('fades relations of another tone, and the actors that are left with none', () => {
    const { actorIds, relationIds } = dimByFilters(graph, { ...noFilters, tones: ['CONFLICT'] });
    expect([[...actorIds], [...relationIds]]).toEqual([['mill'], ['sale']]);
  });

  it('fades what is left out, and nothing else', () => {
    const without = { ...noFilters.without, kinds: ['COMPANY' as const] };
    const { actorIds, relationIds } = dimByFilters(graph, { ...noFilters, without });
    expect([[...actorIds], [...relationIds]]).toEqual([['mill'], ['sale']]);
  });

  it('fades actors with fewer relations than asked for', () => {
    const { actors } = graph;
    const busy = {
      ...graph,
      actors: actors.map((one) => ({ ...one, relationCount: one.id === 'mill' ? 1 : 2 })),
    };
    expect([...dimByFilters(busy, { ...noFilters, leastRelations: 2 }).actorIds]).toEqual(['mill']);
  });

  it('fades what rests on fewer publishers than asked for, and the actors that are left with none', () => {
    const backed = {
      ...graph,
      relations: graph.relations.map((one) => ({ ...one, publishers: one.id === 'sale' ? 1 : 2 })),
    };
    const { actorIds, relationIds } = dimByFilters(backed, { ...noFilters, leastPublishers: 2 });
    expect([[...actorIds], [...relationIds]]).toEqual([['mill'], ['sale']]);
  });

  it('keeps a relation that one of several sources tells of, and lets go what only those left out do', () => {
    const ofRelation = new Map([
      ['quarrel', { sourceIds: ['src_a', 'src_b'], publishers: ['A', 'B'], ...judged('B', null) }],
      ['sale', { sourceIds: ['src_b'], publishers: ['B'], ...judged('D', 2) }],
    ]);
    const origins = { ofRelation, titles: new Map() };
    const by = (filters: Partial<typeof noFilters>) => [
      ...dimByFilters(graph, { ...noFilters, ...filters }, origins).relationIds,
    ];
    expect(by({ sources: ['src_a'] })).toEqual(['sale']);
    expect(by({ without: { ...noFilters.without, publishers: ['B'] } })).toEqual(['sale']);
    expect(by({ leastReliability: 'C' })).toEqual(['sale']);
    expect(by({ leastReliability: 'F' })).toEqual([]);
    expect(by({ leastCredibility: 6 })).toEqual(['quarrel']);
  });

  it('fades by evidence', () => {
    const { relationIds } = dimByFilters(graph, { ...noFilters, evidence: ['DENIED'] });
    expect([...relationIds]).toEqual(['quarrel', 'sale']);
  });
});
