import type { GraphActor } from '../../state/network/graphActor';

/** What is written in an actor's shape: a state's code, of a group how many belong to it; null: it bears the sign of its kind. */
export function signCode({ kind, isoCode, members }: GraphActor): string | null {
  if (members !== undefined) return String(members);
  return (kind === 'STATE' && isoCode?.replace(/[^A-Z]/gu, '')) || null;
}
