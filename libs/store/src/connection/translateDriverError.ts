import { ConflictError, UnavailableError } from '@entente/model';
import { Neo4jError } from 'neo4j-driver';

/** An error of the driver as a domain error, told by its code alone; anything else as it is. */
export function translateDriverError(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const { code } = error;
  if (code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut')) {
    return new UnavailableError('This took the database too long; ask for less, or try again later');
  }
  if (code === 'ServiceUnavailable' || code === 'SessionExpired' || code.startsWith('Neo.TransientError.')) {
    return new UnavailableError('The database cannot be reached or is overloaded; try again shortly');
  }
  if (code === 'Neo.ClientError.Statement.EntityNotFound') {
    return new ConflictError('Somebody else changed this at the same moment; look at it again');
  }
  if (code === 'Neo.ClientError.Schema.ConstraintValidationFailed') {
    return new ConflictError('Something with this id is there already');
  }
  return error;
}
