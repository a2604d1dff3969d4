import { idKey, type KeyForm } from '../../domain/idKeys';
import type { Places } from '../../domain/viewState';
import type { IdOfKey } from './field';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const STEPS = 4095;

/** Positions as characters: origin and step of a grid, then for each actor its key and two characters each for x and y. Empty if there are none. */
export function packPlaces(places: Places): string {
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
export const placesForm = ({ length }: KeyForm): RegExp =>
  new RegExp(`^(-?\\d{1,7})\\.(-?\\d{1,7})\\.(\\d{1,5})\\.((?:[\\w-]{${length + 4}})*)$`, 'u');

/** Reads what `packPlaces` wrote, without unknown keys; empty if it is not valid. */
export function unpackPlaces(text: string, actorIds: IdOfKey, form: KeyForm): Places {
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
