import { useState } from 'react';
import type { Graph } from '../../state/network/graph';
import { relationPlaceWords } from './relationPlaceWords';
import type { Whereabouts } from './whereabouts';
import { whereWords } from './whereWords';

/**
 * Where the reader came to by keys, in words, and how to say that it is elsewhere now.
 *
 * @param shown What is shown, groups as their members.
 * @param drawn What is drawn, closed groups as one actor each.
 * @param unseen How many neighbours of an actor are not drawn, by its id.
 */
export function useWhereabouts(
  shown: Graph,
  drawn: Graph,
  unseen: ReadonlyMap<string, number>,
): [string, (where: Whereabouts) => void] {
  const [where, say] = useState<Whereabouts>('');
  if (typeof where === 'string') return [where, say];
  if ('relationId' in where) return [relationPlaceWords(shown, where.relationId, where.of), say];
  return [whereWords(drawn, where.id, where.from, unseen.get(where.id) ?? 0), say];
}
