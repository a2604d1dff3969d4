import { DomainError } from './domainError.js';

/** An id names nothing, or nothing of the type asked for. */
export class NotFoundError extends DomainError {
  readonly code = 'NOT_FOUND';
}
