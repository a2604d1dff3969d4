import { InvalidInputError } from '../errors/invalidInputError.js';
import type { RelationType } from '../vocabulary/relationType.js';
import { checkEnd, type End } from './checkEnd.js';

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
