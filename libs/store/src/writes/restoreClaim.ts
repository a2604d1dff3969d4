import {
  type Claim,
  type ClaimDraft,
  type JudgeCitation,
  makeVoice,
  NotFoundError,
  parseEdtf,
  type Relation,
  type RelationDraft,
} from '@entente/model';
import type { Writer } from '../log/log.js';
import type { Query } from '../queries/query.js';
import { type ClaimOnRelation, readClaim } from '../reads/claims.js';
import type { ClaimPlace } from './claimProperties.js';
import { recordClaim } from './recordClaim.js';

/**
 * Puts a claim back that was taken back, by its own id, as it read: with who recorded it when, and how it was judged. Its relation comes back
 * with it where that went. One that is there stays as it is.
 *
 * @param relationId The relation that it was taken back from.
 * @throws NotFoundError where no such claim was taken back from it; what recordClaim throws
 */
export async function restoreClaim(
  query: Query,
  { id, relationId }: { readonly id: string; readonly relationId: string },
  judge: JudgeCitation,
  writer: Writer,
): Promise<ClaimOnRelation> {
  const there = await readClaim(query, id);
  if (there) return there;
  const [row] = await query<{ claim: string; relation: string | null }>('retracted-claim', {
    claimId: id,
    relationId,
  });
  if (!row) throw new NotFoundError(`There is no claim ${id} that was taken back from ${relationId}`, 'id');
  const [stands] = await query<ClaimPlace>('relation-ends', { ids: [relationId] });
  const relation = stands ? null : relationDraft(JSON.parse(row.relation ?? 'null') as Relation | null);
  return recordClaim(
    query,
    {
      on: relation === null ? { relationId } : { relation },
      claim: claimDraft(JSON.parse(row.claim) as Claim),
    },
    null,
    judge,
    writer,
  );
}

/** A relation of the log as it would be written anew. */
export const relationDraft = (relation: Relation | null): RelationDraft | null =>
  relation && {
    id: relation.id,
    type: relation.type,
    from: relation.from.id,
    to: relation.to.id,
    occurred: relation.occurred === null ? null : parseEdtf(relation.occurred),
    qualifiers: relation.qualifiers,
  };

/** A claim of the log as it would be written anew, with how it was judged; its passages are read in the documents again. */
export function claimDraft(claim: Claim): ClaimDraft {
  const {
    id,
    stance,
    summary,
    speaker,
    attribution,
    occurred,
    qualifiers,
    citations,
    recordedAt,
    recordedBy,
    credibility,
  } = claim;
  const [first, ...others] = citations;
  const place = ({ id: citationId, source, anchor }: (typeof citations)[0]) => ({
    id: citationId,
    sourceId: source.id,
    anchor,
    seal: null,
  });
  return {
    id,
    stance,
    summary,
    voice: makeVoice(speaker?.id, attribution),
    occurred: occurred === null ? null : parseEdtf(occurred),
    qualifiers,
    citations: [place(first), ...others.map(place)],
    recorded: { at: recordedAt, by: recordedBy },
    // Entries of before there were judgements have none.
    credibility: credibility ?? null,
  };
}
