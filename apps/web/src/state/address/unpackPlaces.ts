import type { Places } from '../places';
import { KEY_LENGTH } from './idKey';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Reads what `packPlaces` wrote; without what is no actor's key, and empty where it cannot be read. */
export function unpackPlaces(text: string, actorIds: ReadonlyMap<string, string>): Places {
  const parts = /^(-?\d{1,7})\.(-?\d{1,7})\.(\d{1,5})\.((?:[\w-]{8})*)$/u.exec(text);
  if (!parts) return {};
  const [, left, top, step, packed = ''] = parts;
  const places: Record<string, { x: number; y: number }> = {};
  for (let i = 0; i < packed.length; i += 8) {
    const id = actorIds.get(packed.slice(i, i + KEY_LENGTH));
    if (id === undefined) continue;
    const steps = (at: number): number =>
      letters.indexOf(packed[at] ?? '') * 64 + letters.indexOf(packed[at + 1] ?? '');
    places[id] = {
      x: Number(left) + steps(i + KEY_LENGTH) * Number(step),
      y: Number(top) + steps(i + KEY_LENGTH + 2) * Number(step),
    };
  }
  return places;
}
