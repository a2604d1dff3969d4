import type { RequestContext } from '../operations/requestContext.js';

/** From where on a client is told. */
export interface StreamStart {
  /** The place in the log of the last change that it knows of. */
  readonly after: number;
  /** Whether it listened before. */
  readonly resumes: boolean;
}

/** What resolvers know of a stream that they feed. */
export interface StreamContext extends RequestContext {
  readonly start: StreamStart;
  /** Given when the client has gone away, or does not take what it is sent. */
  readonly signal: AbortSignal;
}
