import {
  checkEnds,
  checkQualifiers,
  type ClaimDraft,
  ConflictError,
  type JudgeCitation,
  NotFoundError,
  type RelationDraft,
  type RelationType,
} from '@entente/model';
import type { RelationRow } from '../answers/graphTables.js';
import type { Query } from '../queries/query.js';
import { readActors } from '../reads/readActors.js';
import { type ClaimOnRelation, readClaim } from '../reads/readClaim.js';
import { citableSources } from './citableSources.js';
import { claimIdempotencyKey } from './claimIdempotencyKey.js';
import { type ClaimPlace, claimRow } from './claimRow.js';
import type { Idempotency } from './idempotency.js';
import { relationRow } from './relationRow.js';
import { type Deed, writeLog } from './writeLog.js';
import type { Writer } from './writer.js';

/** A claim, and what it is made on: a relation that is there, or a new one. */
export interface ClaimToRecord {
  readonly on: { readonly relationId: string } | { readonly relation: RelationDraft };
  readonly claim: ClaimDraft;
}

/**
 * Records a claim, with its relation where that is new, and weighs the relation's evidence anew.
 *
 * @throws NotFoundError where a relation, an actor or a source is not there; InvalidInputError where the codebook does not allow the
 *   relation or its qualifiers; ConflictError where the idempotency key was used for another input.
 */
export async function recordClaim(
  query: Query,
  { on, claim }: ClaimToRecord,
  idempotency: Idempotency | null,
  judge: JudgeCitation,
  writer: Writer,
): Promise<ClaimOnRelation> {
  const earlierId = await claimIdempotencyKey(query, 'recordClaim', idempotency, claim.id);
  if (earlierId !== null) {
    const earlier = await readClaim(query, earlierId);
    if (!earlier)
      throw new ConflictError('What this idempotencyKey made is no longer there', 'idempotencyKey');
    return earlier;
  }
  const deeds: Deed[] = [];
  const place =
    'relation' in on
      ? await newRelation(query, on.relation, deeds)
      : await lockRelation(query, on.relationId);
  checkQualifiers(place.type, claim.qualifiers);
  await assertSpeaker(query, claim);
  const sources = await sourcesOf(query, claim);
  const recorded = { at: new Date().toISOString(), by: writer.by };
  await query('write-claims', { claims: [claimRow(claim, place, sources, judge, recorded)] });
  await query('weigh-relations', { relations: [place] });
  deeds.push({
    what: 'recordClaim',
    subjectId: claim.id,
    relationId: place.id,
    before: null,
    after: { ...claim, relationId: place.id },
  });
  const written = await readClaim(query, claim.id);
  if (!written) throw new Error(`Claim ${claim.id} was written and is not there`);
  await writeLog(query, writer, deeds);
  return written;
}

interface Place extends ClaimPlace {
  readonly type: RelationType;
}

async function newRelation(query: Query, relation: RelationDraft, deeds: Deed[]): Promise<Place> {
  const actors = await readActors(query, [relation.from, relation.to]);
  const from = actors.get(relation.from);
  const to = actors.get(relation.to);
  if (!from) throw new NotFoundError(`There is no actor ${relation.from}`, 'relation.from');
  if (!to) throw new NotFoundError(`There is no actor ${relation.to}`, 'relation.to');
  checkEnds(relation.type, { from, to });
  checkQualifiers(relation.type, relation.qualifiers, 'relation.qualifiers');
  await query('write-relations', { relations: [relationRow(relation)] });
  deeds.push({
    what: 'createRelation',
    subjectId: relation.id,
    relationId: relation.id,
    before: null,
    after: relation,
  });
  return relation;
}

async function lockRelation(query: Query, relationId: string): Promise<Place> {
  const [ends] = await query<ClaimPlace>('relation-ends', { ids: [relationId] });
  const [row] = ends
    ? await query<{ relation: RelationRow }>('relations-to-write', { relations: [ends] })
    : [];
  if (!row) throw new NotFoundError(`There is no relation ${relationId}`, 'relationId');
  const { id, from, to, type } = row.relation;
  return { id, from, to, type: type as RelationType };
}

async function assertSpeaker(query: Query, { voice }: ClaimDraft): Promise<void> {
  if (voice.kind !== 'speaker') return;
  const found = await readActors(query, [voice.speakerId]);
  if (!found.has(voice.speakerId))
    throw new NotFoundError(`There is no actor ${voice.speakerId}`, 'speakerId');
}

async function sourcesOf(query: Query, claim: ClaimDraft): ReturnType<typeof sourceMap> {
  const sources = await sourceMap(query, [...new Set(claim.citations.map(({ sourceId }) => sourceId))]);
  claim.citations.forEach(({ sourceId }, i) => {
    if (!sources.has(sourceId))
      throw new NotFoundError(`There is no source ${sourceId}`, `citations.${i}.sourceId`);
  });
  return sources;
}

async function sourceMap(query: Query, ids: readonly string[]) {
  return new Map((await citableSources(query, { ids })).map((cited) => [cited.source.id, cited]));
}
