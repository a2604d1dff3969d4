import { ConflictError, TooComplexError, UnavailableError } from '@entente/model';
import { Neo4jError } from 'neo4j-driver';
import { InconsistentReadError } from './inconsistentRead.js';

/** What another try may get past: raised by the driver, without a code of its own where its pool is full, or by the server. */
const passing = new Set([
  'ServiceUnavailable',
  'SessionExpired',
  'N/A',
  'Neo.ClientError.Transaction.LockAcquisitionTimeout',
  'Neo.ClientError.Cluster.NotALeader',
  'Neo.ClientError.General.ForbiddenOnReadOnlyDatabase',
  'Neo.ClientError.Database.DatabaseNotFound',
  'Neo.ClientError.Security.Unauthorized',
  'Neo.ClientError.Security.AuthenticationRateLimit',
  'Neo.ClientError.Security.AuthorizationExpired',
  'Neo.ClientError.Security.TokenExpired',
]);

/** A query asked for more memory than one may hold, or than is left. */
export const isOutOfMemory = (code: string): boolean =>
  /^Neo\.TransientError\.General\.\w*OutOfMemory/u.test(code);

const LESS =
  'ask for less at once: a lower limit or first, fewer hops, a narrower filter, or relations without their claims';

/**
 * What a database raises that is not well itself: its disk is full or broken, and it may have to be started anew. Not a fault of one
 * statement, as `Neo.DatabaseError.Statement.ExecutionFailed` is.
 */
const UNWELL = /^Neo\.DatabaseError\.(Transaction|Database|General)\./u;

/** Raised where a query reads something that is deleted at that moment. */
export const MET_DELETED = 'Neo.ClientError.Statement.EntityNotFound';

/**
 * An error of the driver, of a read or a write, as a domain error, recognised by its code alone; anything else, and what only a mistake in
 * Entente can cause, as it is. The driver's own error is the cause, for the log.
 */
export function translateDriverError(error: unknown, mode: 'READ' | 'WRITE' = 'WRITE'): unknown {
  if (error instanceof InconsistentReadError) {
    const unread = new UnavailableError(
      'The graph changes faster than it is read; try again. Where nothing is written it is damaged: see "entente check"',
    );
    unread.cause = error;
    return unread;
  }
  if (!(error instanceof Neo4jError)) return error;
  const translated = translate(error.code, mode);
  if (!translated) return error;
  translated.cause = error;
  return translated;
}

function translate(code: string, mode: 'READ' | 'WRITE'): Error | undefined {
  if (code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut')) {
    // It answered all the while: a read took the time for what was asked, a write may have waited for others.
    if (mode === 'READ')
      return new TooComplexError(`This takes the database longer than a question may; ${LESS}`);
    return new UnavailableError('This took the database too long; ask for less, or try again later');
  }
  if (isOutOfMemory(code)) {
    return new TooComplexError(`This takes the database more memory than a question may; ${LESS}`);
  }
  if (passing.has(code) || code.startsWith('Neo.TransientError.')) {
    return new UnavailableError('The database cannot be reached or is overloaded; try again shortly');
  }
  if (UNWELL.test(code)) {
    return new UnavailableError(
      'The database has a fault of its own, as when its disk is full, and its log says which; nothing can be relied on to have been written. Ask again when it is well',
    );
  }
  if (code === MET_DELETED) {
    if (mode === 'READ') return new UnavailableError('The graph changes faster than it is read; try again');
    return new ConflictError('Somebody else changed this at the same moment; look at it again');
  }
  if (code === 'Neo.ClientError.Schema.ConstraintValidationFailed') {
    return new ConflictError('Something with this id is there already');
  }
  return undefined;
}
