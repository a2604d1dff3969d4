import {
  countBacking,
  documentOf,
  type Evidence,
  evidenceRank,
  type IsoDay,
  originOf,
  sourceOrigin,
  Stance,
  type Voice,
  weighEvidence,
} from '@entente/model';
import { gapBits } from '@entente/store';
import type { BenchSource } from './benchSources.js';

/** A claim as far as it is weighed. */
export interface ClaimToWeigh {
  readonly stance: Stance;
  readonly voice: Voice;
  readonly sources: readonly BenchSource[];
}

/** What is kept on a relation of what its claims add up to, as weigh-relations.cypher says it, name for name. */
export interface WeighedProperties {
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

interface SourcedClaim {
  readonly stance: Stance;
  readonly origin: string;
  readonly flags: number;
  readonly source: BenchSource;
}

const NEVER = '~';
/** No name of a voice means an actor in the generated graph. */
const nobody = (): null => null;

/** Weighs a relation's claims, all of them and those known on each day on which a source of them came out. */
export function weighRelation(
  id: string,
  earliest: IsoDay | null,
  claims: readonly ClaimToWeigh[],
): WeighedProperties {
  const said = claims
    .flatMap(({ stance, voice, sources }) =>
      sources.map((source): SourcedClaim => ({
        stance,
        origin: originOf(voice, source, nobody),
        flags:
          (stance !== Stance.ASSERTED && voice.kind === 'source' ? gapBits.UNATTRIBUTED : 0) |
          // A generated anchor is VERIFIED where its document is held.
          (source.text === null ? gapBits.UNVERIFIED : 0),
        source,
      })),
    )
    .sort((a, b) => compare(dayOf(a), dayOf(b)) || compare(a.source.id, b.source.id));
  const days = [...new Set(said.flatMap(({ source }) => source.published?.latest ?? []))];
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

function weigh(known: readonly SourcedClaim[]) {
  const weighed = known.map(({ stance, origin }) => ({ stance, origins: [origin] }));
  const { evidence, independentOrigins } = weighEvidence(weighed);
  const published = known.flatMap(({ source }) => source.published?.earliest ?? []).sort();
  return {
    evidence,
    rank: evidenceRank(evidence),
    origins: independentOrigins,
    ...countBacking(
      known.map(({ stance, source }) => ({
        stance,
        documents: [documentOf(source)],
        publishers: [sourceOrigin(source, nobody)],
      })),
    ),
    stances: [...new Set(known.map(({ stance }) => stance))],
    sourceIds: [...new Set(known.map(({ source }) => source.id))],
    begins: published[0] ?? null,
    gapFlags: known.reduce((all, { flags }) => all | flags, 0),
  };
}

/** The last day on which it may have come out; one that is not known sorts last. */
const dayOf = ({ source }: SourcedClaim): string => source.published?.latest ?? NEVER;
const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
