import type { FastifyRequest } from 'fastify';
import { AccessError } from './accessError.js';
import { GuessLimit } from './guessLimit.js';
import { Role } from './role.js';
import type { Sessions } from './sessions.js';
import type { Tokens } from './tokens.js';

/** The cookie that holds a session's secret. */
export const SESSION_COOKIE = 'entente_session';

/** Who asks, and what they may do. */
export class Access {
  readonly #guesses = new GuessLimit();

  constructor(
    readonly tokens: Tokens,
    readonly sessions: Sessions,
    readonly readNeedsToken: boolean,
  ) {}

  /**
   * What a request may do: by its bearer token, else by its session, else as a reader; null where reading needs a token and there is none.
   *
   * @throws AccessError UNAUTHENTICATED for a token that is none of ours, or too many of them.
   */
  roleOf(request: FastifyRequest): Role | null {
    const token = bearerToken(request);
    if (token !== null) return this.#roleOfToken(token, request.ip);
    const session = cookie(request, SESSION_COOKIE);
    const signedIn = session === null ? null : this.sessions.roleOf(session);
    return signedIn ?? (this.readNeedsToken ? null : Role.READER);
  }

  #roleOfToken(token: string, address: string): Role {
    if (!this.#guesses.mayGuess(address)) {
      throw new AccessError('UNAUTHENTICATED', 'Too many wrong tokens came from this address; wait a minute');
    }
    const role = this.tokens.roleOf(token);
    if (role === null) {
      this.#guesses.wrong(address);
      throw new AccessError(
        'UNAUTHENTICATED',
        'This token is not known; ask whoever runs this server for one',
      );
    }
    return role;
  }
}

function bearerToken({ headers: { authorization } }: FastifyRequest): string | null {
  if (authorization === undefined) return null;
  return /^Bearer +(.+)$/iu.exec(authorization)?.[1]?.trim() ?? '';
}

function cookie({ headers }: FastifyRequest, name: string): string | null {
  const pairs = (headers.cookie ?? '').split(';').map((pair) => pair.trim().split('='));
  return pairs.find(([key]) => key === name)?.[1] ?? null;
}
