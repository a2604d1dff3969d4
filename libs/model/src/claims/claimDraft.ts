import type { EdtfDate } from '../dates/edtfDate.js';
import type { Stance } from '../evidence/stance.js';
import type { Qualifier } from '../relations/qualifier.js';
import type { CitationDraft } from './citationDraft.js';
import type { NonEmpty } from './nonEmpty.js';
import type { Voice } from './voice.js';

/** What one source says of a relation, to be written. */
export interface ClaimDraft {
  readonly id: string;
  readonly stance: Stance;
  /** The analyst's own sentence, 10 to 300 characters. */
  readonly summary: string;
  readonly voice: Voice;
  readonly occurred: EdtfDate | null;
  readonly qualifiers: readonly Qualifier[];
  readonly citations: NonEmpty<CitationDraft>;
  /** When and by whom it was first recorded, where it comes from another graph; null where that is now. */
  readonly recorded: { readonly at: string; readonly by: string } | null;
}
