import type { EdtfDate } from '../dates/edtfDate.js';
import type { RelationType } from '../vocabulary/relationType.js';
import type { Qualifier } from './qualifier.js';

/** A relation to be written: one event or standing tie between two actors. */
export interface RelationDraft {
  readonly id: string;
  readonly type: RelationType;
  /** Actor ids. */
  readonly from: string;
  readonly to: string;
  readonly occurred: EdtfDate | null;
  readonly qualifiers: readonly Qualifier[];
}
