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

/** A relation of which not all was known at once, as the fragment partly-known answers it. */
export interface PartlyKnown {
  readonly id: string;
  readonly from: string;
  readonly to: string;
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

/**
 * Works out what the claims on relations add up to and keeps it on them: evidence and what that rests on, how their dates and qualifiers read
 * by what was known on each day, and which of their origins may be one. To be asked in the transaction that changes a claim, a speaker, a
 * name or a document's text; the relations must be locked.
 */
export async function weighRelations(query: Query, relations: readonly ClaimPlace[]): Promise<void> {
  for (let at = 0; at < relations.length; at += STRIDE) {
    const stride = relations.slice(at, at + STRIDE).map(({ id, from, to }) => ({ id, from, to }));
    await setKnownDetails(query, await query<PartlyKnown>('weigh-relations', { relations: stride }));
    await markNearOrigins(query, stride);
  }
}

/** Stores with relations what was known of their details on each day, where that differs from what is recorded. */
export async function setKnownDetails(query: Query, partly: readonly PartlyKnown[]): Promise<void> {
  const relations = partly.flatMap((relation) => knownRow(relation) ?? []);
  if (relations.length > 0) await query('set-known-details', { relations });
}

/** What set-known-details takes; null where all days have what is recorded. */
function knownRow({ id, from, to, occurred, qualifiers, days, claims }: PartlyKnown) {
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
    from,
    to,
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

interface SeveralOrigins extends ClaimPlace {
  readonly heard: readonly NamedOrigin[];
}

/** Keeps with relations which of the origins that affirm them may be one. */
async function markNearOrigins(query: Query, relations: readonly ClaimPlace[]): Promise<void> {
  const known = new Map<string, PreparedName>();
  const prepared = (name: string): PreparedName => {
    const ready = known.get(name) ?? prepareName(name);
    known.set(name, ready);
    return ready;
  };
  const several = await query<SeveralOrigins>('several-origins', { relations });
  const near = several
    .map(({ heard, ...place }) => ({
      ...place,
      near: nearOrigins(heard, prepared).map((pair) => ({ pair: JSON.stringify(pair), since: pair.since })),
    }))
    .filter((relation) => relation.near.length > 0);
  if (near.length > 0) await query('mark-near-origins', { relations: near });
}
