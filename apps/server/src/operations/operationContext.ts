import type { Admission } from '../auth/admission.js';
import type { RequestContext } from './requestContext.js';

/** What is known of a request before its operation is let in. */
export interface OperationContext extends RequestContext {
  readonly admission: Admission;
}
