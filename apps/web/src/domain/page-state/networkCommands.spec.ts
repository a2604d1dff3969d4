import { describe, expect, it } from '@jest/globals';
import { addNeighbours, collapse } from './expansion';
import type { Graph } from '../network/graph';
import type { UndoableCommand } from './history';
import { changeGroup, groupActors, hide, applyLayout, pin } from './networkCommands';
import { initialViewState, type ViewState } from './viewState';

/** `ab bc`: a relation from a to b, one from b to c, and the actors that they need. */
function graphOf(ties: string): Graph {
  const relations = ties.split(' ').map((id) => ({
    id,
    type: 'AID',
    label: 'gives aid to',
    tone: 'COOPERATION' as const,
    directed: true,
    from: id[0] ?? '',
    to: id[1] ?? '',
    evidence: 'CORROBORATED' as const,
    documents: 1,
    publishers: 1,
    occurred: null,
  }));
  const ids = [...new Set(relations.flatMap(({ from, to }) => [from, to]))];
  return {
    actors: ids.map((id) => ({ id, name: id, kind: 'STATE', isoCode: null, relationCount: 1 })),
    relations,
  };
}

const after = (picture: ViewState, ...commands: readonly UndoableCommand[]): ViewState =>
  commands.reduce((now, command) => ({ ...now, ...command.execute(now) }), picture);
const actorsOf = ({ graph }: ViewState): string[] => (graph?.actors ?? []).map(({ id }) => id).sort();

const picture: ViewState = { ...initialViewState, graph: graphOf('ab bc') };

describe('expanding', () => {
  it('remembers what is new and takes it away again', () => {
    const grown = after(picture, addNeighbours('c', graphOf('bc cd ce de'), 'Expand c'));
    expect(actorsOf(grown)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(grown.expansions).toEqual([
      { actorId: 'c', actorIds: ['d', 'e'], relationIds: ['cd', 'ce', 'de'] },
    ]);
    expect(after(grown, collapse('c', 'Collapse c')).graph?.relations).toEqual(picture.graph?.relations);
    expect(actorsOf(after(grown, collapse('c', 'Collapse c')))).toEqual(['a', 'b', 'c']);
  });

  it('keeps, at collapsing, whom something that came since is tied to', () => {
    const grown = after(
      picture,
      addNeighbours('c', graphOf('cd ce'), 'Expand c'),
      addNeighbours('d', graphOf('df'), 'Expand d'),
      collapse('c', 'Collapse c'),
    );
    expect(actorsOf(grown)).toEqual(['a', 'b', 'c', 'd', 'f']);
  });

  it('changes nothing where nothing is new', () => {
    expect(addNeighbours('b', graphOf('ab'), 'Expand b').execute(picture)).toEqual({});
    expect(collapse('b', 'Collapse b').execute(picture)).toEqual({});
  });

  it('brings back into sight what was hidden', () => {
    const hidden = after(picture, hide({ actorIds: ['c'] }, 'Hide c'));
    expect(after(hidden, addNeighbours('b', graphOf('bc'), 'Expand b')).hidden.actorIds).toEqual([]);
  });
});

describe('hiding', () => {
  it('leaves nothing of it selected or open', () => {
    const open = {
      ...picture,
      selection: { kind: 'actor', id: 'a' } as const,
      picked: { actorIds: ['a', 'b'], relationIds: [] },
    };
    const hidden = after(open, hide({ actorIds: ['a'] }, 'Hide a'), hide({ relationIds: ['bc'] }, 'Hide bc'));
    expect(hidden.hidden).toEqual({ actorIds: ['a'], relationIds: ['bc'] });
    expect(hidden.selection).toBeNull();
    expect(hidden.picked.actorIds).toEqual(['b']);
  });
});

describe('pinned actors', () => {
  it('stay where they are when all are laid out anew', () => {
    const placed = { ...picture, places: { a: { x: 1, y: 1 }, b: { x: 2, y: 2 } } };
    const laidOut = { a: { x: 9, y: 9 }, b: { x: 8, y: 8 }, c: { x: 7, y: 7 } };
    const { places, layout } = after(placed, pin(['a'], true, 'Pin a'), applyLayout('concentric', laidOut));
    expect(places).toEqual({ ...laidOut, a: { x: 1, y: 1 } });
    expect(layout).toBe('concentric');
    expect(after(placed, pin(['a'], true, ''), pin(['a'], false, '')).pinned).toEqual([]);
  });
});

describe('groups', () => {
  it('have an actor once, and end with their second last', () => {
    const one = after(picture, groupActors('g', 'First', ['a', 'b']));
    expect(after(one, groupActors('h', 'Second', ['b', 'c'])).groups.map(({ id }) => id)).toEqual(['h']);
  });

  it('open, and part', () => {
    const one = after(picture, groupActors('g', 'First', ['a', 'b']));
    expect(after(one, changeGroup('g', { closed: false }, 'Open')).groups[0]?.closed).toBe(false);
    expect(after(one, changeGroup('g', null, 'Part')).groups).toEqual([]);
  });
});
