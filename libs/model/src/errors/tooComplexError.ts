import { DomainError } from './domainError.js';

/** What was asked takes the database more memory or time than one question may have; the same call would end as it did, a smaller one may not. */
export class TooComplexError extends DomainError {
  readonly code = 'QUERY_TOO_COMPLEX';
}
