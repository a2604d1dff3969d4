const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** How a permalink names ids: by characters of a hash. */
export interface KeyForm {
  /** Characters of a key. */
  readonly length: number;
  readonly keyOf: (id: string) => string;
}

const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;
const MASK = 0xffffffffffffffffn;
const KEPT = 100_000;
const known = new Map<string, string>();

/** A key of eight characters for an id: 48 bits of its 64-bit FNV-1a hash. Of 100,000 ids, two collide in one graph of 50,000. */
export function idKey(id: string): string {
  const found = known.get(id);
  if (found !== undefined) return found;
  let hash = OFFSET;
  for (let i = 0; i < id.length; i++) hash = ((hash ^ BigInt(id.charCodeAt(i))) * PRIME) & MASK;
  const folded = Number((hash >> 48n) ^ (hash & 0xffffffffffffn));
  const [high, low] = [Math.floor(folded / 2 ** 24), folded % 2 ** 24];
  const key = fourLetters(high) + fourLetters(low);
  if (known.size < KEPT) known.set(id, key);
  return key;
}

const fourLetters = (bits: number): string =>
  [18, 12, 6, 0].map((shift) => letters[(bits >>> shift) & 63]).join('');

/** The key of four characters in older permalinks; two ids in a few thousand may collide. */
export function shortKey(id: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return fourLetters((hash >>> 24) ^ (hash & 0xffffff));
}

const long: KeyForm = { length: 8, keyOf: idKey };
const short: KeyForm = { length: 4, keyOf: shortKey };

/** The parameter that states the length of keys: `keys=8`. */
export const keysParameter = ['keys', String(long.length)] as const;

/** The form of keys in a query. */
export const keyFormOf = (parameters: URLSearchParams): KeyForm =>
  parameters.get('keys') === keysParameter[1] ? long : short;

/** Splits concatenated keys. */
export const splitKeys = (text: string, { length }: KeyForm): readonly string[] =>
  text.match(new RegExp(`.{${length}}`, 'gu')) ?? [];

/** Ids by their keys, without keys that two ids share. */
export function idsByKey(ids: readonly string[], { keyOf }: KeyForm): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const shared = new Set<string>();
  for (const id of ids) {
    const key = keyOf(id);
    if (found.has(key)) shared.add(key);
    found.set(key, id);
  }
  for (const key of shared) found.delete(key);
  return found;
}
