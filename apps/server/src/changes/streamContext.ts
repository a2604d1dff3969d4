import type { RequestContext } from '../requestContext.js';

/** What resolvers know of a stream that they feed. */
export interface StreamContext extends RequestContext {
  /** The place in the log of the last change that the client knows of. */
  readonly after: number;
  /** Given when the client has gone away, or does not take what it is sent. */
  readonly signal: AbortSignal;
}
