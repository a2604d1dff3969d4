import type { Places } from '../places';
import { idKey } from './idKey';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const STEPS = 4095;

/**
 * Places as letters for an address: corner and step of a grid, then for each actor its key and two letters each across and down. An
 * empty text where there are none.
 */
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
