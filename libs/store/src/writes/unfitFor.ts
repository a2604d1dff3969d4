import { checkEnd, type End, InvalidInputError, type RelationType } from '@entente/model';

/** An end of a relation. */
export interface RelationEnd {
  readonly id: string;
  readonly type: RelationType;
  readonly end: 'from' | 'to';
}

/** Those of some relations that the codebook does not let an actor stand at that end of, by id, each with the reason. */
export function unfitFor(actor: End, ends: readonly RelationEnd[]): string[] {
  return ends.flatMap(({ id, type, end }) => {
    try {
      checkEnd(type, end, actor);
      return [];
    } catch (error) {
      if (error instanceof InvalidInputError) return [`${id} (${error.message})`];
      throw error;
    }
  });
}
