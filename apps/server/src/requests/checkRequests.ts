import type { IncomingHttpHeaders } from 'node:http';
import { isIP } from 'node:net';
import { parseUrl } from '@entente/model';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { getOperationAST, Kind, OperationTypeNode, parse } from 'graphql';
import { MOST_TOKENS } from '../limits/limits.js';
import { ONLY_AS_STREAM } from '../operations/guardOperations.js';
import { readJson, refusal } from './readJson.js';

const READING = ['GET', 'HEAD'];
const OTHERS = ['OPTIONS', 'PUT', 'PATCH', 'DELETE'];

/**
 * Checks that requests for /graphql have the form of GraphQL over HTTP, before anything reads their queries: JSON by POST,
 * queries alone by GET and HEAD, a query that is a text, variables and extensions that are objects. Empty values count as absent.
 */
export function checkRequests(fastify: FastifyInstance): void {
  fastify.route({
    method: OTHERS,
    url: '/graphql',
    // This route is not Mercurius's, but its errors have the same form.
    onRequest: async ({ method }, reply) => {
      const message = `${method} asks nothing here; ask by POST, or a query by GET`;
      const errors = [{ message, extensions: { code: 'BAD_USER_INPUT' } }];
      return reply.code(405).header('allow', 'GET, HEAD, POST').send({ errors });
    },
    handler: () => undefined,
  });
  fastify.addHook('preParsing', async ({ routeOptions, headers }, _reply, payload) => {
    // Mercurius takes it for a query; a page from elsewhere might send it without being asked whether it may.
    if (
      routeOptions.url === '/graphql' &&
      /^application\/graphql\s*(;|$)/iu.test(headers['content-type'] ?? '')
    ) {
      throw refusal(415, 'application/graphql is not taken; send application/json: {"query": "…"}');
    }
    return payload;
  });
  fastify.addHook('preValidation', async (request, reply) => {
    if (request.routeOptions.url !== '/graphql' || OTHERS.includes(request.method)) return;
    const isReading = READING.includes(request.method);
    if (isReading && isForAPicture(request.headers)) {
      throw refusal(
        403,
        'A page from elsewhere asks for this as a picture, a script or the like; ask by fetch',
      );
    }
    const sent = isReading ? request.query : request.body;
    if (typeof sent !== 'object' || sent === null || Array.isArray(sent)) {
      throw refusal(400, 'A request is one JSON object: {"query": "…", "variables": {…}}');
    }
    const asked = sent as Record<string, unknown>;
    const { query } = asked;
    if (typeof query !== 'string') throw refusal(400, 'query is missing, or is no text');
    if (query.trim() === '') throw refusal(400, 'query is empty; ask for something: { __typename }');
    for (const name of ['operationName', 'extensions', 'variables']) {
      if (asked[name] === null || asked[name] === '') delete asked[name];
    }
    const { operationName } = asked;
    if (operationName !== undefined && typeof operationName !== 'string') {
      throw refusal(400, 'operationName is no text');
    }
    for (const name of ['variables', 'extensions']) {
      const value = asked[name];
      if (value === undefined) continue;
      if (!isObject(isReading && typeof value === 'string' ? readJson(value, name) : value)) {
        throw refusal(400, `${name} is no JSON object`);
      }
    }
    if (!isReading) return;
    // Mercurius looks for them in a GET alone, and takes them all for mutations.
    const operations = operationsIn(query, operationName);
    if (operations.includes(OperationTypeNode.MUTATION)) {
      void reply.header('allow', 'POST');
      throw refusal(405, 'A mutation is sent by POST; GET and HEAD write nothing');
    }
    const [first, ...others] = operations;
    if (first === OperationTypeNode.SUBSCRIPTION && others.length === 0) throw refusal(400, ONLY_AS_STREAM);
  });
}

/**
 * Whether a page of another site has a browser send a request whose response it cannot read (Fetch Metadata): that can only be meant to keep
 * the server busy.
 */
const isForAPicture = (headers: IncomingHttpHeaders): boolean =>
  headers['sec-fetch-site'] === 'cross-site' && headers['sec-fetch-mode'] === 'no-cors';

const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The type of the requested operation; where several may be meant, the types of them all. */
function operationsIn(query: string, operationName: string | undefined): OperationTypeNode[] {
  try {
    const document = parse(query, { maxTokens: MOST_TOKENS });
    const named = getOperationAST(document, operationName);
    const all = document.definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION ? [definition] : [],
    );
    return (named ? [named] : all).map(({ operation }) => operation);
  } catch {
    // It is refused as no query.
    return [];
  }
}

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
      `This server does not go by the name ${JSON.stringify(unknown.slice(0, 100))}; its administrator can allow that name in ENTENTE_ALLOWED_HOSTS`,
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
