import type { Voice } from '../claims/claim.js';
import { type EdtfDate, edtfReach } from '../dates/edtf.js';
import { compareDays, type IsoDay } from '../dates/isoDay.js';
import { InvalidInputError } from '../errors/domainErrors.js';
import { countBacking, type Evidence, evidenceRank, weighEvidence } from '../evidence/evidence.js';
import {
  type ActorNamed,
  documentOf,
  originOf,
  type OriginSource,
  sourceOrigin,
} from '../evidence/origins.js';
import { type Credibility, isAtLeast, type Reliability } from '../judgements/judgement.js';
import type { Stance } from '../vocabulary/kinds.js';
import type { RelationType, Tone } from '../vocabulary/relationType.js';
import { relationTypeInfoOf } from '../vocabulary/relationTypes.js';
import { knownDetails } from './knownDetails.js';

/** Which relations are asked for: all given conditions hold; lists mean any of; null means no condition. */
export interface RelationFilter {
  /** The relations of these ids. */
  readonly ids: readonly string[] | null;
  readonly types: readonly RelationType[] | null;
  readonly tones: readonly Tone[] | null;
  /** Relations that one of these actors stands at either end of. */
  readonly actorIds: readonly string[] | null;
  /** Relations with one of these actors at each end. */
  readonly between: readonly string[] | null;
  readonly sourceIds: readonly string[] | null;
  /** Relations with a claim of one of these stances. */
  readonly stances: readonly Stance[] | null;
  /** This strong or stronger. */
  readonly minEvidence: Evidence | null;
  readonly evidence: readonly Evidence[] | null;
  /** Its evidence rests on documents of so many publishers or more, as `countBacking` counts them. */
  readonly minPublishers: number | null;
  /** With a source that a person judged at least so reliable. */
  readonly minReliability: Reliability | null;
  /** With a claim that a person judged at least so credible. */
  readonly minCredibility: Credibility | null;
  /** A window that the relation's days overlap; undated relations do not. */
  readonly occurredFrom: IsoDay | null;
  readonly occurredTo: IsoDay | null;
  /** The world's clock: begun by this day and, where it ends, not ended before it. */
  readonly asOf: IsoDay | null;
  /**
   * The reader's clock: only what was published by this day counts, for evidence, origins, stances, sources, dates and qualifiers
   * alike (`knownDetails`); a source without a date of publication does not.
   */
  readonly knownAt: IsoDay | null;
}

/** The filter that every relation passes. */
export const noFilter: RelationFilter = {
  ids: null,
  types: null,
  tones: null,
  actorIds: null,
  between: null,
  sourceIds: null,
  stances: null,
  minEvidence: null,
  evidence: null,
  minPublishers: null,
  minReliability: null,
  minCredibility: null,
  occurredFrom: null,
  occurredTo: null,
  asOf: null,
  knownAt: null,
};

/** @throws InvalidInputError for a window that closes before it opens, or a number of publishers below 0 */
export function checkRelationFilter({ occurredFrom, occurredTo, minPublishers }: RelationFilter): void {
  if (minPublishers !== null && minPublishers < 0) {
    throw new InvalidInputError('minPublishers is a count, 0 or more', 'filter.minPublishers');
  }
  if (occurredFrom !== null && occurredTo !== null && compareDays(occurredTo, occurredFrom) < 0) {
    throw new InvalidInputError(
      'occurredTo is before occurredFrom; the window must close after it opens',
      'filter.occurredTo',
    );
  }
}

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
  readonly credibility: Credibility | null;
  readonly sources: readonly FilteredSource[];
}

/** A source as far as a filter looks at it. */
export interface FilteredSource extends OriginSource {
  readonly published: EdtfDate | null;
  readonly reliability: Reliability | null;
}

/**
 * Whether a relation passes a filter; `actorNamed` resolves attributions and publishers. The store has the same rule in Cypher and for its network in memory; a test keeps
 * them equal.
 */
export function passesFilter(
  relation: FilteredRelation,
  filter: RelationFilter,
  actorNamed: ActorNamed,
): boolean {
  const { type, from, to } = relation;
  const {
    minEvidence,
    minPublishers,
    minReliability,
    minCredibility,
    occurredFrom,
    occurredTo,
    asOf,
    knownAt,
  } = filter;
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
    (minReliability === null || sources.some(({ reliability }) => isAtLeast(reliability, minReliability))) &&
    (minCredibility === null || claims.some(({ credibility }) => isAtLeast(credibility, minCredibility))) &&
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
