import * as z from 'zod/mini';
import { type ActorGroup, groupId } from '../../domain/network/groups';
import { idKey, keysParameter, type KeyForm } from '../../domain/idKeys';
import type { KeptViewState } from '../../domain/page-state/keptViewState';
import type { NavigationState } from '../../domain/page-state/navigation';
import type { Note, StoryStep } from '../../domain/page-state/story';
import { type Expansion, LayoutName, type Places } from '../../domain/page-state/viewState';
import {
  both,
  type Field,
  fields,
  listed,
  one,
  parameter,
  parametersOf,
  repeated,
  wrongUnless,
  type IdOfKey,
} from './field';
import { pathRefs } from './pathCodec';
import { laid, navigation, opened, scene, snapshot } from './snapshotCodec';
import { areKeys, idOf, ids, idsOf, keysOf } from './values';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const STEPS = 4095;

/** Positions as characters: origin and step of a grid, then for each actor its key and two characters each for x and y. Empty if there are none. */
function packPlaces(places: Places): string {
  const all = Object.entries(places);
  if (all.length === 0) return '';
  const [xs, ys] = [all.map(([, { x }]) => x), all.map(([, { y }]) => y)];
  const [left, top] = [Math.floor(Math.min(...xs)), Math.floor(Math.min(...ys))];
  const step = Math.max(1, Math.ceil(Math.max(Math.max(...xs) - left, Math.max(...ys) - top) / STEPS));
  const two = (steps: number): string => `${letters[steps >>> 6] ?? ''}${letters[steps & 63] ?? ''}`;
  const packed = all.map(
    ([id, { x, y }]) =>
      `${idKey(id)}${two(Math.round((x - left) / step))}${two(Math.round((y - top) / step))}`,
  );
  return `${left}.${top}.${step}.${packed.join('')}`;
}

/** What `packPlaces` writes, with keys of that form. */
const placesForm = ({ length }: KeyForm): RegExp =>
  new RegExp(`^(-?\\d{1,7})\\.(-?\\d{1,7})\\.(\\d{1,5})\\.((?:[\\w-]{${length + 4}})*)$`, 'u');

/** Reads what `packPlaces` wrote, without unknown keys; empty if it is not valid. */
function unpackPlaces(text: string, actorIds: IdOfKey, form: KeyForm): Places {
  const parts = placesForm(form).exec(text);
  if (!parts) return {};
  const { length } = form;
  const [, left, top, step, packed = ''] = parts;
  const places: Record<string, { x: number; y: number }> = {};
  for (let i = 0; i < packed.length; i += length + 4) {
    const id = actorIds.get(packed.slice(i, i + length));
    if (id === undefined) continue;
    const steps = (at: number): number =>
      letters.indexOf(packed[at] ?? '') * 64 + letters.indexOf(packed[at + 1] ?? '');
    places[id] = {
      x: Number(left) + steps(i + length) * Number(step),
      y: Number(top) + steps(i + length + 2) * Number(step),
    };
  }
  return places;
}

const text = z.string();

/** Texts in one parameter, separated by `~`. */
const parts = {
  read: (written: string): readonly string[] =>
    written
      .split('~')
      .map((part) => part.replaceAll(/\*([*-])/gu, (_, sign: string) => (sign === '*' ? '*' : '~'))),
  write: (texts: readonly string[]): string =>
    texts.map((part) => part.replaceAll('*', '**').replaceAll('~', '*-')).join('~'),
};

const expanded = listed<string>('expanded', text.check(z.refine(isOneOrTwo)));
const expansions: Field<readonly Expansion[]> = {
  ...expanded,
  shape: z.array(z.object({ actorId: text, actorIds: ids, relationIds: ids })),
  absent: [],
  // What they add is loaded again.
  read: (from, known) =>
    expanded.read(from, known).map((actorId) => ({ actorId, actorIds: [], relationIds: [] })),
  write: (all) => expanded.write([...new Set(all.map(({ actorId }) => actorId))]),
};

/** An actor, or two whose relations were loaded. */
function isOneOrTwo(written: string): boolean {
  const actors = written.split('~');
  return actors.length <= 2 && actors.every((id) => z.safeParse(idOf('actor'), id).success);
}

const groups = repeated<ActorGroup>('group', {
  shape: z.object({ id: text, name: text, actorIds: ids, closed: z.boolean() }),
  read: (written, known, i) => {
    const [name = '', closed = '', keys = ''] = parts.read(written);
    const actorIds = idsOf(keys, known.actors, known);
    return actorIds.length === 0 ? [] : [{ id: groupId.of(i), name, closed: closed === 'closed', actorIds }];
  },
  write: (all) =>
    all.map(({ name, closed, actorIds }) =>
      parts.write([name, closed ? 'closed' : 'open', keysOf(actorIds)]),
    ),
  unreadable: wrongUnless((written, form) => {
    const [, closed = '', keys, ...more] = written.split('~');
    return (
      more.length === 0 && ['open', 'closed'].includes(closed) && keys !== undefined && areKeys(keys, form)
    );
  }),
});

const notes = repeated<Note>('note', {
  shape: z.object({ id: text, on: opened, words: text }),
  read: (written, known, i) => {
    const [of = '', key = '', words = ''] = parts.read(written);
    const kind = of === 'actor' ? 'actor' : 'relation';
    const [id] = idsOf(key, kind === 'actor' ? known.actors : known.relations, known);
    return id === undefined ? [] : [{ id: `note_${i}`, on: { kind, id }, words }];
  },
  write: (all) => all.map(({ on, words }) => parts.write([on.kind, idKey(on.id), words])),
  unreadable: wrongUnless((written, form) => {
    const [kind = '', key = '', ...words] = written.split('~');
    return (
      ['actor', 'relation'].includes(kind) &&
      key.length === form.length &&
      areKeys(key, form) &&
      words.length === 1
    );
  }),
});

/** Each with its snapshot as a query of its own, in signs that an address leaves as they are. */
const steps = repeated<StoryStep>('step', {
  shape: z.object({ id: text, title: text, words: text, scene: snapshot.shape }),
  read: (written, known, i) => {
    const [title = '', words = '', query = ''] = parts.read(written);
    const from = new URLSearchParams(query.replaceAll('!', '&').replaceAll(':', '='));
    return [{ id: `step_${i}`, title, words, scene: snapshot.read(from, known) }];
  },
  write: (all) =>
    all.map(({ title, words, scene: shown }) => {
      const query = parametersOf(snapshot.write(shown)).toString();
      const signs = query.replaceAll('%2C', ',').replaceAll('&', '!').replaceAll('=', ':');
      return parts.write([title, words, signs]);
    }),
  unreadable: wrongUnless((written) => written.split('~').length === 3),
});

const places = parameter<Places>('places', {
  shape: z.record(text, z.object({ x: z.number(), y: z.number() })),
  absent: {},
  read: (written, { standing, form }) => unpackPlaces(written, standing, form),
  write: (all) => packPlaces(all) || null,
  unreadable: wrongUnless((written, form) => placesForm(form).test(written)),
});

/** What an address has of a view state beside navigation. */
export const restOfViewState = fields<Omit<KeptViewState, keyof NavigationState>>({
  expansions,
  ...scene.of,
  layout: one('layout', z.enum(LayoutName), LayoutName.FORCE),
  pinned: parameter<readonly string[]>('pinned', {
    shape: ids,
    absent: [],
    read: (keys, known) => idsOf(keys, known.actors, known),
    write: (actorIds) => keysOf(actorIds) || null,
    unreadable: wrongUnless(areKeys),
  }),
  groups,
  notes,
  steps,
  keptChains: pathRefs('chain'),
  places,
});

/** How long the keys of an address are: of older ones, which say nothing of it, four letters. */
export const keyForm = one(keysParameter[0], z.enum(['4', keysParameter[1]]), '4');

const namesOf = (...all: readonly Pick<Field<unknown>, 'parameters'>[]): readonly string[] =>
  all.flatMap(({ parameters }) => Object.keys(parameters));
const { camera, hidden, picked } = scene.of;
const { keptChains, pinned } = restOfViewState.of;

/** Parameters with keys, those first that an address goes without first. */
export const keyedParameters = namesOf(
  places,
  steps,
  notes,
  groups,
  picked,
  keptChains,
  laid,
  hidden,
  pinned,
);

/** Parameters that an address goes without where there is no room for them. */
export const firstToGo = [...namesOf(camera), ...keyedParameters, ...namesOf(expansions)];

/** A view state, in an address, a file and storage. */
export const viewState: Field<KeptViewState> = both(navigation, restOfViewState);
