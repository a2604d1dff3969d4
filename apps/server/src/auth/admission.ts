import { Role, UnavailableError } from '@entente/model';

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

/** A user whom a session or a token stands for. */
export interface KnownIdentity {
  readonly kind: 'user';
  readonly role: Role;
  readonly userId: string;
  readonly name: string;
  /** The session or token that they came with. */
  readonly credentialId: string;
}

/** Who asks: anybody, where reading is open; the bearer of a token of the server; whoever used a start's link and has no name yet; a user. */
export type Identity =
  | { readonly kind: 'anybody'; readonly role: typeof Role.READER }
  | { readonly kind: 'token'; readonly role: Role }
  | { readonly kind: 'invited'; readonly role: typeof Role.EDITOR }
  | KnownIdentity;

/**
 * Who asks; null where reading needs a token and none came; the refusal where the token is unknown, or where the database is away that
 * knows it.
 */
export type Admission = Identity | AccessError | UnavailableError | null;

const isRefused = (admission: Admission): admission is AccessError | UnavailableError | null =>
  admission === null || admission instanceof Error;

/** The role that is shown to a client. A client that is refused has none and never sees one. */
export const roleOf = (admission: Admission): Role => (isRefused(admission) ? Role.READER : admission.role);

/** Whether a user asks, in person or by a program of theirs. */
export const isUser = (admission: Admission): admission is KnownIdentity =>
  !isRefused(admission) && admission.kind === 'user';

/** Whether a client came by the link of a start and has yet to give a name. */
export const needsName = (admission: Admission): boolean =>
  !isRefused(admission) && admission.kind === 'invited';

/** Whether nobody knows who asks. */
export const isStranger = (admission: Admission): boolean =>
  isRefused(admission) || admission.kind === 'anybody';

/** Whether a client may write. */
export const mayWrite = (admission: Admission): boolean => roleOf(admission) !== Role.READER;

/** Under which name the log has what a client writes; null for one that has none. */
export function nameOf(admission: Admission): string | null {
  if (isRefused(admission)) return null;
  switch (admission.kind) {
    case 'user':
      return admission.name;
    case 'token':
      return admission.role.toLowerCase();
    case 'invited':
    case 'anybody':
      return null;
  }
}

/** As whom a client writes, for the log. */
export const writerOf = (admission: Admission): string =>
  nameOf(admission) ?? roleOf(admission).toLowerCase();
