import { LayoutName } from '../layoutName';
import type { Graph } from '../network/graph';
import { groupId } from '../network/groupId';
import type { Picture } from '../picture';
import type { Scene } from '../scene';
import type { Picked } from '../selecting/picked';
import type { Address } from './address';
import { keyFormOf, splitKeys } from './idKey';
import { idsByKey } from './idsByKey';
import { readAddress } from './readAddress';
import { readChains } from './readChains';
import { readLook } from './readLook';
import { unpackPlaces } from './unpackPlaces';

/** All of a picture but what `readAddress` reads, and what the server gives. */
type ReadPicture = Omit<Picture, keyof Address | 'graph' | 'expansions'>;

/** Reads what `writePicture` wrote, of the actors and relations of a graph. What it does not know, it leaves out. */
export function readPicture(query: string, graph: Graph): ReadPicture {
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
  const picked = (list: string): Picked => {
    const [ofActors = '', ofRelations = ''] = list.split('.');
    return { actorIds: named(ofActors, actors), relationIds: named(ofRelations, relations) };
  };
  const scene = (written: string): Scene => {
    const inner = written.replaceAll('!', '&').replaceAll(':', '=');
    return { ...readAddress(inner), ...readLook(new URLSearchParams(inner), picked, form) };
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
    ...readLook(parameters, picked, form),
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
    keptChains: readChains(parameters.getAll('chain'), form),
  };
}

const parts = (written: string): readonly string[] =>
  written
    .split('~')
    .map((part) => part.replaceAll(/\*([*-])/gu, (_, sign: string) => (sign === '*' ? '*' : '~')));
