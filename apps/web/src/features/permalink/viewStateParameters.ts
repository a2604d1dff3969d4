import type { Graph } from '../../domain/graph';
import { groupId } from '../../domain/groups';
import { keyFormOf, splitKeys, idsByKey, idKey } from '../../domain/idKeys';
import type { KeptViewState } from '../../domain/keptViewState';
import type { NavigationState } from '../../domain/navigation';
import type { Selected } from '../../domain/selection';
import type { Snapshot } from '../../domain/snapshot';
import { LayoutName, type ViewState } from '../../domain/viewState';
import { readPathRefs, writePathRefs } from './pathParameters';
import { unpackPlaces, packPlaces } from './placesParameter';
import { readScene, writeScene } from './sceneParameters';
import { readNavigation, writeNavigation } from './viewParameters';

const names = [
  'expanded',
  'hidden',
  'unmatched',
  'picked',
  'gap',
  'laid',
  'rows',
  'seen',
  'layout',
  'pinned',
  'group',
  'note',
  'step',
  'chain',
  'places',
];
const ofTables = /^(relations|actors)-/u;

/** Whether a query has parameters for `readViewState`. */
export function hasViewState(query: string): boolean {
  return [...new URLSearchParams(query).keys()].some((name) => names.includes(name) || ofTables.test(name));
}

/** All of a picture but what `readAddress` reads, and what the server gives. */
type ReadViewState = Omit<ViewState, keyof NavigationState | 'graph' | 'expansions'>;

/** Reads what `writeViewState` wrote, for a loaded graph. Unknown values are ignored. */
export function readViewState(query: string, graph: Graph): ReadViewState {
  const parameters = new URLSearchParams(query);
  const form = keyFormOf(parameters);
  const actors = idsByKey(
    graph.actors.map(({ id }) => id),
    form,
  );
  const relations = idsByKey(
    graph.relations.map(({ id }) => id),
    form,
  );
  const text = (name: string): string => parameters.get(name) ?? '';
  const named = (list: string, ids: ReadonlyMap<string, string>): readonly string[] =>
    splitKeys(list, form).flatMap((key) => ids.get(key) ?? []);
  const picked = (list: string): Selected => {
    const [ofActors = '', ofRelations = ''] = list.split('.');
    return { actorIds: named(ofActors, actors), relationIds: named(ofRelations, relations) };
  };
  const scene = (written: string): Snapshot => {
    const inner = written.replaceAll('!', '&').replaceAll(':', '=');
    return { ...readNavigation(inner), ...readScene(new URLSearchParams(inner), picked, form) };
  };
  const groups = parameters.getAll('group').flatMap((written, i) => {
    const [name = '', closed = '', list = ''] = parts(written);
    const actorIds = named(list, actors);
    return actorIds.length === 0 ? [] : [{ id: groupId.of(i), name, closed: closed === 'closed', actorIds }];
  });
  const standing = idsByKey(
    [...graph.actors, ...groups].map(({ id }) => id),
    form,
  );
  return {
    ...readScene(parameters, picked, form),
    layout: Object.values(LayoutName).find((name) => name === text('layout')) ?? LayoutName.FORCE,
    pinned: named(text('pinned'), actors),
    groups,
    notes: parameters.getAll('note').flatMap((written, i) => {
      const [kind = '', key = '', words = ''] = parts(written);
      const id = (kind === 'actor' ? actors : relations).get(key);
      if (id === undefined) return [];
      return [
        {
          id: `note_${i}`,
          on: { kind: kind === 'actor' ? ('actor' as const) : ('relation' as const), id },
          words,
        },
      ];
    }),
    steps: parameters.getAll('step').map((written, i) => {
      const [title = '', words = '', ofScene = ''] = parts(written);
      return { id: `step_${i}`, title, words, scene: scene(ofScene) };
    }),
    places: unpackPlaces(text('places'), standing, form),
    keptChains: readPathRefs(parameters.getAll('chain'), form),
  };
}

const parts = (written: string): readonly string[] =>
  written
    .split('~')
    .map((part) => part.replaceAll(/\*([*-])/gu, (_, sign: string) => (sign === '*' ? '*' : '~')));

/** The parameters of a view state that `writeNavigation` does not write; `readViewState` reads them. */
export function writeViewState(picture: KeptViewState): URLSearchParams {
  const { expansions, pinned, places, groups, layout, notes, steps, keptChains } = picture;
  const parameters = new URLSearchParams();
  const put = (name: string, text: string): void => {
    if (text !== '') parameters.append(name, text);
  };
  put('expanded', [...new Set(expansions.map(({ actorId }) => actorId))].join(','));
  for (const [name, text] of writeScene(picture)) put(name, text);
  put('layout', layout === LayoutName.FORCE ? '' : layout);
  put('pinned', keys(pinned));
  for (const { name, closed, actorIds } of groups) {
    put('group', [name, closed ? 'closed' : 'open', keys(actorIds)].map(escaped).join('~'));
  }
  for (const { on, words } of notes) put('note', [on.kind, idKey(on.id), words].map(escaped).join('~'));
  for (const { title, words, scene } of steps) {
    put('step', [title, words, sceneText(scene)].map(escaped).join('~'));
  }
  for (const text of writePathRefs(keptChains)) put('chain', text);
  // In a permalink, groups are named by their order.
  const called = new Map(groups.map(({ id }, i) => [id, groupId.of(i)]));
  const standing = Object.entries(places).map(([id, at]) => [called.get(id) ?? id, at] as const);
  put('places', packPlaces(Object.fromEntries(standing)));
  return parameters;
}

/** A scene as a query of its own, in signs that an address leaves as they are. */
function sceneText(scene: Snapshot): string {
  const rest = new URLSearchParams([...new URLSearchParams(writeNavigation(scene)), ...writeScene(scene)]);
  return rest.toString().replaceAll('%2C', ',').replaceAll('&', '!').replaceAll('=', ':');
}

const keys = (ids: readonly string[]): string => ids.map(idKey).join('');

/** Escapes the separator. */
const escaped = (text: string): string => text.replaceAll('*', '**').replaceAll('~', '*-');
