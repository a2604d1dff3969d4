import {
  type Actor,
  checkEnds,
  checkQualifiers,
  checkVoiceName,
  type ClaimDraft,
  ConflictError,
  type JudgeCitation,
  NotFoundError,
  type RelationDraft,
  type RelationType,
} from '@entente/model';
import { type NewLogEntry, writeLog, type Writer } from '../log/log.js';
import type { Query } from '../queries/query.js';
import { type ClaimOnRelation, readClaim } from '../reads/claims.js';
import { relationRow } from '../row-mappers/relationRow.js';
import { ActorKeys, namesIn } from './actorKeys.js';
import { citedSources, type ClaimPlace, claimRow } from './claimProperties.js';
import { claimIdempotencyKey, type Idempotency } from './idempotency.js';
import { lockActors, lockRelations, type NeededActor } from './locks.js';
import { weighRelations } from './weighRelations.js';

/** A claim whose citations are located only once it is known to be new. */
export interface UnplacedClaim extends Omit<ClaimDraft, 'citations'> {
  readonly citations: () => Promise<ClaimDraft['citations']>;
}

/** A claim, and what it is made on: a relation that is there, or a new one. */
export interface ClaimToRecord {
  readonly on: { readonly relationId: string } | { readonly relation: RelationDraft };
  readonly claim: ClaimDraft | UnplacedClaim;
}

/**
 * Records a claim, with its relation where that is new, and weighs the relation's evidence anew.
 *
 * @throws NotFoundError where a relation, an actor or a source is not there; InvalidInputError where the codebook does not allow the
 *   relation or its qualifiers, or an attribution cannot be seen as it is; ConflictError where the idempotency key was used for another input.
 */
export async function recordClaim(
  query: Query,
  { on, claim: given }: ClaimToRecord,
  idempotency: Idempotency | null,
  judge: JudgeCitation,
  writer: Writer,
): Promise<ClaimOnRelation> {
  const earlierId = await claimIdempotencyKey(query, 'recordClaim', idempotency, given.id);
  if (earlierId !== null) {
    const earlier = await readClaim(query, earlierId);
    if (!earlier)
      throw new ConflictError('What this idempotencyKey made is no longer there', 'idempotencyKey');
    return earlier;
  }
  const claim = { ...given, citations: await placed(given) };
  const entries: NewLogEntry[] = [];
  checkVoiceName(claim.voice);
  const actors = await lockActors(query, actorsOf(on, claim));
  const keys = new ActorKeys(query);
  await keys.lock([], namesIn([claim.voice]));
  const place =
    'relation' in on
      ? await newRelation(query, on.relation, actors, entries)
      : await lockRelation(query, on.relationId);
  checkQualifiers(place.type, claim.qualifiers);
  const sources = await citedSources(query, claim.citations);
  // Of one that is put back, when and by whom it was recorded first.
  const recorded = claim.recorded ?? { at: new Date().toISOString(), by: writer.by };
  await query('write-claims', {
    claims: [claimRow(claim, place, sources, judge, recorded, keys.actorNamed)],
  });
  await weighRelations(query, [place]);
  entries.push({
    what: 'recordClaim',
    subjectId: claim.id,
    relationId: place.id,
    before: null,
    after: { ...claim, relationId: place.id },
  });
  const written = await readClaim(query, claim.id);
  if (!written) throw new Error(`Claim ${claim.id} was written and is not there`);
  await writeLog(query, writer, entries);
  return written;
}

const placed = async ({ citations }: ClaimToRecord['claim']): Promise<ClaimDraft['citations']> =>
  typeof citations === 'function' ? citations() : citations;

interface Place extends ClaimPlace {
  readonly type: RelationType;
}

function actorsOf(on: ClaimToRecord['on'], { voice }: ClaimDraft): NeededActor[] {
  const speaker = voice.kind === 'speaker' ? [{ id: voice.speakerId, field: 'speakerId' }] : [];
  if ('relationId' in on) return speaker;
  const { from, to } = on.relation;
  return [{ id: from, field: 'relation.from' }, { id: to, field: 'relation.to' }, ...speaker];
}

/** Writes a relation between actors that are locked, with its entry. @throws InvalidInputError where the codebook has no such one */
export async function newRelation(
  query: Query,
  relation: RelationDraft,
  actors: ReadonlyMap<string, Actor>,
  entries: NewLogEntry[],
): Promise<Place> {
  const [from, to] = [actors.get(relation.from), actors.get(relation.to)];
  if (!from || !to) throw new Error(`The ends of ${relation.id} were not locked`);
  checkEnds(relation.type, { from, to });
  checkQualifiers(relation.type, relation.qualifiers, 'relation.qualifiers');
  await query('write-relations', { relations: [relationRow(relation)] });
  entries.push({
    what: 'createRelation',
    subjectId: relation.id,
    relationId: relation.id,
    before: null,
    after: relation,
  });
  return relation;
}

async function lockRelation(query: Query, relationId: string): Promise<Place> {
  const relations = await lockRelations(query, () =>
    query<ClaimPlace>('relation-ends', { ids: [relationId] }),
  );
  const row = relations.get(relationId);
  if (!row) throw new NotFoundError(`There is no relation ${relationId}`, 'relationId');
  const { id, from, to, type } = row;
  return { id, from, to, type: type as RelationType };
}
