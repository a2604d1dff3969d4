import { DomainError, type ImportBatch, type ImportOutcome, type JudgeCitation } from '@entente/model';
import { type NewLogEntry, writeLog, type Writer } from '../log/log.js';
import type { Query } from '../queries/query.js';
import { fromActor } from '../row-mappers/actorRow.js';
import { relationRow } from '../row-mappers/relationRow.js';
import { sourceRow } from '../row-mappers/sourceRow.js';
import { reweigh } from './actorKeys.js';
import { claimRow } from './claimProperties.js';
import { type ClaimPatch, retractClaim, reviseClaim } from './reviseClaim.js';
import { sortBatch } from './sortBatch.js';
import { fileDocument } from './sources.js';

/** How a batch is written. */
export interface BatchTerms {
  /** With a refusal, nothing of it is written. */
  readonly atomic: boolean;
  /** A claim that is there and says something else is revised, as in a later release of a register. Default: it is refused. */
  readonly revise?: boolean;
}

/** What became of a batch, and of which sort was what was written. */
export interface BatchOutcome extends ImportOutcome {
  /** Claims that said something else before; they are neither among the written nor the unchanged. */
  readonly changed: number;
  readonly made: { readonly actors: number; readonly sources: number; readonly claims: number };
}

/**
 * Writes a batch. What is there already is left as it is, so that the same batch twice is the same graph as once; what is there
 * and differs is refused, or with `revise` changed. With `atomic` a batch with a refusal writes nothing.
 */
export async function importBatch(
  query: Query,
  batch: ImportBatch,
  { atomic, revise = false }: BatchTerms,
  judge: JudgeCitation,
  writer: Writer,
): Promise<BatchOutcome> {
  const sorted = await sortBatch(query, batch, { revise });
  const { unchanged, refused, sources, keys } = sorted;
  if (atomic && refused.length > 0) {
    return { written: 0, unchanged, changed: 0, refused, made: { actors: 0, sources: 0, claims: 0 } };
  }
  const entries: NewLogEntry[] = [];
  const did = (what: NewLogEntry['what'], subjectId: string, after: unknown, relationId?: string): void => {
    entries.push({
      what,
      subjectId,
      ...(relationId === undefined ? {} : { relationId }),
      before: null,
      after,
    });
  };

  await query('write-actors', { actors: sorted.newActors.map(fromActor) });
  const renamed = await keys.keep(sorted.newActors.map((after) => ({ before: null, after })));
  for (const actor of sorted.newActors) did('createActor', actor.id, actor);

  await query('write-sources', {
    sources: sorted.newSources.map((source) => sourceRow(source, keys.actorNamed)),
  });
  for (const { document: _, ...source } of sorted.newSources) did('addSource', source.id, source);
  for (const { id, document, sha256 } of sorted.documentsToHold) {
    const filed = await fileDocument(query, { sourceId: id, document, sha256 }, judge);
    entries.push(...filed.entries);
  }

  for (const { claim } of sorted.movedClaims) {
    await retractClaim(
      query,
      claim.id,
      'A later import says this of other actors, or of another type',
      writer,
    );
  }
  await query('write-relations', { relations: sorted.newRelations.map(relationRow) });
  for (const relation of sorted.newRelations) did('createRelation', relation.id, relation, relation.id);

  const now = { at: new Date().toISOString(), by: writer.by };
  const claims = sorted.newClaims.map(({ claim, relation }) =>
    claimRow(claim, relation, sources, judge, claim.recorded ?? now, keys.actorNamed),
  );
  await query('write-claims', { claims });
  const touched = new Map(sorted.newClaims.map(({ relation: { id, from, to } }) => [id, { id, from, to }]));
  await reweigh(query, renamed, [...touched.values()]);
  for (const { claim, relation } of sorted.newClaims) {
    did('recordClaim', claim.id, { ...claim, relationId: relation.id }, relation.id);
  }
  await writeLog(query, writer, entries);
  for (const row of sorted.changedClaims) await reviseImported(query, row, judge, writer);
  const made = {
    actors: sorted.newActors.length,
    sources: sorted.newSources.length + sorted.documentsToHold.length,
    claims: sorted.newClaims.length - sorted.movedClaims.length,
  };
  return {
    written: made.actors + made.sources + made.claims,
    unchanged,
    changed: sorted.changedClaims.length + sorted.movedClaims.length,
    refused,
    made,
  };
}

/** Has a claim, and its relation where it has no other claim, say what a later import says. Where the claim is refused, the relation reads as before. */
export async function reviseImported(
  query: Query,
  { relation, claim }: ImportBatch['claims'][number],
  judge: JudgeCitation,
  writer: Writer,
): Promise<void> {
  const { id, from, to, occurred, qualifiers } = relation;
  const place = { claimId: claim.id, id, from, to };
  const [revised] = await query<{ before: object }>('revise-relation', {
    ...place,
    qualifiers: JSON.stringify(qualifiers),
    occurred: occurred?.text ?? null,
    earliest: occurred?.earliest ?? null,
    latest: occurred?.latest ?? null,
    endsOn: occurred?.endsOn ?? null,
  });
  const { stance, summary, voice, citations } = claim;
  const patch: ClaimPatch = {
    stance,
    summary,
    speakerId: voice.kind === 'speaker' ? voice.speakerId : null,
    attribution: voice.kind === 'attribution' ? voice.attribution : null,
    occurred: claim.occurred,
    qualifiers: claim.qualifiers,
    citations,
  };
  try {
    await reviseClaim(query, claim.id, patch, judge, writer);
  } catch (error) {
    // Whoever goes on with the transaction may not keep half of it.
    if (revised && error instanceof DomainError)
      await query('revise-relation', { ...place, ...revised.before });
    throw error;
  }
}
