import { InvalidInputError } from '../errors/invalidInputError.js';
import type { ActorKind } from '../vocabulary/actorKind.js';
import type { RelationType } from '../vocabulary/relationType.js';
import { relationTypeInfoOf } from '../vocabulary/relationTypeInfoOf.js';

/** The kinds of a relation's two actors. */
export interface Ends {
  readonly from: { readonly id: string; readonly kind: ActorKind };
  readonly to: { readonly id: string; readonly kind: ActorKind };
}

/** @throws InvalidInputError where the codebook lets no relation of the type stand between such actors, or both are one. */
export function checkEnds(type: RelationType, { from, to }: Ends, field = 'relation'): void {
  const { fromKinds, toKinds } = relationTypeInfoOf(type);
  if (from.id === to.id) {
    throw new InvalidInputError(
      `A relation needs two actors; from and to are both ${from.id}`,
      `${field}.to`,
    );
  }
  if (!fromKinds.includes(from.kind)) {
    throw new InvalidInputError(
      `${type} goes from ${fromKinds.join(' or ')}; ${from.id} is ${from.kind}`,
      `${field}.from`,
    );
  }
  if (!toKinds.includes(to.kind)) {
    throw new InvalidInputError(
      `${type} goes to ${toKinds.join(' or ')}; ${to.id} is ${to.kind}`,
      `${field}.to`,
    );
  }
}
