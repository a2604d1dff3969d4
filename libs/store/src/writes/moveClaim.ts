import {
  checkQualifiers,
  ConflictError,
  NotFoundError,
  type Qualifier,
  type RelationType,
} from '@entente/model';
import { type NewLogEntry, writeLog, type Writer } from '../log/log.js';
import type { Query } from '../queries/query.js';
import { type ClaimOnRelation, readClaim } from '../reads/claims.js';
import { toClaimDraft } from '../row-mappers/claimRow.js';
import type { ClaimPlace, StoredClaim } from './claimProperties.js';
import { lockActors, lockRelations } from './locks.js';
import { type ClaimToRecord, newRelation } from './recordClaim.js';
import { weighRelations } from './weighRelations.js';

/** Where a claim is to be made, and its qualifiers there; without these it keeps those that it has. */
export interface ClaimMove {
  readonly on: ClaimToRecord['on'];
  readonly qualifiers?: readonly Qualifier[];
  /** Of what it says there; without it, it keeps that which it has. */
  readonly summary?: string;
}

/**
 * Has a claim be made on another relation, be it there or new: it was recorded of the wrong actors, or with the wrong verb. All else that it says, its
 * citations, and by whom and when it was recorded stay. The relation that it was made on goes with its last claim; the evidence of both is
 * weighed anew. Where it is made on that relation already, nothing is written.
 *
 * The log has it as the claim's retraction on the one relation, with where it went, and its recording on the other.
 *
 * @throws NotFoundError where the claim, the relation or an actor is not there; InvalidInputError where the codebook does not allow the new
 *   relation, or one of the claim's qualifiers there; ConflictError where another write came between.
 */
export async function moveClaim(
  query: Query,
  id: string,
  { on, qualifiers, summary }: ClaimMove,
  writer: Writer,
): Promise<ClaimOnRelation> {
  const asked = await readClaim(query, id);
  if (!asked) throw new NotFoundError(`There is no claim ${id}`, 'id');
  const former = asked.relation;
  const ends = 'relation' in on ? on.relation : await placeOf(query, on.relationId);
  if (ends.id === former.id) return asked;
  // Actors before relations, as every write locks them.
  const actors = await lockActors(query, [
    { id: ends.from, field: 'relation.from' },
    { id: ends.to, field: 'relation.to' },
    { id: former.from.id, field: 'id' },
    { id: former.to.id, field: 'id' },
  ]);
  const relations = await lockRelations(query, () =>
    query<ClaimPlace>('relation-ends', { ids: [former.id, ends.id] }),
  );
  const [stored] = await query<StoredClaim>('claims-to-write', { ids: [id] });
  if (stored?.claim.relationId !== former.id) {
    throw new ConflictError('Somebody else changed this at the same moment; look at it again', 'id');
  }
  const entries: NewLogEntry[] = [];
  const place = relations.get(ends.id);
  if ('relation' in on) await newRelation(query, on.relation, actors, entries);
  else if (!place) throw noRelation(on.relationId);
  const target = { id: ends.id, from: place?.from ?? ends.from, to: place?.to ?? ends.to };
  const before = toClaimDraft(stored.claim, stored.citations);
  const after = {
    ...before,
    qualifiers: qualifiers ?? before.qualifiers,
    summary: summary ?? before.summary,
  };
  checkQualifiers('relation' in on ? on.relation.type : (place?.type as RelationType), after.qualifiers);

  const [left] = await query<{ stands: boolean }>('move-claim', {
    claimId: id,
    relationId: target.id,
    fromId: target.from,
    toId: target.to,
    qualifiers: JSON.stringify(after.qualifiers),
    summary: after.summary,
  });
  const stands = left?.stands ?? false;
  const source = { id: former.id, from: former.from.id, to: former.to.id };
  await weighRelations(query, stands ? [source, target] : [target]);
  entries.push(
    {
      what: 'retractClaim',
      subjectId: id,
      relationId: former.id,
      before: asked.claim,
      after: { reason: 'It is said of another relation', movedTo: target.id },
    },
    {
      what: 'recordClaim',
      subjectId: id,
      relationId: target.id,
      before: null,
      after: { ...after, relationId: target.id },
    },
  );
  if (!stands) {
    const { claims: _, ...relation } = former;
    entries.push({
      what: 'removeRelation',
      subjectId: former.id,
      relationId: former.id,
      before: relation,
      after: null,
    });
  }
  const written = await readClaim(query, id);
  if (!written) throw new Error(`Claim ${id} is locked and is not there`);
  await writeLog(query, writer, entries);
  return written;
}

async function placeOf(query: Query, relationId: string): Promise<ClaimPlace> {
  const [place] = await query<ClaimPlace>('relation-ends', { ids: [relationId] });
  if (!place) throw noRelation(relationId);
  return place;
}

const noRelation = (id: string): NotFoundError =>
  new NotFoundError(`There is no relation ${id}`, 'relationId');
