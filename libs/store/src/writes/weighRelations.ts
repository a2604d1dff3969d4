import {
  type DetailedClaim,
  edtfReach,
  type NamedOrigin,
  knownDetails,
  nearOrigins,
  OPEN_END,
  OPEN_START,
  type PreparedName,
  prepareName,
  type Qualifier,
  type RelationDetails,
  type Stance,
} from '@entente/model';
import type { Query } from '../queries/query.js';
import type { ClaimPlace } from './claimProperties.js';

/** A relation of which not all was known at once. */
export interface PartlyKnown {
  readonly id: string;
  readonly type: string;
  readonly occurred: string | null;
  /** JSON. */
  readonly qualifiers: string;
  /** On which more became known, ISO 8601, in their order. */
  readonly days: readonly string[];
  readonly claims: readonly {
    readonly stance: string;
    readonly occurred: string | null;
    readonly qualifiers: string;
    readonly published: readonly string[];
  }[];
}

/** Relations weighed in one statement. */
const STRIDE = 1000;

/** What weigh-relations leaves to be worked out of a relation. */
interface WeighedRelation extends Omit<PartlyKnown, 'claims'> {
  /** Null where all was known at once. */
  readonly claims: PartlyKnown['claims'] | null;
  /** Empty where not several origins affirm it. */
  readonly heard: readonly NamedOrigin[];
}

/**
 * Works out what the claims on relations add up to and keeps it on them: evidence and what that rests on, how their dates and qualifiers read
 * by what was known on each day, and which of their origins may be one. To be asked in the transaction that changes a claim, a speaker, a
 * name or a document's text; the relations must be locked.
 */
export async function weighRelations(query: Query, relations: readonly ClaimPlace[]): Promise<void> {
  for (let at = 0; at < relations.length; at += STRIDE) {
    const stride = relations.slice(at, at + STRIDE).map(({ id, from, to }) => ({ id, from, to }));
    const weighed = await query<WeighedRelation>('weigh-relations', { relations: stride });
    await setKnownDetails(
      query,
      weighed.flatMap(({ claims, ...relation }) => (claims === null ? [] : [{ ...relation, claims }])),
    );
    await markNearOrigins(query, weighed);
  }
}

/** Stores with relations what was known of their details on each day, where that differs from what is recorded. */
export async function setKnownDetails(query: Query, partly: readonly PartlyKnown[]): Promise<void> {
  await byType(
    partly.flatMap((relation) => knownRow(relation) ?? []),
    (relations, filter) => query('set-known-details', { relations, filter }),
  );
}

/** Asks for relations type by type, since each type has an index of its own. */
async function byType<Row extends { readonly type: string }>(
  rows: readonly Row[],
  ask: (rows: readonly Row[], filter: { readonly types: readonly string[] }) => Promise<unknown>,
): Promise<void> {
  for (const type of new Set(rows.map((row) => row.type))) {
    await ask(
      rows.filter((row) => row.type === type),
      { types: [type] },
    );
  }
}

/** What set-known-details takes; null where all days have what is recorded. */
export function knownRow({ id, type, occurred, qualifiers, days, claims }: PartlyKnown) {
  const recorded = { occurred, qualifiers: readQualifiers(qualifiers) };
  const detailed = claims.map((claim): DetailedClaim => ({
    ...claim,
    stance: claim.stance as Stance,
    qualifiers: readQualifiers(claim.qualifiers),
  }));
  const steps = days.map((day) => knownDetails(recorded, detailed, day));
  if (steps.every((step) => isSame(step, recorded))) return null;
  const reaches = steps.map((step) => (step.occurred === null ? null : edtfReach(step.occurred)));
  return {
    id,
    type,
    occurred: steps.map((step) => step.occurred ?? ''),
    qualifiers: steps.map((step) => JSON.stringify(step.qualifiers)),
    earliest: reaches.map((reach) => reach?.earliest ?? OPEN_END),
    latest: reaches.map((reach) => reach?.latest ?? OPEN_START),
    endsOn: reaches.map((reach) => reach?.endsOn ?? OPEN_END),
    starts: reaches.map((reach) => reach?.earliest ?? null),
  };
}

const readQualifiers = (json: string): Qualifier[] => JSON.parse(json) as Qualifier[];

const isSame = (a: RelationDetails, b: RelationDetails): boolean =>
  a.occurred === b.occurred && JSON.stringify(a.qualifiers) === JSON.stringify(b.qualifiers);

/** Keeps with relations which of the origins that affirm them may be one. */
async function markNearOrigins(query: Query, relations: readonly WeighedRelation[]): Promise<void> {
  const known = new Map<string, PreparedName>();
  const prepared = (name: string): PreparedName => {
    const ready = known.get(name) ?? prepareName(name);
    known.set(name, ready);
    return ready;
  };
  const near = relations
    .map(({ id, type, heard }) => ({
      id,
      type,
      near: nearOrigins(heard, prepared).map((pair) => ({ pair: JSON.stringify(pair), since: pair.since })),
    }))
    .filter((relation) => relation.near.length > 0);
  await byType(near, (rows, filter) => query('mark-near-origins', { relations: rows, filter }));
}
