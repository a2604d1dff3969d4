import {
  countBacking,
  type Evidence,
  evidenceRank,
  type IsoDay,
  type NamedOrigin,
  nearOrigins,
  type PreparedName,
  type Qualifier,
  Stance,
  weighEvidence,
} from '@entente/model';
import { gapBits } from '../row-mappers/relationRow.js';
import { knownRow } from '../writes/weighRelations.js';

/** A source as far as it is weighed. */
export interface WeighedSource {
  readonly id: string;
  readonly origin: string;
  /** The same for the same text in other bytes (`documentOf`). */
  readonly document: string;
  /** The days on which it may have been published; null where they are not known. */
  readonly earliest: IsoDay | null;
  readonly latest: IsoDay | null;
  /** How it is heard where it speaks for itself. */
  readonly publisher: string | null;
  readonly title: string;
  readonly textKey: string | null;
}

/** A claim as far as it is weighed. */
export interface WeighedVoice {
  readonly stance: Stance;
  /** Of whoever it names as speaking; null where it is the source's own voice. */
  readonly voice: {
    readonly origin: string;
    readonly names: readonly string[];
    readonly label: string;
  } | null;
  readonly occurred: string | null;
  readonly qualifiers: readonly Qualifier[];
}

/** A claim in a source that it cites. */
export interface Said {
  readonly claim: WeighedVoice;
  readonly source: WeighedSource;
  readonly status: string;
}

/** A relation as far as it is weighed. */
export interface RelationToWeigh {
  readonly id: string;
  readonly occurred: string | null;
  readonly earliest: IsoDay | null;
  readonly qualifiers: readonly Qualifier[];
}

/**
 * The properties of a relation that weigh-relations, set-known-details and mark-near-origins would write, name for name, worked out without the
 * database, for graphs that are loaded in bulk.
 */
export function weighInMemory(
  relation: RelationToWeigh,
  claims: readonly Said[],
  prepared: (name: string) => PreparedName,
): Weighed & Record<string, unknown> {
  const said = inOrder(claims);
  const weighed = weighClaims(relation, said);
  return {
    ...weighed,
    ...knownDetailsOf(relation, weighed, said),
    ...(weighed.independentOrigins > 1 ? nearOriginsOf(weighed, said, prepared) : {}),
  };
}

/** In the order in which the sources came out. */
const inOrder = (claims: readonly Said[]): Said[] =>
  [...claims].sort((a, b) => compare(dayOf(a), dayOf(b)) || compare(a.source.id, b.source.id));

/** What weigh-relations would write: all claims weighed, and those known on each day on which a source of them came out. */
export function weighClaims(
  { id, earliest }: Pick<RelationToWeigh, 'id' | 'earliest'>,
  claims: readonly Said[],
): Weighed {
  const said = inOrder(claims);
  const days = [...new Set(said.flatMap(({ source }) => source.latest ?? []))];
  const steps = days.map((day) => weigh(said.filter((one) => dayOf(one) <= day)));
  const all = weigh(said);
  return {
    evidence: all.evidence,
    evidenceRank: all.rank,
    independentOrigins: all.origins,
    documents: all.documents,
    publishers: all.publishers,
    stances: all.stances,
    sourceIds: all.sourceIds,
    begins: earliest ?? all.begins,
    strengthKey: `${all.rank}${String(199_999 - Math.min(all.origins, 99_999)).slice(-5)}${id}`,
    knownOn: days,
    knownRanks: steps.map(({ rank }) => rank),
    knownOrigins: steps.map(({ origins }) => origins),
    knownDocuments: steps.map(({ documents }) => documents),
    knownPublishers: steps.map(({ publishers }) => publishers),
    knownStances: steps.map(({ stances }) => stances.map((stance) => ` ${stance}`).join('')),
    knownSources: steps.map(({ sourceIds }) => sourceIds.length),
    knownBegins: steps.flatMap(({ begins }) => begins ?? []),
    gapFlags: all.gapFlags,
    knownGapFlags: steps.map(({ gapFlags }) => gapFlags),
  };
}

/** What is kept on a relation of what its claims add up to, as weigh-relations.cypher says it. */
export interface Weighed {
  readonly evidence: Evidence;
  readonly evidenceRank: number;
  readonly independentOrigins: number;
  readonly documents: number;
  readonly publishers: number;
  readonly stances: readonly Stance[];
  readonly sourceIds: readonly string[];
  readonly begins: IsoDay | null;
  readonly strengthKey: string;
  readonly knownOn: readonly IsoDay[];
  readonly knownRanks: readonly number[];
  readonly knownOrigins: readonly number[];
  readonly knownDocuments: readonly number[];
  readonly knownPublishers: readonly number[];
  readonly knownStances: readonly string[];
  readonly knownSources: readonly number[];
  readonly knownBegins: readonly IsoDay[];
  readonly gapFlags: number;
  readonly knownGapFlags: readonly number[];
}

function weigh(known: readonly Said[]) {
  const { evidence, independentOrigins } = weighEvidence(
    known.map(({ claim, source }) => ({
      stance: claim.stance,
      origins: [claim.voice?.origin ?? source.origin],
    })),
  );
  const published = known.flatMap(({ source }) => source.earliest ?? []).sort();
  return {
    evidence,
    rank: evidenceRank(evidence),
    origins: independentOrigins,
    ...countBacking(
      known.map(({ claim, source }) => ({
        stance: claim.stance,
        documents: [source.document],
        publishers: [source.origin],
      })),
    ),
    stances: [...new Set(known.map(({ claim }) => claim.stance))],
    sourceIds: [...new Set(known.map(({ source }) => source.id))],
    begins: published[0] ?? null,
    gapFlags: known.reduce((flags, one) => flags | flagsOf(one), 0),
  };
}

const flagsOf = ({ claim, status }: Said): number =>
  (claim.stance !== Stance.ASSERTED && claim.voice === null ? gapBits.UNATTRIBUTED : 0) |
  (status === 'UNVERIFIED' ? gapBits.UNVERIFIED : 0) |
  (status === 'BROKEN' ? gapBits.BROKEN : 0);

/** One that is not known sorts last. */
const dayOf = ({ source }: Said): string => source.latest ?? '~';
const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** How date and qualifiers read by what was known on each day, where a claim was not yet known on the first: as partly-known.cypher finds. */
function knownDetailsOf(
  { id, occurred, qualifiers }: Pick<RelationToWeigh, 'id' | 'occurred' | 'qualifiers'>,
  { knownOn, knownBegins, knownSources, sourceIds }: Weighed,
  said: readonly Said[],
): Record<string, unknown> {
  const [first] = knownOn;
  if (first === undefined || (occurred === null && qualifiers.length === 0)) return {};
  if (knownOn.length === 1 && sourceIds.length === knownSources[0]) return {};
  const claims = [...new Set(said.map(({ claim }) => claim))].map((claim) => ({
    claim,
    published: said.flatMap((one) => (one.claim === claim ? (one.source.latest ?? []) : [])).sort(),
  }));
  if (claims.every(({ published }) => published[0] === first)) return {};
  const row = knownRow({
    id,
    type: '',
    occurred,
    qualifiers: JSON.stringify(qualifiers),
    days: knownOn,
    claims: claims.map(({ claim, published }) => ({
      stance: claim.stance,
      occurred: claim.occurred,
      qualifiers: JSON.stringify(claim.qualifiers),
      published,
    })),
  });
  if (row === null) return {};
  return {
    knownOccurred: row.occurred,
    knownQualifiers: row.qualifiers,
    knownEarliest: row.earliest,
    knownLatest: row.latest,
    knownEndsOn: row.endsOn,
    knownStarts: row.starts.map((day, i) => day ?? knownBegins[i] ?? null),
  };
}

/** Which of the origins that affirm it may be one, and the flag for that. */
function nearOriginsOf(
  { knownOn, gapFlags, knownGapFlags }: Weighed,
  said: readonly Said[],
  prepared: (name: string) => PreparedName,
): Record<string, unknown> {
  const heard = said
    .filter(({ claim }) => claim.stance === Stance.ASSERTED || claim.stance === Stance.REPORTED)
    .map(({ claim: { voice }, source }): NamedOrigin => ({
      origin: voice?.origin ?? source.origin,
      names: voice?.names ?? (source.publisher === null ? [] : [source.publisher]),
      label: voice?.label ?? source.publisher ?? source.title,
      textKey: voice === null ? source.textKey : null,
      day: source.latest,
    }));
  const near = nearOrigins(heard, prepared);
  const [nearest] = near;
  if (nearest === undefined) return {};
  const { POSSIBLY_ONE_ORIGIN } = gapBits;
  return {
    nearOrigins: near.map((pair) => JSON.stringify(pair)),
    nearSince: near.map(({ since }) => since ?? '9999-12-31'),
    gapFlags: gapFlags + POSSIBLY_ONE_ORIGIN,
    knownGapFlags: knownGapFlags.map(
      (flags, i) =>
        flags + (nearest.since !== null && (knownOn[i] ?? '') >= nearest.since ? POSSIBLY_ONE_ORIGIN : 0),
    ),
  };
}
