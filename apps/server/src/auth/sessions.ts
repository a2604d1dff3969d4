import { createHash, randomBytes } from 'node:crypto';
import { Role } from './roles.js';

const MOST_SESSIONS = 1000;
/** Seconds that a browser stays signed in: thirty days. */
export const SESSION_SECONDS = 30 * 24 * 60 * 60;

/** Browsers that are signed in: by a link that works once, then by a cookie. Both are random and known by their hashes alone. */
export class Sessions {
  readonly #links = new Set<string>();
  readonly #sessions = new Map<string, { readonly role: Role; readonly until: number }>();

  /** The secret part of a link that signs a browser in as editor, once. */
  newLink(): string {
    const code = randomBytes(24).toString('base64url');
    this.#links.add(hash(code));
    return code;
  }

  /** A session's secret for the code of a link; null where there is no such code, or it was used. */
  signIn(code: string, now = Date.now()): string | null {
    if (!this.#links.delete(hash(code))) return null;
    const secret = randomBytes(24).toString('base64url');
    this.#sessions.set(hash(secret), { role: Role.EDITOR, until: now + SESSION_SECONDS * 1000 });
    const [oldest] = this.#sessions.keys();
    if (this.#sessions.size > MOST_SESSIONS && oldest !== undefined) this.#sessions.delete(oldest);
    return secret;
  }

  /** What a session may do; null where there is no such session, or it has expired. */
  roleOf(secret: string, now = Date.now()): Role | null {
    const session = this.#sessions.get(hash(secret));
    return session && now < session.until ? session.role : null;
  }
}

const hash = (secret: string): string => createHash('sha256').update(secret).digest('base64url');
