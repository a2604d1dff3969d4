import type { Writer } from '@entente/store';
import type { Role } from '../auth/role.js';
import type { Allowance } from '../delivery/allowance.js';
import type { Loaders } from '../fields/loaders.js';

/** What resolvers know of the request they answer. */
export interface RequestContext {
  readonly role: Role;
  readonly writer: Writer;
  readonly loaders: Loaders;
  /** What its answer may still hold. */
  readonly allowance: Allowance;
}
