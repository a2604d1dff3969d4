import { createHash, randomBytes } from 'node:crypto';
import { Role } from './role.js';

const MOST_SESSIONS = 1000;

/** Browsers that are signed in: by a link that works once, then by a cookie. Both are random and known by their hashes alone. */
export class Sessions {
  readonly #links = new Set<string>();
  readonly #roles = new Map<string, Role>();

  /** The secret part of a link that signs a browser in as editor, once. */
  newLink(): string {
    const code = randomBytes(24).toString('base64url');
    this.#links.add(hash(code));
    return code;
  }

  /** A session's secret for the code of a link; null where it is none, or was used. */
  signIn(code: string): string | null {
    if (!this.#links.delete(hash(code))) return null;
    const secret = randomBytes(24).toString('base64url');
    this.#roles.set(hash(secret), Role.EDITOR);
    const [oldest] = this.#roles.keys();
    if (this.#roles.size > MOST_SESSIONS && oldest !== undefined) this.#roles.delete(oldest);
    return secret;
  }

  roleOf(secret: string): Role | null {
    return this.#roles.get(hash(secret)) ?? null;
  }
}

const hash = (secret: string): string => createHash('sha256').update(secret).digest('base64url');
