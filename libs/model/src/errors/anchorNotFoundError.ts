import { DomainError } from './domainError.js';

/** A passage that reads as a quote does and is typed otherwise. */
export interface NearQuote {
  /** In code points from 0, as anchors count. */
  readonly start: number;
  readonly end: number;
  /** As it stands in the document. */
  readonly quote: string;
  /** In words: `line breaks`, `quotation marks`. */
  readonly differsIn: readonly string[];
}

/** The quote does not stand in the document, or the place is outside it. */
export class AnchorNotFoundError extends DomainError {
  readonly code = 'ANCHOR_NOT_FOUND';

  constructor(
    message: string,
    field?: string,
    /** Where the same is typed otherwise; the first few. */
    readonly near: readonly NearQuote[] = [],
  ) {
    super(message, field);
  }
}
