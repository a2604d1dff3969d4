import { addStartUser, hashSecret, newSecret, signIn, startSession, userOf } from '@entente/application';
import { ConflictError, CredentialKind, Role, type User } from '@entente/model';
import { type GraphStore, Semaphore } from '@entente/store';
import type { Identity } from './admission.js';

/** Milliseconds for which it is remembered whom a secret stands for: so long at most somebody revoked elsewhere goes on. */
const REMEMBERED = 2_000;
const MOST_REMEMBERED = 10_000;
/** Milliseconds in which the link of a start has to be used. */
const LINK_LASTS = 24 * 60 * 60 * 1000;
const MOST_INVITED = 1_000;

/** The user whom the link of a start signs in. */
type LinkedUser = Pick<User, 'id' | 'name'>;

/** Lookups of secrets at once: guessing must not keep the database busy. */
const lookups = { total: 16, perClient: 4, longestQueue: 256 };

/**
 * Who is signed in: users by sessions and tokens, which the database has; and whoever used the link of a start and has not given a name
 * yet, until this process ends. Secrets are random and known by their hashes alone.
 */
export class Sessions {
  /** Of each link of this start: until when it is good, and who it signs in; null for somebody new. */
  readonly #links = new Map<string, { readonly until: number; readonly user: LinkedUser | null }>();
  /** Sessions without a user, by the hash of their secret. */
  readonly #invited = new Set<string>();
  readonly #known = new Map<string, { readonly identity: Identity; readonly until: number }>();
  readonly #lookups = new Semaphore(lookups);

  constructor(readonly store: GraphStore) {}

  /** The secret part of a link that signs a browser in once: as a user, or as an editor who has yet to give a name. */
  newLink(user: LinkedUser | null = null, now = Date.now()): string {
    const code = newSecret();
    this.#links.set(hashSecret(code), { until: now + LINK_LASTS, user });
    return code;
  }

  /** A session's secret for the code of a link; null where there is no such code, or it was used, or is too old. */
  async signIn(
    code: string,
    { client, userAgent }: { readonly client: string; readonly userAgent: string | null },
    now = Date.now(),
  ): Promise<string | null> {
    const hash = hashSecret(code);
    const link = this.#links.get(hash);
    if (!link) {
      const made = await this.#lookups.run(client, () => signIn(this.store, code, userAgent));
      return made?.secret ?? null;
    }
    this.#links.delete(hash);
    if (now >= link.until) return null;
    const { user } = link;
    if (user !== null) {
      const made = await startSession(this.store, user.id, userAgent);
      if (made) return made.secret;
      // Revoked since, or the database was exchanged for another one, which has no such user.
      if ((await this.store.user(user.name)) !== null) return null;
    }
    const secret = newSecret();
    this.#invited.add(hashSecret(secret));
    const [oldest] = this.#invited;
    if (this.#invited.size > MOST_INVITED && oldest !== undefined) this.#invited.delete(oldest);
    return secret;
  }

  /** Whom the secret of a session or a token stands for; null where it stands for nobody. @throws UnavailableError */
  async identityOf(kind: CredentialKind, secret: string, client: string): Promise<Identity | null> {
    const hash = hashSecret(secret);
    if (this.#invited.has(hash)) return { kind: 'invited', role: Role.EDITOR };
    const remembered = this.#known.get(hash);
    if (remembered && performance.now() < remembered.until) return remembered.identity;
    const until = performance.now() + REMEMBERED;
    const found = await this.#lookups.run(client, () => userOf(this.store, kind, secret));
    this.#known.delete(hash);
    if (!found) return null;
    const { user, credentialId } = found;
    const identity: Identity = {
      kind: 'user',
      role: user.role,
      userId: user.id,
      name: user.name,
      credentialId,
    };
    this.#known.set(hash, { identity, until });
    const [oldest] = this.#known.keys();
    if (this.#known.size > MOST_REMEMBERED && oldest !== undefined) this.#known.delete(oldest);
    return identity;
  }

  /**
   * Makes whoever used the link of a start a user. Their new session's secret, which replaces the one that they have.
   *
   * @throws InvalidInputError, ConflictError where the name cannot be theirs, or they have one already
   */
  async giveName(
    secret: string,
    { name, userAgent, requestId }: { name: string; userAgent: string | null; requestId: string },
  ): Promise<string> {
    const hash = hashSecret(secret);
    if (!this.#invited.has(hash)) throw new ConflictError('You have a name already', 'name');
    const { session } = await addStartUser(this.store, { name, role: Role.EDITOR, userAgent }, requestId);
    this.#invited.delete(hash);
    return session.secret;
  }

  /** Has everybody be looked up anew, since a session ended. */
  forget(): void {
    this.#known.clear();
  }

  /** Ends a session, if it has not ended already. @throws UnavailableError */
  async end(secret: string, client: string): Promise<void> {
    if (this.#invited.delete(hashSecret(secret))) return;
    const { SESSION } = CredentialKind;
    const found = await this.#lookups.run(client, () => userOf(this.store, SESSION, secret));
    if (found) await this.store.removeCredential(found.user.id, found.credentialId, SESSION);
    this.forget();
  }
}
