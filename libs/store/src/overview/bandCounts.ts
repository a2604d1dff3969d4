import { Evidence, type RelationType, type RelationTypeInfo } from '@entente/model';

/** Relations, counted by tone and by evidence. */
export interface RelationCounts {
  readonly count: number;
  readonly cooperation: number;
  readonly conflict: number;
  readonly structure: number;
  readonly corroborated: number;
  readonly singleSource: number;
  readonly alleged: number;
  readonly contested: number;
  readonly denied: number;
}

/** The relations between two actors, counted. `from` is the one whose id comes first. */
export interface BandCounts extends RelationCounts {
  readonly from: string;
  readonly to: string;
  /** Those that lead from `from` to `to`, and back; relations of a type without direction are in neither. */
  readonly forward: number;
  readonly backward: number;
}

const byTone = { COOPERATION: 'cooperation', CONFLICT: 'conflict', STRUCTURE: 'structure' } as const;
const byRank = {
  CORROBORATED: 'corroborated',
  SINGLE_SOURCE: 'singleSource',
  ALLEGED: 'alleged',
  CONTESTED: 'contested',
  DENIED: 'denied',
} as const satisfies Record<Evidence, keyof BandCounts>;
const ofRank = Object.values(Evidence).map((grade) => byRank[grade]);

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const nothing: RelationCounts = {
  count: 0,
  cooperation: 0,
  conflict: 0,
  structure: 0,
  corroborated: 0,
  singleSource: 0,
  alleged: 0,
  contested: 0,
  denied: 0,
};

/** Adds relations of one tone and one rank of evidence to what was counted. */
function addTo(
  counts: Mutable<RelationCounts>,
  { tone }: RelationTypeInfo,
  rank: number,
  count: number,
): void {
  counts.count += count;
  counts[byTone[tone]] += count;
  const grade = ofRank[rank];
  if (grade !== undefined) counts[grade] += count;
}

/** All relations that pass, counted by tone, by evidence and by type. */
export interface AllCounts extends RelationCounts {
  /** The most frequent first, then by name; without those that do not occur. */
  readonly types: readonly { readonly type: RelationType; readonly count: number }[];
}

/** Counts relations by type and rank of evidence together. */
export function allCounts(
  groups: Iterable<{ readonly info: RelationTypeInfo; readonly rank: number; readonly count: number }>,
): AllCounts {
  const counts: Mutable<RelationCounts> = { ...nothing };
  const types = new Map<RelationType, number>();
  for (const { info, rank, count } of groups) {
    addTo(counts, info, rank, count);
    types.set(info.type, (types.get(info.type) ?? 0) + count);
  }
  return {
    ...counts,
    types: [...types]
      .map(([type, count]) => ({ type, count }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count || compare(a.type, b.type)),
  };
}

/** Counts the relations between each two of some actors. */
export class BandTable {
  readonly #bands = new Map<number, Mutable<BandCounts>>();

  constructor(readonly ids: readonly string[]) {}

  /** `from` and `to`: places among the actors, of which a relation of an actor with itself has the same twice and is in no band. */
  add(from: number, to: number, info: RelationTypeInfo, rank: number, count: number): void {
    if (from === to) return;
    const isForward = (this.ids[from] ?? '') < (this.ids[to] ?? '');
    const band = isForward ? this.#band(from, to) : this.#band(to, from);
    addTo(band, info, rank, count);
    if (info.directed) band[isForward ? 'forward' : 'backward'] += count;
  }

  /** One a pair, in the order of their ids. */
  bands(): BandCounts[] {
    return [...this.#bands.values()].sort((a, b) => compare(a.from, b.from) || compare(a.to, b.to));
  }

  #band(from: number, to: number): Mutable<BandCounts> {
    const key = from * this.ids.length + to;
    const known = this.#bands.get(key);
    if (known) return known;
    const band = {
      ...nothing,
      from: this.ids[from] ?? '',
      to: this.ids[to] ?? '',
      forward: 0,
      backward: 0,
    };
    this.#bands.set(key, band);
    return band;
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
