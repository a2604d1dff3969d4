import { describe, expect, it } from '@jest/globals';
import { initialTables } from '../../domain/page-state/tableSettings';
import { initialViewState, type ViewState } from '../../domain/page-state/viewState';
import { writePermalink } from './permalink';
import { readNavigation } from './viewParameters';
import { readViewState } from './viewStateParameters';

const actors = Array.from({ length: 60 }, (_, i) => ({
  id: `act_${i}`,
  kind: 'STATE' as const,
  name: `A${i}`,
  isoCode: null,
  relationCount: 1,
}));
const relations = [
  {
    id: 'rel_war',
    type: 'ARMED_ATTACK',
    label: 'attacks',
    tone: 'CONFLICT' as const,
    directed: true,
    from: 'act_0',
    to: 'act_1',
    evidence: 'ALLEGED' as const,
    documents: 1,
    publishers: 1,
    occurred: null,
  },
];
const graph = { actors, relations };
const question = {
  fromId: 'act_0',
  toId: 'act_far.away',
  minEvidence: 'CORROBORATED' as const,
  minPublishers: 2,
  knownAt: '2020-11-01',
  asOf: null,
  maxLength: 4,
  rank: 'STRONGEST' as const,
  directed: false,
  types: ['ARMS_SUPPLY' as const],
  avoidedIds: ['act_3', 'act_4'],
};
const picture: ViewState = {
  ...initialViewState,
  graph,
  hidden: { actorIds: ['act_3'], relationIds: ['rel_war'] },
  picked: { actorIds: ['act_1', 'act_2'], relationIds: [] },
  unmatched: 'hide',
  layout: 'camps',
  pinned: ['act_5'],
  groups: [{ id: 'group:0', name: 'North ~ & South*', closed: true, actorIds: ['act_7', 'act_8'] }],
  notes: [{ id: 'note_0', on: { kind: 'relation', id: 'rel_war' }, words: 'Who says so? *-~ 100 %' }],
  steps: [
    {
      id: 'step_0',
      title: 'It begins',
      words: 'Before the war: nothing, or so it seems.',
      scene: {
        view: 'timeline',
        selection: { kind: 'actor', id: 'act_1' },
        picked: { actorIds: [], relationIds: ['rel_war'] },
        hidden: { actorIds: ['act_9'], relationIds: [] },
        filters: { ...initialViewState.filters, tones: ['CONFLICT'], publishers: ['The Paper: & Sons!'] },
        unmatched: 'dim',
        dates: { from: '2020-09-27', to: null },
        clocks: { asOf: '2020-10-01', knownAt: null },
        layer: { kind: 'gap', gap: 'UNDATED' },
        table: initialTables,
        camera: { x: -20, y: 30, width: 400, height: 300 },
      },
    },
  ],
  layer: { kind: 'chains', chains: [{ question, key: 'Ab-_Ab-_' }], relationIds: [] },
  table: {
    kind: 'actors',
    relations: {
      sorting: { columnId: 'occurred', falling: true },
      filters: { from: 'Æ & ~*! b', evidence: 'Single source' },
      columns: ['from', 'id'],
      widths: { from: 240, occurred: 90 },
    },
    actors: {
      sorting: { columnId: 'name', falling: false },
      filters: { relations: '3' },
      columns: null,
      widths: {},
    },
  },
  camera: { x: 12, y: -340, width: 1200, height: 800 },
  keptChains: [
    { question, key: 'Cd34Cd34' },
    { question, key: 'Gh78Gh78' },
    {
      question: {
        ...question,
        toId: 'act_z',
        rank: 'SHORTEST',
        maxLength: 6,
        directed: true,
        types: null,
        avoidedIds: [],
      },
      key: 'Ef56Ef56',
    },
  ],
  places: Object.fromEntries(
    [...actors.map(({ id }) => id), 'group:0'].map((id, i) => [
      id,
      { x: i * 31 - 700, y: (i % 7) * 210 - 333 },
    ]),
  ),
};

const origin = 'https://entente.example';

describe('The address of a whole picture', () => {
  it('opens the same picture, positions included, within 2,000 signs', () => {
    const { query, complete } = writePermalink(picture, origin, true);
    expect(complete).toBe(true);
    expect(query.length).toBeLessThan(2000);
    const { graph: _, expansions, view, selection, filters, dates, clocks, ...rest } = picture;
    expect(readViewState(query, graph)).toEqual(rest);
    expect(readNavigation(query)).toEqual({ view, selection, filters, dates, clocks });
    expect(expansions).toEqual([]);
  });

  it('has a group stand where it stood, whatever it was called by before', () => {
    const [group] = picture.groups;
    const { 'group:0': at, ...others } = picture.places;
    if (!group || !at) throw new Error('There is a group in the picture');
    const { query } = writePermalink(
      { ...picture, groups: [{ ...group, id: 'group:made' }], places: { ...others, 'group:made': at } },
      origin,
      true,
    );
    expect(readViewState(query, graph).places['group:0']).toEqual(at);
  });

  it('is empty for what the page begins with, and says no places that nobody chose', () => {
    expect(writePermalink(initialViewState, origin, true)).toEqual({ query: '', complete: true });
    expect(writePermalink({ ...initialViewState, places: picture.places }, origin, false).query).toBe('');
  });

  it('goes without what it cannot hold, and says so', () => {
    const words = 'word '.repeat(600);
    const { query, complete } = writePermalink(
      { ...picture, notes: [{ ...picture.notes[0], words } as never] },
      origin,
      true,
    );
    expect(complete).toBe(false);
    expect(query.length).toBeLessThan(2000);
    expect(readViewState(query, graph).pinned).toEqual(['act_5']);
  });

  it('stays within 2,000 signs however long the name of its server is', () => {
    for (const length of [20, 200, 900]) {
      const server = `https://${'a'.repeat(length)}.example`;
      const { query } = writePermalink(picture, server, true);
      expect(`${server}/embed${query}`.length).toBeLessThanOrEqual(2000);
    }
  });

  it('leaves out what is no longer there, and what cannot be read', () => {
    const { query } = writePermalink(picture, origin, true);
    const fewer = { actors: actors.slice(0, 3), relations: [] };
    expect(readViewState(query, fewer)).toMatchObject({ pinned: [], groups: [], notes: [] });
    expect(Object.keys(readViewState(query, fewer).places)).toEqual(['act_0', 'act_1', 'act_2']);
    expect(readViewState('?places=x.y&hidden=%00&layout=globe&step=', graph)).toMatchObject({
      places: {},
      layout: 'force',
    });
  });
});
