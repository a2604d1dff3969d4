import type { Admission } from './admission.js';
import { Role } from './role.js';

/** The role that a client is told it has. Whoever is refused has none, and is never told. */
export const roleOf = (admission: Admission): Role =>
  admission === Role.EDITOR || admission === Role.ADMIN ? admission : Role.READER;
