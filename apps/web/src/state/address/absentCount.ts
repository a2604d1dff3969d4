import type { Graph } from '../network/graph';
import { idKey, KEY_LENGTH } from './idKey';

/** How many actors and relations the query of an address says something of that are not in the network. */
export function absentCount(query: string, { actors, relations }: Graph): number {
  const parameters = new URLSearchParams(query);
  const there = new Set([...actors, ...relations].map(({ id }) => idKey(id)));
  const named = [
    ...['hidden', 'picked', 'pinned'].map((name) => parameters.get(name) ?? ''),
    ...parameters.getAll('note').map((written) => written.split('~')[1] ?? ''),
    ...parameters.getAll('group').map((written) => written.split('~')[2] ?? ''),
  ].flatMap((keys) =>
    keys.split('.').flatMap((some) => some.match(new RegExp(`.{${KEY_LENGTH}}`, 'gu')) ?? []),
  );
  return new Set(named.filter((key) => !there.has(key))).size;
}
