import { DomainError } from './domainError.js';

/** What was given cannot be read as what it should be. */
export class InvalidInputError extends DomainError {
  readonly code = 'BAD_USER_INPUT';
}
