import { type NameMatch, rankNames, searchForms } from '@entente/documents';
import type { GraphStore } from '@entente/store';

/** How many actors a name is held against, and the most that are told. */
export const MOST_MATCHES = 50;

/**
 * The actors that a name may mean, in whatever letters it is written, best first; at most `limit`.
 * The scores are those of `scoreName`: below 0.6 a person should confirm it, below 0.5 it is more likely another with a name that is alike.
 */
export async function resolveActor(store: GraphStore, name: string, limit: number): Promise<NameMatch[]> {
  const candidates = await store.actorCandidates(name, MOST_MATCHES, searchForms(name));
  return rankNames(name, candidates, limit);
}
