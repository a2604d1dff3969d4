import { createHash, timingSafeEqual } from 'node:crypto';
import { Role } from './role.js';

/** What is kept of a token: its SHA-256, in base64url. Tokens are random, so that nothing slower is needed. */
export interface TokenHash {
  readonly sha256: string;
}

/** A bearer token for each role. */
export interface GivenTokens {
  readonly reader: string;
  readonly editor: string;
  readonly admin: string;
}

/** The bearer tokens, known by their hashes alone, and compared in constant time. */
export class Tokens {
  readonly #hashes: readonly { readonly role: Role; readonly hash: Buffer }[];

  constructor({ reader, editor, admin }: { readonly [Which in keyof GivenTokens]: string | TokenHash }) {
    this.#hashes = [
      { role: Role.ADMIN, hash: toBytes(admin) },
      { role: Role.EDITOR, hash: toBytes(editor) },
      { role: Role.READER, hash: toBytes(reader) },
    ];
  }

  /** What the bearer of a token may do; null where the token is none of ours. */
  roleOf(token: string): Role | null {
    const given = toBytes(token);
    // Each is compared, whichever matches, so that the time taken tells nothing.
    const matching = this.#hashes.filter((known) => timingSafeEqual(known.hash, given));
    return matching[0]?.role ?? null;
  }
}

/** What is kept of a token. */
export const hashOf = (token: string): TokenHash => ({ sha256: toBytes(token).toString('base64url') });

const toBytes = (token: string | TokenHash): Buffer =>
  typeof token === 'string'
    ? createHash('sha256').update(token).digest()
    : Buffer.from(token.sha256, 'base64url');
