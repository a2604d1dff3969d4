import { isIP } from 'node:net';
import { parseUrl } from '@entente/model';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { refusal } from '../bodies/refusal.js';

/**
 * Answers those alone who ask for a host that this server goes by. A page from elsewhere can have its own name lead here (DNS rebinding),
 * and would be of this server's origin then; an address in figures cannot be led elsewhere, and is always right.
 *
 * @param allowed names besides localhost, as `entente.example.org`; `*` is any
 */
export function checkHosts(fastify: FastifyInstance, allowed: readonly string[]): void {
  if (allowed.includes('*')) return;
  const names = new Set(allowed.map((name) => name.toLowerCase()));
  fastify.addHook('onRequest', async (request) => {
    if (request.headers.host === undefined && request.raw.httpVersion === '1.1') {
      throw refusal(400, 'The request does not say which host it is for; send Host');
    }
    const unknown = hostsOf(request).find((host) => !isKnown(host, names));
    if (unknown === undefined) return;
    throw refusal(
      421,
      `This server does not go by the name ${JSON.stringify(unknown.slice(0, 100))}; whoever runs it can allow that name in ENTENTE_ALLOWED_HOSTS`,
    );
  });
}

/** The host asked for, and, behind a trusted proxy, the one that the proxy was asked for. */
function hostsOf({ headers, host }: FastifyRequest): string[] {
  return [headers.host, host].filter((named): named is string => Boolean(named));
}

function isKnown(host: string, names: ReadonlySet<string>): boolean {
  const name = parseUrl(`http://${host}`)?.hostname.toLowerCase().replace(/\.$/u, '');
  if (name === undefined) return false;
  const isAddress = isIP(name.replace(/^\[|\]$/gu, '')) !== 0;
  return isAddress || name === 'localhost' || name.endsWith('.localhost') || names.has(name);
}
