import { createHash, timingSafeEqual } from 'node:crypto';
import { Role } from './role.js';

/** A bearer token for each role. */
export interface GivenTokens {
  readonly reader: string;
  readonly editor: string;
  readonly admin: string;
}

/** The bearer tokens, known by their hashes alone, and compared in constant time. */
export class Tokens {
  readonly #hashes: readonly { readonly role: Role; readonly hash: Buffer }[];

  constructor({ reader, editor, admin }: GivenTokens) {
    this.#hashes = [
      { role: Role.ADMIN, hash: hash(admin) },
      { role: Role.EDITOR, hash: hash(editor) },
      { role: Role.READER, hash: hash(reader) },
    ];
  }

  /** What the bearer of a token may do; null where the token is none of ours. */
  roleOf(token: string): Role | null {
    const given = hash(token);
    // Each is compared, whichever matches, so that the time taken tells nothing.
    const matching = this.#hashes.filter((known) => timingSafeEqual(known.hash, given));
    return matching[0]?.role ?? null;
  }
}

const hash = (secret: string): Buffer => createHash('sha256').update(secret).digest();
