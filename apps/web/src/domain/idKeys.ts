const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** How an address names what it says something of: by letters of a hash of its id. */
export interface KeyForm {
  /** Letters of a key. */
  readonly length: number;
  readonly keyOf: (id: string) => string;
}

const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;
const MASK = 0xffffffffffffffffn;
const KEPT = 100_000;
const known = new Map<string, string>();

/** Eight letters that stand for an id in an address: 48 bits of its FNV-1a hash of 64. Of 100,000 ids two share one in one graph of 50,000. */
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

/** As addresses had it until they said how long their keys are: four letters, of which two ids in a few thousand may share one. */
export function shortKey(id: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return fourLetters((hash >>> 24) ^ (hash & 0xffffff));
}

const long: KeyForm = { length: 8, keyOf: idKey };
const short: KeyForm = { length: 4, keyOf: shortKey };

/** What an address says of its keys: `keys=8`. */
export const keysParameter = ['keys', String(long.length)] as const;

/** How the query of an address names things. */
export const keyFormOf = (parameters: URLSearchParams): KeyForm =>
  parameters.get('keys') === keysParameter[1] ? long : short;

/** Keys that are written one after another. */
export const splitKeys = (text: string, { length }: KeyForm): readonly string[] =>
  text.match(new RegExp(`.{${length}}`, 'gu')) ?? [];

/** Ids by their keys. A key that two of them share is left out: it says neither. */
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
