import { type Actor, InvalidInputError } from '@entente/model';
import { writeLog, type Writer } from '../log/log.js';
import type { Query } from '../queries/query.js';
import { pairKey } from '../reads/duplicates.js';
import { lockActors } from './locks.js';

/** Two actors that a person looked at. */
export interface ActorsToKeepApart {
  readonly one: string;
  readonly other: string;
  /** False lets them be listed as likely one again. */
  readonly apart: boolean;
  readonly reason: string;
}

/**
 * Keeps two actors apart, so that they are not listed as likely one, or lets them be listed again. Repeating it changes nothing.
 *
 * @throws NotFoundError where one is not there; InvalidInputError where both are one
 */
export async function keepActorsApart(
  query: Query,
  { one, other, apart, reason }: ActorsToKeepApart,
  writer: Writer,
): Promise<[Actor, Actor]> {
  if (one === other) throw new InvalidInputError('One actor is given twice; give two', 'b');
  const actors = await lockActors(query, [
    { id: one, field: 'a' },
    { id: other, field: 'b' },
  ]);
  const [first, second] = [actors.get(one), actors.get(other)];
  if (!first || !second) throw new Error('Locked actors are not there');
  const key = pairKey(one, other);
  const [before = null] = await query<object>('actors-apart', { keys: [key] });
  if ((before !== null) === apart) return [first, second];
  const properties = { key, reason, by: writer.by, at: new Date().toISOString() };
  if (apart) await query('keep-apart', { properties });
  else await query('keep-apart-no-more', { key });
  const [subjectId = one, with_ = other] = key.split(':');
  const after = { with: with_, apart, reason };
  await writeLog(query, writer, [{ what: 'keepActorsApart', subjectId, before, after }]);
  return [first, second];
}
