import type { Role } from '@entente/model';
import type { Writer } from '@entente/store';
import type { Admission } from '../auth/admission.js';
import type { Loaders } from '../fields/loaders.js';
import type { Budget } from '../limits/budget.js';

/** What resolvers know of the request they answer. */
export interface RequestContext {
  /** Who asks. */
  readonly admission: Admission;
  readonly role: Role;
  readonly writer: Writer;
  readonly loaders: Loaders;
  /** The budget of its response. */
  readonly budget: Budget;
}
