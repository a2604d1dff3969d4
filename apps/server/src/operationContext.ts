import type { AccessError } from './auth/accessError.js';
import type { Role } from './auth/role.js';
import type { RequestContext } from './requestContext.js';

/** What is known of a request before its operation is let in. */
export interface OperationContext extends RequestContext {
  /** What the client may do; null where reading needs a token and none came; the refusal where the token is none of ours. */
  readonly admission: Role | AccessError | null;
}
