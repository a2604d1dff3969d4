import { mayBeSecret } from '@entente/application';
import { CredentialKind, parseUrl, Role, UnavailableError } from '@entente/model';
import type { FastifyRequest } from 'fastify';
import { clientOf } from '../clients/clients.js';
import { AccessError, type Admission, type Identity } from './admission.js';
import type { Sessions } from './sessions.js';
import type { Tokens } from './tokens.js';

const GUESSES = 10;
const WINDOW = 60_000;
const MOST_ADDRESSES = 10_000;

/** Counts wrong tokens by client: ten a minute, then further ones are refused until the minute is over. */
export class GuessLimit {
  readonly #wrong = new Map<string, { count: number; since: number }>();

  /** How long an address has to wait before it may try a token, in milliseconds; 0 where it may now. */
  wait(address: string, now = Date.now()): number {
    const wrong = this.#wrong.get(address);
    return wrong && wrong.count >= GUESSES ? Math.max(0, wrong.since + WINDOW - now) : 0;
  }

  /** Takes down that a token was wrong. */
  count(address: string, now = Date.now()): void {
    const known = this.#wrong.get(address);
    if (known && now - known.since < WINDOW) known.count += 1;
    else this.#wrong.set(address, { count: 1, since: now });
    const [oldest] = this.#wrong.keys();
    if (this.#wrong.size > MOST_ADDRESSES && oldest !== undefined) this.#wrong.delete(oldest);
  }
}

/** The cookie that holds a session's secret. */
export const SESSION_COOKIE = 'entente_session';

/** Who asks, and what they may do. */
export class Access {
  readonly #guesses = new GuessLimit();
  /** What was found of each request, so that a wrong token counts as one guess however often it is asked about. */
  readonly #admissions = new WeakMap<FastifyRequest, Promise<Admission>>();

  constructor(
    readonly tokens: Tokens,
    readonly sessions: Sessions,
    readonly readNeedsToken: boolean,
  ) {}

  /**
   * Who asks: by the bearer token, else by the session, else anybody; null where reading needs a token and there is none; the refusal
   * for an unknown token, or after too many of them.
   */
  admissionOf(request: FastifyRequest): Promise<Admission> {
    const known = this.#admissions.get(request);
    if (known !== undefined) return known;
    const found = this.#find(request);
    this.#admissions.set(request, found);
    return found;
  }

  /** Whether a request that was admitted would be now: its session may have ended since. */
  async isStillAdmitted(request: FastifyRequest): Promise<boolean> {
    const admission = await this.#find(request);
    return admission !== null && !(admission instanceof AccessError);
  }

  async #find(request: FastifyRequest): Promise<Admission> {
    try {
      const token = bearerToken(request);
      if (token !== null) return await this.#byToken(token, clientOf(request));
      const session = sessionOf(request);
      const { sessions, readNeedsToken } = this;
      const signedIn =
        session === null
          ? null
          : await sessions.identityOf(CredentialKind.SESSION, session, clientOf(request));
      return signedIn ?? (readNeedsToken ? null : { kind: 'anybody', role: Role.READER });
    } catch (error) {
      if (error instanceof UnavailableError) return error;
      throw error;
    }
  }

  /** A right token is taken whatever others guess: behind one address there may be many people. */
  async #byToken(token: string, client: string): Promise<Identity | AccessError> {
    const role = this.tokens.roleOf(token);
    if (role !== null) return { kind: 'token', role };
    const user = mayBeSecret(CredentialKind.TOKEN, token)
      ? await this.sessions.identityOf(CredentialKind.TOKEN, token, client)
      : null;
    if (user !== null) return user;
    const wait = this.#guesses.wait(client);
    if (wait > 0) {
      const seconds = Math.ceil(wait / 1000);
      return new AccessError(
        'UNAUTHENTICATED',
        `Too many wrong tokens came from this address; try again in ${seconds} seconds`,
        seconds,
      );
    }
    this.#guesses.count(client);
    return new AccessError(
      'UNAUTHENTICATED',
      'This token is not known; ask the administrator of this server for one',
    );
  }
}

function bearerToken({ headers: { authorization } }: FastifyRequest): string | null {
  if (authorization === undefined) return null;
  return /^Bearer +(.+)$/iu.exec(authorization)?.[1]?.trim() ?? '';
}

/** Whether a page of another origin asks. To SameSite another port of this host is no other site; and not every request names its origin. */
function isFromElsewhere({ headers, host }: FastifyRequest): boolean {
  const { origin } = headers;
  if (['cross-site', 'same-site'].includes(String(headers['sec-fetch-site']))) return true;
  return origin !== undefined && parseUrl(origin)?.host !== host;
}

/** The secret of the session that a request of a page from here belongs to. */
export const sessionOf = (request: FastifyRequest): string | null =>
  isFromElsewhere(request) ? null : cookie(request, SESSION_COOKIE);

function cookie({ headers }: FastifyRequest, name: string): string | null {
  const pairs = (headers.cookie ?? '').split(';').map((pair) => pair.trim().split('='));
  return pairs.find(([key]) => key === name)?.[1] ?? null;
}
