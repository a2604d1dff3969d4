import { DomainError } from './domainError.js';

/** The quote stands in the document more than once. */
export class AnchorAmbiguousError extends DomainError {
  readonly code = 'ANCHOR_AMBIGUOUS';

  constructor(
    message: string,
    /** Where it stands, in code points from 0; the first ten. */
    readonly places: readonly { readonly start: number; readonly end: number }[],
    field?: string,
  ) {
    super(message, field);
  }
}
