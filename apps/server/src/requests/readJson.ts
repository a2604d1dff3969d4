import { DEEPEST_JSON } from '../limits/limits.js';

/** The refusal of a request before it is processed: an HTTP status, and a message with what would be right. */
export const refusal = (statusCode: number, message: string): Error =>
  Object.assign(new Error(message), { statusCode });

/** Whether objects and lists of a JSON value nest deeper than so many levels; found without going into itself, which would end it at some depth. */
export function nestsDeeper(value: unknown, most: number): boolean {
  let level = [value].filter(isNest);
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth === most) return true;
    level = level.flatMap((nest): unknown[] => Object.values(nest)).filter(isNest);
  }
  return false;
}

const isNest = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** What a text must have to hold a name that is not taken, as it stands or written by numbers. */
const SUSPECT = /__proto__|constructor|\\u00/iu;

/**
 * Parses JSON.
 *
 * @throws a refusal with 400 where it is not JSON, nests too deep, or has a name that would set a prototype: whatever is copied from such
 *   an object would be made of that, too
 */
export function readJson(text: string, what: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw refusal(400, `${what} is no JSON: ${(error as Error).message}`);
  }
  // Whatever goes through it afterwards goes into itself as deep.
  if (nestsDeeper(value, DEEPEST_JSON)) {
    throw refusal(
      400,
      `${what} nests more than ${DEEPEST_JSON} levels deep; at most ${DEEPEST_JSON} are allowed`,
    );
  }
  const name = SUSPECT.test(text) ? nameNotTaken(text) : undefined;
  if (name !== undefined)
    throw refusal(400, `${what} has ${name} as a name, which is not taken; leave it out`);
  return value;
}

/** A name in a JSON text that would set a prototype. */
function nameNotTaken(text: string): string | undefined {
  let found: string | undefined;
  JSON.parse(text, (name: string, value: unknown): unknown => {
    if (name === '__proto__' || (name === 'constructor' && has(value, 'prototype'))) found ??= name;
    return value;
  });
  return found;
}

const has = (value: unknown, name: string): boolean =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name);
