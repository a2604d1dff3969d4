import { AccessError } from './accessError.js';
import { Role } from './role.js';

/** Merging changes what every claim about an actor refers to. @throws AccessError FORBIDDEN for anyone but an admin. */
export function assertMayMerge(role: Role): void {
  if (role === Role.ADMIN) return;
  throw new AccessError(
    'FORBIDDEN',
    "Merging actors and undoing it need an admin's token: send it as Authorization: Bearer …",
  );
}
