import { Gap, type RelationDraft } from '@entente/model';

/** A relation's properties in Neo4j, and its ends. */
export interface RelationRow {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly occurred?: string;
  /** JSON. */
  readonly qualifiers: string;
  readonly evidence: string;
  readonly independentOrigins: number;
}

/** A relation as the query write-relations takes it. */
export interface RelationColumns {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly endsOn: string | null;
}

/** A relation as it is written. */
export function relationRow({ id, type, from, to, occurred, qualifiers }: RelationDraft): RelationColumns {
  return {
    type,
    from,
    to,
    properties: {
      id,
      qualifiers: JSON.stringify(qualifiers),
      ...(occurred === null ? {} : { occurred: occurred.text }),
    },
    earliest: occurred?.earliest ?? null,
    latest: occurred?.latest ?? null,
    endsOn: occurred?.endsOn ?? null,
  };
}

/** The bits of a relation's `gapFlags`, which weigh-relations.cypher and mark-near-origins.cypher write, and of each entry of its `knownGapFlags`. */
export const gapBits = {
  [Gap.UNATTRIBUTED]: 1,
  [Gap.UNVERIFIED]: 2,
  [Gap.BROKEN]: 4,
  [Gap.POSSIBLY_ONE_ORIGIN]: 8,
} as const;

const bitOf: Partial<Record<Gap, number>> = gapBits;
const everyValue = Array.from({ length: 15 }, (_, i) => i + 1);

/** The values of `gapFlags` that have a bit of one of these kinds; null where none of the kinds has a bit. */
export function gapFlagsWith(kinds: readonly Gap[]): number[] | null {
  const wanted = kinds.reduce((bits, kind) => bits | (bitOf[kind] ?? 0), 0);
  return wanted === 0 ? null : everyValue.filter((flags) => (flags & wanted) !== 0);
}
