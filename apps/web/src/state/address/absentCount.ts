import type { Graph } from '../network/graph';
import { keyFormOf, splitKeys } from './idKey';
import { idsByKey } from './idsByKey';

/** How many actors and relations the query of an address says something of that are not in the network, or that share their key with another one. */
export function absentCount(query: string, { actors, relations }: Graph): number {
  const parameters = new URLSearchParams(query);
  const form = keyFormOf(parameters);
  const there = new Set(
    [actors, relations].flatMap((all) => [
      ...idsByKey(
        all.map(({ id }) => id),
        form,
      ).keys(),
    ]),
  );
  const named = [
    ...['hidden', 'picked', 'pinned'].map((name) => parameters.get(name) ?? ''),
    ...parameters.getAll('note').map((written) => written.split('~')[1] ?? ''),
    ...parameters.getAll('group').map((written) => written.split('~')[2] ?? ''),
  ].flatMap((keys) => keys.split('.').flatMap((some) => splitKeys(some, form)));
  return new Set(named.filter((key) => !there.has(key))).size;
}
