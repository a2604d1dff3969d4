import type { GraphRelation } from '../network/graphRelation';

/** What of a relation depends on the day by which things are known. */
export type KnownRelation = Pick<GraphRelation, 'evidence' | 'documents' | 'publishers' | 'occurred'>;

/** What the server says of a day of the reader's clock, of which the page cannot work it out itself. */
export interface Known {
  /** By relation, how it was known; what is not in it was not known, or came in since it was asked. Null where the clock is not set: all is known. */
  readonly relations: ReadonlyMap<string, KnownRelation> | null;
  /** Ids of undated relations, and the day on which each begins, as a number of `dayNumber`. */
  readonly begins: ReadonlyMap<string, number>;
}
