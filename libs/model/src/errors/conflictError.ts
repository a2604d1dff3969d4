import { DomainError } from './domainError.js';

/** What was given contradicts what is already there. */
export class ConflictError extends DomainError {
  readonly code = 'CONFLICT';

  constructor(
    message: string,
    field?: string,
    /** The actor that is there already, where that is what is in the way. */
    readonly actorId?: string,
  ) {
    super(message, field);
  }
}
