import type { Places } from '../places';
import type { KeyForm } from './idKey';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Reads what `packPlaces` wrote; without what is no actor's key, and empty where it cannot be read. */
export function unpackPlaces(
  text: string,
  actorIds: ReadonlyMap<string, string>,
  { length }: KeyForm,
): Places {
  const parts = /^(-?\d{1,7})\.(-?\d{1,7})\.(\d{1,5})\.([\w-]*)$/u.exec(text);
  if (!parts) return {};
  const [, left, top, step, packed = ''] = parts;
  if (packed.length % (length + 4) !== 0) return {};
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
