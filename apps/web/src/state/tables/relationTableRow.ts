import type { GraphRelation } from '../network/graphRelation';
import type { RelationFacts } from './relationFacts';

/** A relation with the names of its two. */
export interface RelationTableRow extends GraphRelation {
  readonly fromName: string;
  readonly toName: string;
  /** Left out until they are known. */
  readonly facts?: RelationFacts;
}
