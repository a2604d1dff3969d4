import type { Writer } from '@entente/store';
import type { Admission, Role } from '../auth/roles.js';
import type { Loaders } from '../fields/loaders.js';
import type { Budget } from '../limits/budget.js';

/** What resolvers know of the request they answer. */
export interface RequestContext {
  readonly role: Role;
  /** Of whoever asks; null where nobody is signed in and no token was sent. */
  readonly name: string | null;
  readonly writer: Writer;
  readonly loaders: Loaders;
  /** The budget of its response. */
  readonly budget: Budget;
}

/** What is known of a request before its operation is admitted. */
export interface OperationContext extends RequestContext {
  readonly admission: Admission;
}
