import { InvalidInputError } from '../errors/domainErrors.js';
import { checkName } from '../names/checkName.js';
import { foldName } from '../names/foldName.js';

/** What a person or a program may do: read; write claims as well; merge, import and undo as well. The order is that of power. */
export const Role = { READER: 'READER', EDITOR: 'EDITOR', ADMIN: 'ADMIN' } as const;
export type Role = (typeof Role)[keyof typeof Role];

/** Somebody who works with the graph under a name of their own. Users are never deleted, since the log has their names. */
export interface User {
  readonly id: string;
  /** Unique, as `userNameKey` compares names, among revoked users too. */
  readonly name: string;
  readonly role: Role;
  /** When they were added, ISO 8601 in UTC. */
  readonly addedAt: string;
  /** Since when they may no longer sign in, ISO 8601 in UTC; null where they may. */
  readonly revokedAt: string | null;
  /** Whether they came by the link that a start of the server prints. */
  readonly byStartLink: boolean;
}

/** Under these the log has what was written without a user: by the server's own tokens, the command line, the sample. */
const reserved = new Set(['reader', 'editor', 'admin', 'cli', 'sample', 'entente', 'nobody', 'anybody']);

/** The form in which names of users are compared. */
export const userNameKey = (name: string): string => foldName(name);

/** @throws InvalidInputError for a name with characters that nobody sees, without a letter, or that the log uses for something else. */
export function checkUserName(name: string, field: string): string {
  checkName(name, field);
  if (!reserved.has(userNameKey(name))) return name;
  throw new InvalidInputError(
    `${field} is "${name}", which the log uses for what no user wrote; give the name of a person or a program`,
    field,
  );
}

/** How a user is recognised: by a link that signs in once, a browser's session, or a program's token. */
export const CredentialKind = { LINK: 'LINK', SESSION: 'SESSION', TOKEN: 'TOKEN' } as const;
export type CredentialKind = (typeof CredentialKind)[keyof typeof CredentialKind];

/** What is kept of a secret that stands for a user. The secret itself is never kept. */
export interface Credential {
  readonly id: string;
  readonly kind: CredentialKind;
  /** The secret's SHA-256, in base64url. */
  readonly sha256: string;
  /** ISO 8601 in UTC. */
  readonly addedAt: string;
  /** From when on it is refused, ISO 8601 in UTC. */
  readonly expiresAt: string;
  /** Of a session: what the browser called itself; null of others, or where it did not say. */
  readonly userAgent: string | null;
}
