import { type Actor, ConflictError, InvalidInputError, NotFoundError } from '@entente/model';
import { writeLog, type Writer } from '../log/log.js';
import { concerningQuery } from '../log/readLog.js';
import type { Query } from '../queries/query.js';
import { actorNotFound, readActors } from '../reads/actors.js';
import { fromActor } from '../row-mappers/actorRow.js';
import { ActorKeys, reweigh } from './actorKeys.js';
import { lockActors } from './locks.js';

/**
 * Deletes an actor that nothing refers to, with a reason that stays in the log, and weighs anew what voices of its names say.
 * `restoreActor` puts it back.
 *
 * @returns How it read.
 * @throws NotFoundError where there is none, or it was absorbed; InvalidInputError where the reason is empty; ConflictError where a
 *   relation leads to it, a claim has it as speaker, or a merge was kept by it.
 */
export async function deleteActor(query: Query, id: string, reason: string, writer: Writer): Promise<Actor> {
  if (reason.trim() === '') throw new InvalidInputError('Say why the actor is deleted', 'reason');
  // It is locked, so that nothing gets to refer to it meanwhile.
  const actor = (await lockActors(query, [{ id, field: 'id' }])).get(id);
  if (!actor) throw new Error(`${id} was locked and is not there`);
  const [references] = await query<References>('actor-references', { id });
  const named = references ? nameReferences(references) : [];
  if (named.length > 0) {
    throw new ConflictError(
      `${id} cannot be deleted: ${named.join(', ')}. Take the claims back, or merge it into the actor that it is`,
      'id',
    );
  }
  const keys = new ActorKeys(query);
  await keys.lock([actor]);
  await query('delete-actor', { id });
  await reweigh(query, await keys.keep([{ before: actor, after: null }]));
  await writeLog(query, writer, [
    { what: 'deleteActor', subjectId: id, before: actor, after: { reason: reason.trim() } },
  ]);
  return actor;
}

interface References {
  readonly relations: number;
  readonly claims: number;
  readonly merges: number;
}

function nameReferences({ relations, claims, merges }: References): string[] {
  const name = (count: number, one: string, many: string): string[] =>
    count === 0 ? [] : [count === 1 ? one : `${count} ${many}`];
  return [
    ...name(relations, 'a relation leads from or to it', 'relations lead from or to it'),
    ...name(claims, 'a claim has it as speaker', 'claims have it as speaker'),
    ...name(
      merges,
      'a merge was kept by it, which is to be undone first',
      'merges were kept by it, which are to be undone first',
    ),
  ];
}

/**
 * Puts an actor back as it read when it was deleted last. One that is there stays as it is.
 *
 * @throws NotFoundError where none of that id was deleted; ConflictError where another actor has got one of its identifiers since.
 */
export async function restoreActor(query: Query, id: string, writer: Writer): Promise<Actor> {
  const [row] = await query<{ actor: string }>('deleted-actor', { search: concerningQuery([id]), id });
  if (!row) throw new NotFoundError(`There is no actor ${id} that was deleted`, 'id');
  const actor = JSON.parse(row.actor) as Actor;
  const keys = new ActorKeys(query);
  await keys.lock([actor]);
  const there = (await readActors(query, [id])).get(id);
  if (there) return there;
  const [absorbed] = await query('absorbed-actors', { ids: [id] });
  if (absorbed) throw await actorNotFound(query, id, 'id');
  const change = { before: null, after: actor };
  keys.assertOwn(change, { allowSameName: true });
  await query('write-actors', { actors: [fromActor(actor)] });
  await reweigh(query, await keys.keep([change]));
  await writeLog(query, writer, [{ what: 'restoreActor', subjectId: id, before: null, after: actor }]);
  return actor;
}
