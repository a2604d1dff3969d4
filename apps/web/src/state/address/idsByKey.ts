import type { KeyForm } from './idKey';

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
