import { Role } from '@entente/model';
import { AccessError, type Admission } from './admission.js';

/**
 * Whether a client may run an operation. All mutations are for editors, so that a new one cannot be forgotten.
 *
 * @throws AccessError where it may not; UnavailableError where the database is away that knows.
 */
export function mayRun(operation: 'query' | 'mutation' | 'subscription', admission: Admission): void {
  if (admission instanceof Error) throw admission;
  if (admission === null) {
    throw new AccessError(
      'UNAUTHENTICATED',
      'Reading needs a token here: send it as Authorization: Bearer …, or open a sign-in link',
    );
  }
  if (operation !== 'mutation' || admission.role !== Role.READER) return;
  if (admission.kind !== 'anybody') {
    throw new AccessError('FORBIDDEN', 'A reader may not write; that needs an editor');
  }
  throw new AccessError(
    'UNAUTHENTICATED',
    "Writing needs an editor's token: send it as Authorization: Bearer …, or open a sign-in link",
  );
}

/** Merging changes what every claim about an actor refers to. @throws AccessError FORBIDDEN for anyone but an admin. */
export function assertMayMerge(role: Role): void {
  if (role === Role.ADMIN) return;
  throw new AccessError(
    'FORBIDDEN',
    "Merging actors and undoing it need an admin, or an admin's token: send it as Authorization: Bearer …",
  );
}

/** Whoever began an import may stop and undo it; an admin may for anybody. @throws AccessError FORBIDDEN for others. */
export function assertMayEndImport(
  role: Role,
  writer: string,
  importedBy: string,
  doing: 'stopping' | 'undoing',
): void {
  if (role === Role.ADMIN || writer === importedBy) return;
  throw new AccessError(
    'FORBIDDEN',
    `This import is ${importedBy}'s; ${doing} the imports of others needs an admin, or an admin's token: send it as Authorization: Bearer …`,
  );
}
