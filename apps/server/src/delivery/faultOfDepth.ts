import type { FastifyRequest } from 'fastify';
import { DEEPEST_JSON } from '../limits.js';
import { nestsDeeper } from './nestsDeeper.js';

/** What is wrong with a request whose JSON nests too deep; null where it does not. Much that looks at it would go into itself as deep. */
export function faultOfDepth({ body, query }: FastifyRequest): string | null {
  const { variables, extensions } = query as Record<string, unknown>;
  return [body, parsed(variables), parsed(extensions)].some((json) => nestsDeeper(json, DEEPEST_JSON))
    ? `The JSON of this request nests more than ${DEEPEST_JSON} levels deep; at most ${DEEPEST_JSON} are allowed`
    : null;
}

function parsed(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    // It is refused as no JSON.
    return undefined;
  }
}
