import {
  type DetailedClaim,
  edtfReach,
  knownDetails,
  OPEN_END,
  OPEN_START,
  type Qualifier,
  type RelationDetails,
  type Stance,
} from '@entente/model';
import type { Query } from '../queries/query.js';
import type { ClaimPlace } from './claimRow.js';

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

/**
 * Works out what the claims on relations add up to, and how their dates and qualifiers read by what was known on each day. To be asked in the
 * transaction that changes their claims.
 */
export async function weighRelations(query: Query, relations: readonly ClaimPlace[]): Promise<void> {
  await setKnownDetails(query, await query<PartlyKnown>('weigh-relations', { relations }));
}

/** Keeps with relations what was known of their details on each day, where that ever differs from what is recorded. */
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
