import {
  type Actor,
  type ClaimDraft,
  parseEdtf,
  type Qualifier,
  type RelationDraft,
  type RelationType,
  type SourceDraft,
} from '@entente/model';
import type { Query } from '../queries/query.js';
import { type ActorProperties, toActor } from '../row-mappers/actorRow.js';
import { type CitationProperties, type ClaimRow, toClaimDraft } from '../row-mappers/claimRow.js';
import type { RelationRow } from '../row-mappers/relationRow.js';
import {
  type DocumentColumns,
  type SourceProperties,
  toDocument,
  toSource,
} from '../row-mappers/sourceRow.js';

const BATCH = 500;

/** Everything that comes in batches in the order of ids, one at a time; each batch is read when the one before it is used up. */
export async function* inBatches<T>(
  read: (after: string, limit: number) => Promise<T[]>,
  idOf: (thing: T) => string,
): AsyncGenerator<T> {
  let after = '';
  for (;;) {
    const batch = await read(after, BATCH);
    yield* batch;
    const last = batch.at(-1);
    if (last === undefined || batch.length < BATCH) return;
    after = idOf(last);
  }
}

/** Up to `limit` actors after an id, in the order of ids. */
export async function exportActors(query: Query, after: string, limit: number): Promise<Actor[]> {
  const rows = await query<{ actor: ActorProperties }>('export-actors', { after, limit });
  return rows.map(({ actor }) => toActor(actor));
}

/** Up to `limit` sources after an id, in the order of ids, with the documents that are held. */
export async function exportSources(query: Query, after: string, limit: number): Promise<SourceDraft[]> {
  const rows = await query<{ source: SourceProperties } & DocumentColumns>('export-sources', {
    after,
    limit,
  });
  return rows.map(({ source, ...document }) => {
    const { held: _, published, ...rest } = toSource(source);
    return {
      ...rest,
      published: published === null ? null : parseEdtf(published),
      document: toDocument(document),
    };
  });
}

/** A claim and the relation it is made on, as they would be written anew. */
export interface ExportedClaim {
  readonly relation: RelationDraft;
  readonly claim: ClaimDraft;
}

interface ClaimWithRelation {
  readonly claim: ClaimRow;
  readonly relation: RelationRow;
  readonly citations: readonly CitationProperties[];
}

/** Up to `limit` claims after an id, in the order of ids; citations in the order of theirs. */
export async function exportClaims(query: Query, after: string, limit: number): Promise<ExportedClaim[]> {
  const rows = await query<ClaimWithRelation>('export-claims', { after, limit });
  return rows.map(toExportedClaim);
}

function toExportedClaim({ claim, relation, citations }: ClaimWithRelation): ExportedClaim {
  return {
    relation: {
      id: relation.id,
      type: relation.type as RelationType,
      from: relation.from,
      to: relation.to,
      occurred: relation.occurred === undefined ? null : parseEdtf(relation.occurred),
      qualifiers: JSON.parse(relation.qualifiers) as Qualifier[],
    },
    claim: toClaimDraft(claim, citations),
  };
}
