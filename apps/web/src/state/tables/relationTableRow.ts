import type { GraphRelation } from '../network/graphRelation';

/** A relation with the names of its two. */
export interface RelationTableRow extends GraphRelation {
  readonly fromName: string;
  readonly toName: string;
}
