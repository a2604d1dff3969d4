/** What a client may do: read; write claims as well; merge, import and undo as well. The order is that of power. */
export const Role = { READER: 'READER', EDITOR: 'EDITOR', ADMIN: 'ADMIN' } as const;
export type Role = (typeof Role)[keyof typeof Role];

/** The request may not do what it asks: its client is not known (UNAUTHENTICATED), or lacks the role (FORBIDDEN). */
export class AccessError extends Error {
  constructor(
    readonly code: 'UNAUTHENTICATED' | 'FORBIDDEN',
    message: string,
    /** Seconds after which it may be tried again, where there were too many tries; else null. */
    readonly retryAfter: number | null = null,
  ) {
    super(message);
    this.name = 'AccessError';
  }

  /** The HTTP status that says the same. */
  get status(): 401 | 403 | 429 {
    if (this.retryAfter !== null) return 429;
    return this.code === 'FORBIDDEN' ? 403 : 401;
  }
}

/**
 * What a client may do, by its token or its session; ANYBODY without one, where reading is open; null where reading needs a token and
 * none came; the refusal where the token is unknown.
 */
export type Admission = Role | 'ANYBODY' | AccessError | null;

/** The role that is shown to a client. A client that is refused has none and never sees one. */
export const roleOf = (admission: Admission): Role =>
  admission === Role.EDITOR || admission === Role.ADMIN ? admission : Role.READER;

/** Under which name the log has what a client writes; null for one that is nobody in particular. */
export const nameOf = (admission: Admission): string | null =>
  typeof admission === 'string' && admission !== 'ANYBODY' ? admission.toLowerCase() : null;

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

/** Merging changes what every claim about an actor refers to. @throws AccessError FORBIDDEN for anyone but an admin. */
export function assertMayMerge(role: Role): void {
  if (role === Role.ADMIN) return;
  throw new AccessError(
    'FORBIDDEN',
    "Merging actors and undoing it need an admin's token: send it as Authorization: Bearer …",
  );
}
