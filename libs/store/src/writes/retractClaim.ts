import { InvalidInputError, NotFoundError, type Relation } from '@entente/model';
import { wholeShape } from '../answers/wholeShape.js';
import type { Query } from '../queries/query.js';
import { readClaim } from '../reads/readClaim.js';
import { readRelation } from '../reads/readRelation.js';
import { lockRelation } from './lockRelation.js';
import { weighRelations } from './weighRelations.js';
import { type Deed, writeLog } from './writeLog.js';
import type { Writer } from './writer.js';

/**
 * Takes a claim back, with a reason that stays in the log; its relation goes with its last claim. The relation where it stands,
 * its evidence weighed anew; null where it went.
 *
 * The relation is locked before its claims are looked at, so that of two retractions at once the second sees what the first left; its actors
 * before it and the sources after it, as whoever writes locks them, so that many at once wait for one another and not in a circle.
 *
 * @throws NotFoundError where there is no such claim; InvalidInputError where the reason is empty.
 */
export async function retractClaim(
  query: Query,
  id: string,
  reason: string,
  writer: Writer,
): Promise<Relation | null> {
  if (reason.trim() === '') throw new InvalidInputError('Say why the claim is taken back', 'reason');
  const asked = await readClaim(query, id);
  if (!asked) throw new NotFoundError(`There is no claim ${id}`, 'id');
  const { from, to } = asked.relation;
  await query('lock-actors', { ids: [from.id, to.id] });
  await lockRelation(query, asked.relation.id);
  const before = await readClaim(query, id);
  if (before) {
    const cited = before.claim.citations.map(({ source }) => source.id);
    await query('lock-sources', { ids: [...new Set(cited)] });
  }
  const [gone] = await query<{ relationId: string; from: string; to: string; stands: boolean }>(
    'remove-claim',
    {
      claimId: id,
    },
  );
  if (!before || !gone) throw new NotFoundError(`There is no claim ${id}; it was taken back just now`, 'id');
  const { relationId, stands } = gone;
  const deeds: Deed[] = [
    {
      what: 'retractClaim',
      subjectId: id,
      relationId,
      before: before.claim,
      after: { reason: reason.trim() },
    },
  ];
  if (stands) await weighRelations(query, [{ id: relationId, from: gone.from, to: gone.to }]);
  else {
    const { claims: _, ...relation } = before.relation;
    deeds.push({ what: 'removeRelation', subjectId: relationId, relationId, before: relation, after: null });
  }
  const left = stands ? await readRelation(query, relationId, wholeShape) : null;
  await writeLog(query, writer, deeds);
  return left;
}
