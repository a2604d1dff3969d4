import { AccessError } from './accessError.js';
import type { Admission } from './admission.js';
import { Role } from './role.js';

/**
 * Whether a client may run an operation. All mutations are for editors, so that a new one cannot be forgotten.
 *
 * @throws AccessError where it may not.
 */
export function mayRun(operation: 'query' | 'mutation' | 'subscription', admission: Admission): void {
  if (admission instanceof AccessError) throw admission;
  if (admission === null) {
    throw new AccessError(
      'UNAUTHENTICATED',
      'Reading needs a token here: send it as Authorization: Bearer …',
    );
  }
  if (operation !== 'mutation') return;
  if (admission === Role.READER) {
    throw new AccessError('FORBIDDEN', "A reader's token may not write; that needs an editor's");
  }
  if (admission === 'ANYBODY') {
    throw new AccessError(
      'UNAUTHENTICATED',
      "Writing needs an editor's token: send it as Authorization: Bearer …, or open the sign-in link that the server prints",
    );
  }
}
