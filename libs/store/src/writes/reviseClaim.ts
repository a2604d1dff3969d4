import {
  AnchorStatus,
  checkQualifiers,
  checkVoiceName,
  type CitationDraft,
  type ClaimDraft,
  ConflictError,
  InvalidInputError,
  type JudgeCitation,
  makeVoice,
  type NonEmpty,
  NotFoundError,
  type Qualifier,
  type Relation,
  type RelationType,
  type Stance,
} from '@entente/model';
import { type NewLogEntry, writeLog, type Writer } from '../log/log.js';
import type { Query } from '../queries/query.js';
import { type ClaimOnRelation, readClaim } from '../reads/claims.js';
import { readRelation } from '../reads/relations.js';
import { toClaimDraft } from '../row-mappers/claimRow.js';
import { wholeShape } from '../row-mappers/shape.js';
import { ActorKeys, namesIn } from './actorKeys.js';
import { citedSources, type ClaimPlace, claimRow, type StoredClaim } from './claimProperties.js';
import { lockActors, lockRelation, lockRelations } from './locks.js';
import { weighRelations } from './weighRelations.js';

/** The changes of a claim; what is left out stays. */
export interface ClaimPatch {
  readonly stance?: Stance;
  readonly summary?: string;
  readonly speakerId?: string | null;
  readonly attribution?: string | null;
  readonly occurred?: ClaimDraft['occurred'];
  readonly qualifiers?: readonly Qualifier[];
  /** In place of all that it had. */
  readonly citations?: NonEmpty<CitationDraft>;
}

/**
 * Changes what a claim says, and weighs its relation's evidence anew. How it read before stays in the log; when and by whom it was
 * first recorded stays with the claim. Where nothing would be different, nothing is written.
 *
 * @throws NotFoundError where the claim, an actor or a source is not there; InvalidInputError where it would have a speaker and an
 *   attribution, the codebook does not allow a qualifier, or a new attribution cannot be seen as it is.
 */
export async function reviseClaim(
  query: Query,
  id: string,
  patch: ClaimPatch,
  judge: JudgeCitation,
  writer: Writer,
): Promise<ClaimOnRelation> {
  const { speakerId } = patch;
  if (speakerId != null) await lockActors(query, [{ id: speakerId, field: 'speakerId' }]);
  const keys = new ActorKeys(query);
  const place = await lockPlaceOf(query, id, async ({ attribution }) => {
    const names = [attribution, patch.attribution].flatMap((name) => name ?? []);
    await keys.lock([], names);
  });
  const [stored] = await query<StoredClaim>('claims-to-write', { ids: [id] });
  if (!stored) throw notFound(id);
  const before = toClaimDraft(stored.claim, stored.citations);
  const after = patched(before, patch, stored);
  checkQualifiers(place.type, after.qualifiers);
  checkVoiceName(after.voice, before.voice);
  if (JSON.stringify(after) === JSON.stringify(before)) return written(query, id);
  // Locked already, unless it was changed while this waited for the lock of the relation.
  await keys.lock([], namesIn([after.voice]));
  const sources = await citedSources(query, after.citations);
  const { recordedAt: at, recordedBy: by } = stored.claim;
  const row = claimRow(after, place, sources, judge, { at, by }, keys.actorNamed);
  await query('revise-claim', {
    ...row,
    speakerChanged: JSON.stringify(before.voice) !== JSON.stringify(after.voice),
  });
  await weighRelations(query, [place]);
  const revised = await written(query, id);
  const relationId = place.id;
  await writeLog(query, writer, [
    {
      what: 'reviseClaim',
      subjectId: id,
      relationId,
      before: { ...before, relationId },
      after: { ...after, relationId },
    },
  ]);
  return revised;
}

async function written(query: Query, id: string): Promise<ClaimOnRelation> {
  const claim = await readClaim(query, id);
  if (!claim) throw new Error(`Claim ${id} is locked and is not there`);
  return claim;
}

const notFound = (id: string): NotFoundError => new NotFoundError(`There is no claim ${id}`, 'id');

/** Where the claim is made, its relation locked; `first` is done before that, with the claim as it was found. */
async function lockPlaceOf(
  query: Query,
  id: string,
  first: (claim: StoredClaim['claim']) => Promise<void>,
): Promise<ClaimPlace & { readonly type: RelationType }> {
  const [asked] = await query<StoredClaim>('claims-to-write', { ids: [id] });
  if (!asked) throw notFound(id);
  await first(asked.claim);
  const { relationId } = asked.claim;
  const relations = await lockRelations(query, () =>
    query<ClaimPlace>('relation-ends', { ids: [relationId] }),
  );
  const relation = relations.get(relationId);
  if (!relation)
    throw new ConflictError('Somebody else changed this at the same moment; look at it again', 'id');
  return { id: relationId, from: relation.from, to: relation.to, type: relation.type as RelationType };
}

function patched(before: ClaimDraft, patch: ClaimPatch, stored: StoredClaim): ClaimDraft {
  const { claim } = stored;
  const { speakerId = claim.speakerId, attribution = claim.attribution, citations, ...rest } = patch;
  if (speakerId != null && attribution != null) throw twoVoices(patch);
  const moved = citations === undefined || citeTheSame(citations, stored.citations) ? {} : { citations };
  return { ...before, ...rest, ...moved, voice: makeVoice(speakerId, attribution) };
}

/** Whether citations equal the existing ones, which then keep their ids. A place without a quote differs from a place whose quote was removed. */
function citeTheSame(citations: readonly CitationDraft[], stored: StoredClaim['citations']): boolean {
  return (
    citations.length === stored.length &&
    citations.every(({ sourceId, anchor: { kind, start, end }, seal }) =>
      stored.some(
        (there) =>
          there.sourceId === sourceId &&
          there.kind === kind &&
          there.start === start &&
          there.end === end &&
          (seal === null ? there.status !== AnchorStatus.BROKEN : there.quoteSha256 === seal.sha256),
      ),
    )
  );
}

function twoVoices({ speakerId, attribution }: ClaimPatch): InvalidInputError {
  if (speakerId != null && attribution != null) {
    return new InvalidInputError(
      'Give speakerId, where who says it is an actor of the graph, or attribution, where not; not both',
      'attribution',
    );
  }
  return speakerId == null
    ? new InvalidInputError(
        'The claim has a speaker; with an attribution, give speakerId: null',
        'attribution',
      )
    : new InvalidInputError(
        'The claim has an attribution; with a speaker, give attribution: null',
        'speakerId',
      );
}

/**
 * Takes a claim back, with a reason that stays in the log; its relation goes with its last claim. The relation where it stands,
 * its evidence weighed anew; null where it went.
 *
 * The relation is locked before its claims are looked at, so that of two retractions at once the second sees what the first left; its actors
 * before it and the sources after it, as every write locks them, so that there are no deadlocks.
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
  const entries: NewLogEntry[] = [
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
    entries.push({
      what: 'removeRelation',
      subjectId: relationId,
      relationId,
      before: relation,
      after: null,
    });
  }
  const left = stands ? await readRelation(query, relationId, wholeShape) : null;
  await writeLog(query, writer, entries);
  return left;
}
