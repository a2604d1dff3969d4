import type { ActorMerge } from '@entente/model';
import type { ActorProperties } from '../answers/actorProperties.js';
import type { MergeProperties } from '../answers/mergeProperties.js';
import { toActor } from '../answers/toActor.js';
import { toMerge } from '../answers/toMerge.js';
import type { Query } from '../queries/query.js';

/** A merge that stands, with the actor that has everything today; null where there is none, or it was undone. */
export async function readMerge(query: Query, id: string): Promise<ActorMerge | null> {
  const [row] = await query<{ merge: MergeProperties; actor: ActorProperties }>('merge-by-id', {
    mergeId: id,
  });
  return row ? toMerge(row.merge, toActor(row.actor)) : null;
}
