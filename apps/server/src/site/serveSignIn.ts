import type { FastifyInstance } from 'fastify';
import { SESSION_COOKIE } from '../auth/access.js';
import { SESSION_SECONDS, type Sessions } from '../auth/sessions.js';

/** `/sign-in/<code>`: signs a browser in, once, and leads to the page. */
export function serveSignIn(fastify: FastifyInstance, sessions: Sessions): void {
  fastify.get<{ Params: { code: string } }>(
    '/sign-in/:code',
    { exposeHeadRoute: false },
    async ({ params, protocol }, reply) => {
      const secret = sessions.signIn(params.code);
      if (secret === null) {
        return reply
          .code(410)
          .type('text/plain; charset=utf-8')
          .send(
            'This sign-in link was used already, or is of an earlier start. Restart Entente for a new one, or go on without: reading needs none.',
          );
      }
      return reply
        .header(
          'set-cookie',
          `${SESSION_COOKIE}=${secret}; HttpOnly; SameSite=Strict; Path=/; Max-Age=${SESSION_SECONDS}${protocol === 'https' ? '; Secure' : ''}`,
        )
        .redirect('/', 303);
    },
  );
}
