import { DomainError } from './domainError.js';

/** The quote does not stand in the document, or the place is outside it. */
export class AnchorNotFoundError extends DomainError {
  readonly code = 'ANCHOR_NOT_FOUND';
}
