import { DomainError } from './domainError.js';

/** What was given contradicts what is already there. */
export class ConflictError extends DomainError {
  readonly code = 'CONFLICT';
}
