import { createHash, randomBytes } from 'node:crypto';
import {
  checkUserName,
  type Credential,
  CredentialKind,
  InvalidInputError,
  newId,
  NotFoundError,
  type Role,
  type User,
} from '@entente/model';
import type { GraphStore, KnownUser, Writer } from '@entente/store';
import { readText } from './text.js';

const LONGEST_NAME = 100;
const LONGEST_AGENT = 300;
const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
/** How long each is good for, in milliseconds. */
const LINK_LASTS = DAY;
const SESSION_LASTS = 30 * DAY;
export const TOKEN_DAYS = { usual: 90, most: 3660 } as const;

/** Seconds that a browser stays signed in. */
export const SESSION_SECONDS = SESSION_LASTS / 1000;

/** A secret that was made just now: shown once, since only its hash is kept. */
export interface NewSecret {
  readonly secret: string;
  /** ISO 8601 in UTC. */
  readonly expiresAt: string;
}

/** What tokens of users begin with, so that they are recognised where they were left lying about. */
const TOKEN_PREFIX = 'entente_';
const SECRET = /^[\w-]{43}$/u;

/** 256 random bits, in base64url. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** What is kept of a secret: its SHA-256, in base64url. Secrets are random, so that nothing slower is needed. */
export const hashSecret = (secret: string): string => createHash('sha256').update(secret).digest('base64url');

/** Whether a text has the form of a secret of that kind; no other is looked up. */
export function mayBeSecret(kind: CredentialKind, text: string): boolean {
  if (kind !== CredentialKind.TOKEN) return SECRET.test(text);
  return text.startsWith(TOKEN_PREFIX) && SECRET.test(text.slice(TOKEN_PREFIX.length));
}

function newCredential(
  kind: CredentialKind,
  lasts: number,
  userAgent: string | null = null,
): { readonly credential: Credential; readonly made: NewSecret } {
  const secret = kind === CredentialKind.TOKEN ? `${TOKEN_PREFIX}${newSecret()}` : newSecret();
  const now = Date.now();
  const expiresAt = new Date(now + lasts).toISOString();
  const agent = userAgent === null ? null : [...userAgent].slice(0, LONGEST_AGENT).join('');
  return {
    credential: {
      id: newId('credential'),
      kind,
      sha256: hashSecret(secret),
      addedAt: new Date(now).toISOString(),
      expiresAt,
      userAgent: agent,
    },
    made: { secret, expiresAt },
  };
}

const newUser = (name: string, role: Role, byStartLink: boolean): User => ({
  id: newId('user'),
  name: checkUserName(readText(name, LONGEST_NAME, 'name'), 'name'),
  role,
  addedAt: new Date().toISOString(),
  revokedAt: null,
  byStartLink,
});

/**
 * Adds a user, and makes the link that signs them in once.
 *
 * @throws InvalidInputError for a name that cannot be one; ConflictError where somebody has it
 */
export async function addUser(
  store: GraphStore,
  { name, role }: { readonly name: string; readonly role: Role },
  writer: Writer,
): Promise<{ readonly user: User; readonly link: NewSecret }> {
  const { credential, made } = newCredential(CredentialKind.LINK, LINK_LASTS);
  const user = await store.addUser(newUser(name, role, false), credential, writer);
  return { user, link: made };
}

/**
 * Adds the user who came by the link that a start prints, and signs them in.
 *
 * @throws InvalidInputError for a name that cannot be one; ConflictError where somebody has it
 */
export async function addStartUser(
  store: GraphStore,
  {
    name,
    role,
    userAgent,
  }: { readonly name: string; readonly role: Role; readonly userAgent: string | null },
  requestId: string | null,
): Promise<{ readonly user: User; readonly session: NewSecret }> {
  const { credential, made } = newCredential(CredentialKind.SESSION, SESSION_LASTS, userAgent);
  const user = newUser(name, role, true);
  await store.addUser(user, credential, { by: user.name, requestId });
  return { user, session: made };
}

/** Makes a user a further link that signs in once. @throws NotFoundError; InvalidInputError where they are revoked */
export async function makeLink(store: GraphStore, name: string): Promise<{ user: User; link: NewSecret }> {
  const { credential, made } = newCredential(CredentialKind.LINK, LINK_LASTS);
  return { user: await giveTo(store, name, credential), link: made };
}

/**
 * Makes a token for a program that works in a user's name.
 *
 * @throws NotFoundError; InvalidInputError where they are revoked, or for a number of days that is not whole or not in reach
 */
export async function makeToken(
  store: GraphStore,
  name: string,
  days: number = TOKEN_DAYS.usual,
): Promise<{ user: User; token: NewSecret }> {
  if (!Number.isInteger(days) || days < 1 || days > TOKEN_DAYS.most) {
    throw new InvalidInputError(`A token lasts 1 to ${TOKEN_DAYS.most} days, not ${days}`, 'days');
  }
  const { credential, made } = newCredential(CredentialKind.TOKEN, days * DAY);
  return { user: await giveTo(store, name, credential), token: made };
}

async function giveTo(store: GraphStore, name: string, credential: Credential): Promise<User> {
  const found = await store.user(name);
  if (!found) throw new NotFoundError(`There is no user ${JSON.stringify(name)}`, 'name');
  const user = await store.addCredential(found.id, credential);
  if (user) return user;
  throw new InvalidInputError(`${found.name} was revoked; restore that user first`, 'name');
}

/** Has a user be refused from now on; links, sessions and tokens are gone. @throws NotFoundError */
export const revokeUser = (store: GraphStore, name: string, writer: Writer): Promise<User> =>
  store.changeUser(name, { revokedAt: new Date().toISOString() }, writer);

/** Lets a revoked user in again, by a new link. @throws NotFoundError */
export async function restoreUser(
  store: GraphStore,
  name: string,
  writer: Writer,
): Promise<{ user: User; link: NewSecret }> {
  await store.changeUser(name, { revokedAt: null }, writer);
  return makeLink(store, name);
}

/** Gives a user another role. @throws NotFoundError */
export const changeRole = (store: GraphStore, name: string, role: Role, writer: Writer): Promise<User> =>
  store.changeUser(name, { role }, writer);

/** Signs a browser in by the secret of a link, which is used up. Null where the link is not good, or no longer. */
export async function signIn(
  store: GraphStore,
  code: string,
  userAgent: string | null,
): Promise<NewSecret | null> {
  // A guess costs a read, and no write.
  if ((await userOf(store, CredentialKind.LINK, code)) === null) return null;
  const { credential, made } = newCredential(CredentialKind.SESSION, SESSION_LASTS, userAgent);
  const user = await store.signIn(hashSecret(code), credential);
  return user && made;
}

/** Signs a user in without a link of theirs. Null where they are gone or revoked. */
export async function startSession(
  store: GraphStore,
  userId: string,
  userAgent: string | null,
): Promise<NewSecret | null> {
  const { credential, made } = newCredential(CredentialKind.SESSION, SESSION_LASTS, userAgent);
  const user = await store.addCredential(userId, credential);
  return user && made;
}

/** The user whom a secret stands for now; null where it stands for none. */
export async function userOf(
  store: GraphStore,
  kind: CredentialKind,
  secret: string,
): Promise<KnownUser | null> {
  if (!mayBeSecret(kind, secret)) return null;
  return store.userBySecret(kind, hashSecret(secret), new Date().toISOString());
}

/** The sessions of a user, the newest first. */
export const sessionsOf = (store: GraphStore, userId: string): Promise<Credential[]> =>
  store.credentials(userId, CredentialKind.SESSION, new Date().toISOString());

/** Ends a session of a user. @throws NotFoundError where that user has no such session */
export async function endSession(store: GraphStore, userId: string, sessionId: string): Promise<void> {
  const ended = await store.removeCredential(userId, sessionId, CredentialKind.SESSION);
  if (!ended) throw new NotFoundError('There is no such session, or it has ended already', 'id');
}
