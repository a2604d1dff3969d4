import { DomainError } from './domainError.js';

/** The database is away, too slow or overloaded; the same call may succeed later. */
export class UnavailableError extends DomainError {
  readonly code = 'UNAVAILABLE';
}
