import type { ActorKind } from '../vocabulary/actorKind.js';
import { InvalidInputError } from '../errors/invalidInputError.js';
import type { RelationType } from '../vocabulary/relationType.js';
import { relationTypeInfoOf } from '../vocabulary/relationTypeInfoOf.js';

/** An actor, as far as the codebook asks who stands at an end of a relation. */
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
