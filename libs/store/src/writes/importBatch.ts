import type { ImportBatch, ImportOutcome, JudgeCitation } from '@entente/model';
import { type NewLogEntry, writeLog, type Writer } from '../log/log.js';
import type { Query } from '../queries/query.js';
import { fromActor } from '../row-mappers/actorRow.js';
import { relationRow } from '../row-mappers/relationRow.js';
import { sourceRow } from '../row-mappers/sourceRow.js';
import { reweigh } from './actorKeys.js';
import { claimRow } from './claimProperties.js';
import { sortBatch } from './sortBatch.js';
import { fileDocument } from './sources.js';

/**
 * Writes a batch. What is there already is left as it is, so that the same batch twice is the same graph as once; what is there
 * and differs is refused. With `atomic` a batch with a refusal writes nothing.
 */
export async function importBatch(
  query: Query,
  batch: ImportBatch,
  { atomic }: { readonly atomic: boolean },
  judge: JudgeCitation,
  writer: Writer,
): Promise<ImportOutcome> {
  const sorted = await sortBatch(query, batch);
  const { unchanged, refused, sources, keys } = sorted;
  if (atomic && refused.length > 0) return { written: 0, unchanged, refused };
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
  const written =
    sorted.newActors.length +
    sorted.newSources.length +
    sorted.documentsToHold.length +
    sorted.newClaims.length;
  return { written, unchanged, refused };
}
