import { type Credential, type CredentialKind, type User, userNameKey } from '@entente/model';
import type { Query } from '../queries/query.js';
import {
  type CredentialProperties,
  toCredential,
  toUser,
  type UserProperties,
} from '../row-mappers/userRow.js';

/** A user, and how many of each there are that they may sign in by. */
export interface UserAccount {
  readonly user: User;
  readonly links: number;
  readonly sessions: number;
  readonly tokens: number;
}

/** A user as one of their credentials leads to them. */
export interface KnownUser {
  readonly user: User;
  readonly credentialId: string;
}

interface UserRow {
  readonly user: UserProperties;
}

/** The user of a name, revoked or not; null where there is none. */
export async function readUser(query: Query, name: string): Promise<User | null> {
  const [row] = await query<UserRow>('user-by-name', { nameKey: userNameKey(name) });
  return row ? toUser(row.user) : null;
}

/** All users, revoked ones too, in the order of their names. `now`: ISO 8601 in UTC. */
export async function readUsers(query: Query, now: string): Promise<UserAccount[]> {
  const rows = await query<UserRow & Omit<UserAccount, 'user'>>('users', { now });
  return rows.map((row) => ({ ...row, user: toUser(row.user) }));
}

/** The first who came by the link that a start prints and may still sign in; null where there is none. */
export async function readStartUser(query: Query): Promise<User | null> {
  const [row] = await query<UserRow>('start-user', {});
  return row ? toUser(row.user) : null;
}

/** The user whom a secret stands for, by its SHA-256; null where it stands for none, or no longer. */
export async function readUserBySecret(
  query: Query,
  kind: CredentialKind,
  sha256: string,
  now: string,
): Promise<KnownUser | null> {
  const [row] = await query<UserRow & { credentialId: string }>('user-by-secret', { kind, sha256, now });
  return row ? { user: toUser(row.user), credentialId: row.credentialId } : null;
}

/** By what a user may sign in now, of one kind, the newest first. */
export async function readCredentials(
  query: Query,
  userId: string,
  kind: CredentialKind,
  now: string,
): Promise<Credential[]> {
  const rows = await query<{ credential: CredentialProperties }>('credentials-of-user', {
    userId,
    kind,
    now,
  });
  return rows.map(({ credential }) => toCredential(credential));
}
