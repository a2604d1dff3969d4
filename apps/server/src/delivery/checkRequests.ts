import type { FastifyInstance, FastifyReply } from 'fastify';
import { getOperationAST, Kind, OperationTypeNode, parse } from 'graphql';
import { readJson } from '../readJson.js';
import { refusal } from '../refusal.js';

const READING = ['GET', 'HEAD'];
const OTHERS = ['OPTIONS', 'PUT', 'PATCH', 'DELETE'];

/**
 * Holds requests for /graphql to the form that GraphQL over HTTP gives them, before anything looks at what they ask: JSON by POST,
 * queries alone by GET and HEAD, a query that is a text, variables and extensions that are objects. What is empty is not there.
 */
export function checkRequests(fastify: FastifyInstance): void {
  fastify.route({
    method: OTHERS,
    url: '/graphql',
    onRequest: async ({ method }, reply) => {
      throw notAllowed(
        reply,
        `${method} asks nothing here; ask by POST, or a query by GET`,
        'GET, HEAD, POST',
      );
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
    const sent = isReading ? request.query : request.body;
    if (typeof sent !== 'object' || sent === null || Array.isArray(sent)) {
      throw refusal(400, 'A request is one JSON object: {"query": "…", "variables": {…}}');
    }
    const asked = sent as Record<string, unknown>;
    if (typeof asked['query'] !== 'string') throw refusal(400, 'query is missing, or is no text');
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
    if (isReading && isMutation(asked['query'], operationName)) {
      throw notAllowed(reply, 'A mutation is sent by POST; GET and HEAD write nothing', 'POST');
    }
  });
}

const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Mercurius looks for one in a GET alone. */
function isMutation(query: string, operationName: string | undefined): boolean {
  try {
    const document = parse(query);
    const named = getOperationAST(document, operationName);
    const all = document.definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION ? [definition] : [],
    );
    return (named ? [named] : all).some(({ operation }) => operation === OperationTypeNode.MUTATION);
  } catch {
    // It is refused as no query.
    return false;
  }
}

function notAllowed(reply: FastifyReply, message: string, allow: string): Error {
  void reply.header('allow', allow);
  return refusal(405, message);
}
