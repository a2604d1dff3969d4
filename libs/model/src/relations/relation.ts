import type { Actor } from '../actors/actor.js';
import type { Claim, NonEmpty } from '../claims/claim.js';
import type { EdtfDate } from '../dates/edtf.js';
import { InvalidInputError } from '../errors/domainErrors.js';
import type { Evidence } from '../evidence/evidence.js';
import type { NearOrigins } from '../evidence/origins.js';
import type { ActorKind } from '../vocabulary/kinds.js';
import type { Qualifier, RelationType } from '../vocabulary/relationType.js';
import { relationTypeInfoOf } from '../vocabulary/relationTypes.js';

/** One event or standing relationship between two actors, with the evidence of its claims. */
export interface Relation {
  readonly id: string;
  readonly type: RelationType;
  readonly from: Actor;
  readonly to: Actor;
  /** EDTF level 1. */
  readonly occurred: string | null;
  readonly qualifiers: readonly Qualifier[];
  readonly evidence: Evidence;
  readonly independentOrigins: number;
  /** The documents and the publishers that the evidence rests on, as `countBacking` counts them. */
  readonly documents: number;
  readonly publishers: number;
  /** Origins that count as several and may be one. */
  readonly nearOrigins: readonly NearOrigins[];
  /** Null where the question did not ask for them; a relation always has some. */
  readonly claims: NonEmpty<Claim> | null;
}

/** A relation to be written: one event or standing relationship between two actors. */
export interface RelationDraft {
  readonly id: string;
  readonly type: RelationType;
  /** Actor ids. */
  readonly from: string;
  readonly to: string;
  readonly occurred: EdtfDate | null;
  readonly qualifiers: readonly Qualifier[];
}

/** What the codebook asks of an actor at an end of a relation. */
export interface End {
  readonly id: string;
  readonly kind: ActorKind;
}

/** @throws InvalidInputError where the codebook lets no such actor stand at that end of a relation of the type. */
export function checkEnd(
  type: RelationType,
  end: 'from' | 'to',
  { id, kind }: End,
  field = 'relation',
): void {
  const { fromKinds, toKinds } = relationTypeInfoOf(type);
  const kinds = end === 'from' ? fromKinds : toKinds;
  if (kinds.includes(kind)) return;
  throw new InvalidInputError(
    `${type} goes ${end} ${kinds.join(' or ')}; ${id} is ${kind}`,
    `${field}.${end}`,
  );
}

/** A relation's two actors. */
export interface Ends {
  readonly from: End;
  readonly to: End;
}

/** @throws InvalidInputError where the codebook lets no relation of the type stand between such actors, or both are one. */
export function checkEnds(type: RelationType, { from, to }: Ends, field = 'relation'): void {
  if (from.id === to.id) {
    throw new InvalidInputError(
      `A relation needs two actors; from and to are both ${from.id}`,
      `${field}.to`,
    );
  }
  checkEnd(type, 'from', from, field);
  checkEnd(type, 'to', to, field);
}

/** @throws InvalidInputError where the codebook has no such qualifier for the type, a value is empty, or a key stands twice. */
export function checkQualifiers(
  type: RelationType,
  qualifiers: readonly Qualifier[],
  field = 'qualifiers',
): void {
  const { qualifierKeys } = relationTypeInfoOf(type);
  const seen = new Set<string>();
  qualifiers.forEach(({ key, value }, index) => {
    if (!qualifierKeys.includes(key)) {
      const allowed = qualifierKeys.length > 0 ? `it has ${qualifierKeys.join(', ')}` : 'it has none';
      throw new InvalidInputError(`${type} has no qualifier "${key}"; ${allowed}`, `${field}.${index}.key`);
    }
    if (value.trim() === '')
      throw new InvalidInputError(`Qualifier "${key}" is empty`, `${field}.${index}.value`);
    if (seen.has(key))
      throw new InvalidInputError(`Qualifier "${key}" is given twice`, `${field}.${index}.key`);
    seen.add(key);
  });
}
