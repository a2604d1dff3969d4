import { type Actor, checkActorNames, ConflictError, relationTypes } from '@entente/model';
import { fromActor } from '../answers/fromActor.js';
import type { Query } from '../queries/query.js';
import { ActorKeys, reweigh } from './actorKeys.js';
import type { NameTerms } from './createActor.js';
import { lockActors } from './lockActors.js';
import { relationsInTheWay } from './relationsInTheWay.js';
import { type RelationEnd, unfitFor } from './unfitFor.js';
import { writeLog } from './writeLog.js';
import type { Writer } from './writer.js';

/** What may be changed of an actor; what is left out stays. */
export type ActorPatch = Partial<Omit<Actor, 'id'>>;

/**
 * Changes an actor; where nothing would be different, nothing is written. A kind that a relation of its could not stand with is no change of it: the codebook would let nobody record such
 * a relation, and an export with it could not be read back.
 *
 * @throws NotFoundError where there is none, or it was absorbed; InvalidInputError for a
 *   new name that cannot be seen as it is; ConflictError where a relation does not go with the new kind, or another actor has a name (unless
 *   `allowSameName`) or an identifier that it would get.
 */
export async function updateActor(
  query: Query,
  id: string,
  patch: ActorPatch,
  writer: Writer,
  { allowSameName }: NameTerms,
): Promise<Actor> {
  const before = (await lockActors(query, [{ id, field: 'id' }])).get(id);
  if (!before) throw new Error(`${id} was locked and is not there`);
  const after: Actor = { ...before, ...patch };
  if (JSON.stringify(after) === JSON.stringify(before)) return before;
  if (after.kind !== before.kind) await assertFits(query, after);
  checkActorNames(after, before);
  const keys = new ActorKeys(query);
  await keys.lock([before, after]);
  keys.assertOwn({ before, after }, { allowSameName });
  await query('write-actors', { actors: [fromActor(after)] });
  await reweigh(query, await keys.keep([{ before, after }]));
  await writeLog(query, writer, [{ what: 'updateActor', subjectId: id, before, after }]);
  return after;
}

/** Nobody can give it a further relation meanwhile: it is locked. */
async function assertFits(query: Query, actor: Actor): Promise<void> {
  const { id, kind } = actor;
  const ends = await query<RelationEnd>('relation-ends-unfit', {
    actorId: id,
    fromTypes: relationTypes.filter(({ fromKinds }) => fromKinds.includes(kind)).map(({ type }) => type),
    toTypes: relationTypes.filter(({ toKinds }) => toKinds.includes(kind)).map(({ type }) => type),
  });
  const faults = unfitFor(actor, ends);
  if (faults.length === 0) return;
  const [its, which] = faults.length === 1 ? ['its', 'the relation'] : ['their', 'the relations'];
  throw new ConflictError(
    `${relationsInTheWay(faults, `that ${id} cannot have as ${kind}`)}. Take ${its} claims back first, if the kind is right and ${which} wrong`,
    'kind',
  );
}
