import { groupId } from './groupId';
import { idKey } from './idKey';
import { LayoutName } from './layoutName';
import { packPlaces } from './packPlaces';
import type { Picked } from './picked';
import type { Picture } from './picture';
import type { Scene } from './scene';
import { Unmatched } from './unmatched';
import { writeAddress } from './writeAddress';

/** All of a picture but what the server gives. */
export type KeptPicture = Omit<Picture, 'graph'>;

/** Puts into the query of an address what `writeAddress` does not: what was done to the picture. `readPicture` reads it back. */
export function writePicture(picture: KeptPicture): URLSearchParams {
  const { expansions, hidden, pinned, places, groups, layout, unmatched, picked, notes, steps } = picture;
  const parameters = new URLSearchParams();
  const put = (name: string, text: string): void => {
    if (text !== '') parameters.append(name, text);
  };
  put('expanded', [...new Set(expansions.map(({ actorId }) => actorId))].join(','));
  put('hidden', pickedKeys(hidden));
  put('unmatched', unmatched === Unmatched.DIM ? '' : unmatched);
  put('picked', pickedKeys(picked));
  put('layout', layout === LayoutName.FORCE ? '' : layout);
  put('pinned', keys(pinned));
  for (const { name, closed, actorIds } of groups) {
    put('group', [name, closed ? 'closed' : 'open', keys(actorIds)].map(escaped).join('~'));
  }
  for (const { on, words } of notes) put('note', [on.kind, idKey(on.id), words].map(escaped).join('~'));
  for (const { title, words, scene } of steps) {
    put('step', [title, words, sceneText(scene)].map(escaped).join('~'));
  }
  // A group has its place in the address for a name there.
  const called = new Map(groups.map(({ id }, i) => [id, groupId.of(i)]));
  const standing = Object.entries(places).map(([id, at]) => [called.get(id) ?? id, at] as const);
  put('places', packPlaces(Object.fromEntries(standing)));
  return parameters;
}

/** A scene as a query of its own, in signs that an address leaves as they are. */
function sceneText(scene: Scene): string {
  const rest = new URLSearchParams(writeAddress(scene));
  const hidden = pickedKeys(scene.hidden);
  const picked = pickedKeys(scene.picked);
  if (hidden !== '') rest.set('hidden', hidden);
  if (picked !== '') rest.set('picked', picked);
  if (scene.unmatched !== Unmatched.DIM) rest.set('unmatched', scene.unmatched);
  return rest.toString().replaceAll('%2C', ',').replaceAll('&', '!').replaceAll('=', ':');
}

const keys = (ids: readonly string[]): string => ids.map(idKey).join('');

function pickedKeys({ actorIds, relationIds }: Picked): string {
  if (relationIds.length === 0) return keys(actorIds);
  return `${keys(actorIds)}.${keys(relationIds)}`;
}

/** A text in which the sign between parts stands for nothing else. */
const escaped = (text: string): string => text.replaceAll('*', '**').replaceAll('~', '*-');
