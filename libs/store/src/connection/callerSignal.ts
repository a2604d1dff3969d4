import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * Tells, in whatever is done on behalf of a caller, when the caller has gone away or has waited long enough: what is read for it is then
 * ended in the database, and it gets an UnavailableError without delay.
 */
export const callerSignal = new AsyncLocalStorage<AbortSignal>();
