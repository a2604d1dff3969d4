import {
  ConflictError,
  type Credential,
  type CredentialKind,
  NotFoundError,
  type User,
  userNameKey,
} from '@entente/model';
import { writeLog, type Writer } from '../log/log.js';
import type { Query } from '../queries/query.js';
import { fromCredential, fromUser, toUser, type UserProperties } from '../row-mappers/userRow.js';

/** What may be changed of a user; what is left out stays. */
export type UserPatch = Partial<Pick<User, 'role' | 'revokedAt'>>;

/**
 * Adds a user, with the first thing that they sign in by.
 *
 * @throws ConflictError where somebody has that name, be they revoked
 */
export async function addUser(
  query: Query,
  user: User,
  credential: Credential,
  writer: Writer,
): Promise<User> {
  const [row] = await query<{ user: UserProperties }>('add-user', { user: fromUser(user) });
  if (row && row.user.id !== user.id) throw nameTaken(toUser(row.user));
  await addCredential(query, user.id, credential);
  await writeLog(query, writer, [{ what: 'addUser', subjectId: user.id, before: null, after: user }]);
  return user;
}

function nameTaken({ name, revokedAt }: User): ConflictError {
  const mend =
    revokedAt === null
      ? 'give another name, or make that user a new sign-in link'
      : 'that user was revoked; give another name, or restore that user';
  return new ConflictError(`There is a user ${JSON.stringify(name)} already: ${mend}`, 'name');
}

/**
 * Changes a user; where nothing would be different, nothing is written. Who is revoked loses all links, sessions and tokens.
 *
 * @throws NotFoundError where nobody has that name
 */
export async function changeUser(
  query: Query,
  name: string,
  patch: UserPatch,
  writer: Writer,
): Promise<User> {
  const [row] = await query<{ user: UserProperties }>('lock-user', { nameKey: userNameKey(name) });
  if (!row) throw new NotFoundError(`There is no user ${JSON.stringify(name)}`, 'name');
  const before = toUser(row.user);
  const after: User = { ...before, ...patch };
  // Revoked a second time, they were revoked when they were first.
  const isRevoked = before.revokedAt !== null && after.revokedAt !== null;
  if (after.role === before.role && (isRevoked || after.revokedAt === before.revokedAt)) return before;
  await query('set-user', { userId: before.id, properties: patch });
  if (after.revokedAt !== null) await query('remove-credentials', { userId: before.id });
  await writeLog(query, writer, [{ what: 'changeUser', subjectId: before.id, before, after }]);
  return after;
}

/** Gives a user something more to sign in by. The user; null where there is none of that id, or they are revoked. */
export async function addCredential(
  query: Query,
  userId: string,
  credential: Credential,
): Promise<User | null> {
  const [row] = await query<{ user: UserProperties }>('add-credential', {
    userId,
    credential: fromCredential(credential),
  });
  return row ? toUser(row.user) : null;
}

/** Uses a link up, by the SHA-256 of its secret, and adds a session to its user. The user; null where the link is not good, or no longer. */
export async function signIn(query: Query, linkSha256: string, session: Credential): Promise<User | null> {
  const [used] = await query<{ userId: string }>('use-link', { sha256: linkSha256, now: session.addedAt });
  return used ? addCredential(query, used.userId, session) : null;
}

/** Takes a credential of some kind from a user. Whether they had it. */
export async function removeCredential(
  query: Query,
  userId: string,
  credentialId: string,
  kind: CredentialKind,
): Promise<boolean> {
  const [row] = await query<{ removed: number }>('remove-credentials', { userId, credentialId, kind });
  return (row?.removed ?? 0) > 0;
}
