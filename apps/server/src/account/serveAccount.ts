import { endSession, SESSION_SECONDS } from '@entente/application';
import { InvalidInputError } from '@entente/model';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { SESSION_COOKIE, sessionOf } from '../auth/access.js';
import { AccessError, isUser, type KnownIdentity } from '../auth/admission.js';
import { clientOf } from '../clients/clients.js';
import { sendError } from '../response/sendError.js';
import type { ServerSettings } from '../serverSettings.js';

const ONLY_FROM_HERE =
  'Nobody is signed in here: open a sign-in link in this browser, and ask from a page of this server';

/**
 * Who is signed in with a browser:
 * - `GET /sign-in/<code>` signs in, once, and leads to the page;
 * - `POST /account/name` `{"name": "…"}` makes whoever came by the link of a start a user of that name;
 * - `POST /account/sign-out` ends this session;
 * - `POST /account/sessions/<id>/end` ends another one of the same user.
 *
 * A session counts only in requests from pages of this server. Errors are those of the API, as JSON.
 */
export function serveAccount(fastify: FastifyInstance, { store, access, log }: ServerSettings): void {
  const { sessions } = access;
  const answering =
    (answer: (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>) =>
    async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
      try {
        return await answer(request, reply);
      } catch (error) {
        return sendError(error as Error, reply, log);
      }
    };

  /** The user who asks. @throws AccessError where there is none */
  const userOf = async (request: FastifyRequest): Promise<KnownIdentity> => {
    const admission = await access.admissionOf(request);
    if (admission instanceof Error) throw admission;
    if (!isUser(admission)) throw new AccessError('UNAUTHENTICATED', ONLY_FROM_HERE);
    return admission;
  };

  fastify.get(
    '/sign-in/:code',
    { exposeHeadRoute: false },
    answering(async (request, reply) => {
      if (isFetchedAhead(request)) return reply.code(204).send();
      const { code } = request.params as { code: string };
      const secret = await sessions.signIn(code, {
        client: clientOf(request),
        userAgent: request.headers['user-agent'] ?? null,
      });
      if (secret !== null) return setSession(reply, secret).redirect('/', 303);
      return reply
        .code(410)
        .type('text/plain; charset=utf-8')
        .send(
          'This sign-in link was used already, or is too old. Whoever runs this Entente can make a new one: npx entente user link <name>, or a restart, which prints one.',
        );
    }),
  );

  fastify.post(
    '/account/name',
    answering(async (request, reply) => {
      const secret = sessionOf(request);
      if (secret === null) throw new AccessError('UNAUTHENTICATED', ONLY_FROM_HERE);
      const { data } = nameInput.safeParse(request.body);
      if (!data) throw new InvalidInputError('Send {"name": "…"}', 'name');
      const named = await sessions.giveName(secret, {
        name: data.name,
        userAgent: request.headers['user-agent'] ?? null,
        requestId: request.id,
      });
      return setSession(reply, named).code(204).send();
    }),
  );

  fastify.post(
    '/account/sign-out',
    answering(async (request, reply) => {
      const secret = sessionOf(request);
      if (secret === null) throw new AccessError('UNAUTHENTICATED', ONLY_FROM_HERE);
      await sessions.end(secret, clientOf(request));
      return setSession(reply, null).code(204).send();
    }),
  );

  fastify.post(
    '/account/sessions/:id/end',
    answering(async (request, reply) => {
      const { userId } = await userOf(request);
      const { id } = request.params as { id: string };
      await endSession(store, userId, id);
      sessions.forget();
      return reply.code(204).send();
    }),
  );
}

/** Whether a browser only looks ahead, or a page asks in passing: nobody has opened the link yet, so it is not used up. */
function isFetchedAhead({ headers }: FastifyRequest): boolean {
  const { purpose, 'sec-purpose': secPurpose, 'sec-fetch-dest': destination } = headers;
  return (
    [purpose, secPurpose].some((given) => String(given).includes('prefetch')) ||
    (destination !== undefined && destination !== 'document')
  );
}

const nameInput = z.object({ name: z.string() });

/** Has the browser keep the secret of a session, or none. */
function setSession(reply: FastifyReply, secret: string | null): FastifyReply {
  const secure = reply.request.protocol === 'https' ? '; Secure' : '';
  const age = secret === null ? 0 : SESSION_SECONDS;
  return reply.header(
    'set-cookie',
    `${SESSION_COOKIE}=${secret ?? ''}; HttpOnly; SameSite=Strict; Path=/; Max-Age=${age}${secure}`,
  );
}
