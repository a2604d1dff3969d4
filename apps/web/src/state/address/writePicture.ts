import { LayoutName } from '../layoutName';
import { groupId } from '../network/groupId';
import type { Picture } from '../picture';
import type { Scene } from '../scene';
import { idKey } from './idKey';
import { packPlaces } from './packPlaces';
import { writeAddress } from './writeAddress';
import { writeChains } from './writeChains';
import { writeLook } from './writeLook';

/** All of a picture but what the server gives. */
export type KeptPicture = Omit<Picture, 'graph'>;

/** Puts into the query of an address what `writeAddress` does not: what was done to the picture. `readPicture` reads it back. */
export function writePicture(picture: KeptPicture): URLSearchParams {
  const { expansions, pinned, places, groups, layout, notes, steps, keptChains } = picture;
  const parameters = new URLSearchParams();
  const put = (name: string, text: string): void => {
    if (text !== '') parameters.append(name, text);
  };
  put('expanded', [...new Set(expansions.map(({ actorId }) => actorId))].join(','));
  for (const [name, text] of writeLook(picture)) put(name, text);
  put('layout', layout === LayoutName.FORCE ? '' : layout);
  put('pinned', keys(pinned));
  for (const { name, closed, actorIds } of groups) {
    put('group', [name, closed ? 'closed' : 'open', keys(actorIds)].map(escaped).join('~'));
  }
  for (const { on, words } of notes) put('note', [on.kind, idKey(on.id), words].map(escaped).join('~'));
  for (const { title, words, scene } of steps) {
    put('step', [title, words, sceneText(scene)].map(escaped).join('~'));
  }
  for (const text of writeChains(keptChains)) put('chain', text);
  // A group has its place in the address for a name there.
  const called = new Map(groups.map(({ id }, i) => [id, groupId.of(i)]));
  const standing = Object.entries(places).map(([id, at]) => [called.get(id) ?? id, at] as const);
  put('places', packPlaces(Object.fromEntries(standing)));
  return parameters;
}

/** A scene as a query of its own, in signs that an address leaves as they are. */
function sceneText(scene: Scene): string {
  const rest = new URLSearchParams([...new URLSearchParams(writeAddress(scene)), ...writeLook(scene)]);
  return rest.toString().replaceAll('%2C', ',').replaceAll('&', '!').replaceAll('=', ':');
}

const keys = (ids: readonly string[]): string => ids.map(idKey).join('');

/** A text in which the sign between parts stands for nothing else. */
const escaped = (text: string): string => text.replaceAll('*', '**').replaceAll('~', '*-');
