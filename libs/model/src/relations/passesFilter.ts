import type { Voice } from '../claims/voice.js';
import { compareDays } from '../dates/compareDays.js';
import type { EdtfDate } from '../dates/edtfDate.js';
import { edtfReach } from '../dates/edtfReach.js';
import { evidenceRank } from '../evidence/evidenceRank.js';
import {
  type ActorNamed,
  documentOf,
  originOf,
  type OriginSource,
  sourceOrigin,
} from '../evidence/originOf.js';
import { countBacking } from '../evidence/countBacking.js';
import type { Stance } from '../evidence/stance.js';
import { weighEvidence } from '../evidence/weighEvidence.js';
import type { RelationType } from '../vocabulary/relationType.js';
import { relationTypeInfoOf } from '../vocabulary/relationTypeInfoOf.js';
import { knownDetails } from './knownDetails.js';
import type { RelationFilter } from './relationFilter.js';

/** A relation as far as a filter looks at it. */
export interface FilteredRelation {
  readonly id: string;
  readonly type: RelationType;
  readonly from: string;
  readonly to: string;
  readonly occurred: EdtfDate | null;
  readonly claims: readonly FilteredClaim[];
}

/** A claim as far as a filter looks at it, with the sources that it cites. */
export interface FilteredClaim {
  readonly stance: Stance;
  readonly voice: Voice;
  readonly occurred: EdtfDate | null;
  readonly sources: readonly FilteredSource[];
}

/** A source as far as a filter looks at it. */
export interface FilteredSource extends OriginSource {
  readonly published: EdtfDate | null;
}

/**
 * Whether a relation passes a filter; `actorNamed` says whom attributions and publishers mean. The store asks the same of what it holds, in Cypher and of its network in memory; a test holds
 * them together.
 */
export function passesFilter(
  relation: FilteredRelation,
  filter: RelationFilter,
  actorNamed: ActorNamed,
): boolean {
  const { type, from, to } = relation;
  const { minEvidence, minPublishers, occurredFrom, occurredTo, asOf, knownAt } = filter;
  const claims = knownOn(relation.claims, knownAt);
  if (claims.length === 0) return false;
  const occurred = dateKnownOn(relation, knownAt);
  const sources = claims.flatMap((claim) => claim.sources);
  const { evidence } = weighEvidence(
    claims.map(({ stance, voice, sources: cited }) => ({
      stance,
      origins: cited.map((source) => originOf(voice, source, actorNamed)),
    })),
  );
  const { publishers } = countBacking(
    claims.map(({ stance, sources: cited }) => ({
      stance,
      documents: cited.map(documentOf),
      publishers: cited.map((source) => sourceOrigin(source, actorNamed)),
    })),
  );
  const [firstPublished] = sources.flatMap(({ published }) => published?.earliest ?? []).sort(compareDays);
  const begins = occurred?.earliest ?? firstPublished;
  return (
    isAmong(filter.ids, [relation.id]) &&
    isAmong(filter.types, [type]) &&
    isAmong(filter.tones, [relationTypeInfoOf(type).tone]) &&
    isAmong(filter.actorIds, [from, to]) &&
    isAmong(filter.between, [from]) &&
    isAmong(filter.between, [to]) &&
    isAmong(
      filter.sourceIds,
      sources.map(({ id }) => id),
    ) &&
    isAmong(
      filter.stances,
      claims.map(({ stance }) => stance),
    ) &&
    isAmong(filter.evidence, [evidence]) &&
    (minEvidence === null || evidenceRank(evidence) <= evidenceRank(minEvidence)) &&
    (minPublishers === null || publishers >= minPublishers) &&
    (occurredFrom === null || (occurred !== null && compareDays(occurred.latest, occurredFrom) >= 0)) &&
    (occurredTo === null || (occurred !== null && compareDays(occurred.earliest, occurredTo) <= 0)) &&
    (asOf === null ||
      (begins !== undefined &&
        compareDays(begins, asOf) <= 0 &&
        (occurred?.endsOn == null || compareDays(occurred.endsOn, asOf) >= 0)))
  );
}

/** What was known by a day: claims with those of their sources that were published by then. */
function knownOn(claims: readonly FilteredClaim[], day: RelationFilter['knownAt']): readonly FilteredClaim[] {
  if (day === null) return claims;
  return claims
    .map((claim) => ({
      ...claim,
      sources: claim.sources.filter(
        ({ published }) => published !== null && compareDays(published.latest, day) <= 0,
      ),
    }))
    .filter(({ sources }) => sources.length > 0);
}

function dateKnownOn(
  { occurred, claims }: FilteredRelation,
  day: RelationFilter['knownAt'],
): EdtfDate | null {
  if (day === null) return occurred;
  const detailed = claims.map((claim) => ({
    stance: claim.stance,
    occurred: claim.occurred?.text ?? null,
    qualifiers: [],
    published: claim.sources.flatMap(({ published }) => published?.latest ?? []),
  }));
  const known = knownDetails({ occurred: occurred?.text ?? null, qualifiers: [] }, detailed, day).occurred;
  return known === null ? null : edtfReach(known);
}

const isAmong = <T>(wanted: readonly T[] | null, held: readonly T[]): boolean =>
  wanted === null || held.some((value) => wanted.includes(value));
