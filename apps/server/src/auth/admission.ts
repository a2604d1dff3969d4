import type { AccessError } from './accessError.js';
import type { Role } from './role.js';

/**
 * What a client may do, by its token or its session; ANYBODY without one, where reading is open; null where reading needs a token and
 * none came; the refusal where the token is none of ours.
 */
export type Admission = Role | 'ANYBODY' | AccessError | null;
