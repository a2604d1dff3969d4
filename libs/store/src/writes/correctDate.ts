import { type EdtfDate, NotFoundError, parseEdtf, type Relation } from '@entente/model';
import { type NewLogEntry, writeLog, type Writer } from '../log/log.js';
import type { Query } from '../queries/query.js';
import { readRelation } from '../reads/relations.js';
import { toClaimDraft } from '../row-mappers/claimRow.js';
import { wholeShape } from '../row-mappers/shape.js';
import type { ClaimPlace, StoredClaim } from './claimProperties.js';
import { lockRelations } from './locks.js';
import { weighRelations } from './weighRelations.js';

/** Another date of a relation; null: none. */
export interface DateToCorrect {
  readonly relationId: string;
  readonly occurred: EdtfDate | null;
  /** Its claims that get it too; null: those that give the date it had. */
  readonly claimIds: readonly string[] | null;
}

/**
 * Corrects when something happened: the relation gets the date, and so do those of its claims that gave the one it had; claims that give another one stay
 * as they are. Where nothing would be different, nothing is written.
 *
 * @throws NotFoundError where there is no such relation, or a claim is none of its
 */
export async function correctDate(
  query: Query,
  { relationId, occurred, claimIds }: DateToCorrect,
  writer: Writer,
): Promise<Relation> {
  const relations = await lockRelations(query, () =>
    query<ClaimPlace>('relation-ends', { ids: [relationId] }),
  );
  const row = relations.get(relationId);
  const before = row && (await readRelation(query, relationId, wholeShape));
  if (!row || !before) throw new NotFoundError(`There is no relation ${relationId}`, 'relationId');
  const said = before.claims ?? [];
  const foreign = claimIds?.findIndex((id) => !said.some((claim) => claim.id === id)) ?? -1;
  if (foreign >= 0) {
    throw new NotFoundError(`${claimIds?.[foreign]} is no claim on ${relationId}`, `claimIds.${foreign}`);
  }
  const text = occurred?.text ?? null;
  const meant = said.filter((claim) =>
    claimIds === null
      ? claim.occurred !== null && claim.occurred === before.occurred
      : claimIds.includes(claim.id),
  );
  const changed = meant.filter((claim) => claim.occurred !== text);
  if (before.occurred === text && changed.length === 0) return before;
  const ids = changed.map(({ id }) => id);
  const stored = await query<StoredClaim>('claims-to-write', { ids });
  const { from, to } = row;
  await query('correct-date', {
    id: relationId,
    from,
    to,
    claimIds: ids,
    occurred: text,
    earliest: occurred?.earliest ?? null,
    latest: occurred?.latest ?? null,
    endsOn: occurred?.endsOn ?? null,
  });
  await weighRelations(query, [{ id: relationId, from, to }]);
  const after = await readRelation(query, relationId, wholeShape);
  if (!after) throw new Error(`Relation ${relationId} is locked and is not there`);
  const onClaims = stored.map(({ claim, citations }): NewLogEntry => {
    const draft = { ...toClaimDraft(claim, citations), relationId };
    return {
      what: 'reviseClaim',
      subjectId: claim.id,
      relationId,
      before: draft,
      after: { ...draft, occurred: text === null ? null : parseEdtf(text) },
    };
  });
  await writeLog(query, writer, [
    {
      what: 'reviseRelation',
      subjectId: relationId,
      relationId,
      before: { occurred: before.occurred },
      after: { occurred: text },
    },
    ...onClaims,
  ]);
  return after;
}
