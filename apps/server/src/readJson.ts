import { refusal } from './refusal.js';

/** What a text must have to hold a name that is not taken, as it stands or written by numbers. */
const SUSPECT = /__proto__|constructor|\\u00/iu;

/**
 * The value that a text of JSON stands for.
 *
 * @throws a refusal with 400 where it is none, or where it has a name that stands for what an object is made of: whatever is copied from such
 *   an object would be made of that, too
 */
export function readJson(text: string, what: string): unknown {
  const refused: string[] = [];
  const look = (name: string, value: unknown): unknown => {
    if (name === '__proto__' || (name === 'constructor' && has(value, 'prototype'))) refused.push(name);
    return value;
  };
  let value: unknown;
  try {
    value = JSON.parse(text, SUSPECT.test(text) ? look : undefined) as unknown;
  } catch (error) {
    throw refusal(400, `${what} is no JSON: ${(error as Error).message}`);
  }
  const [name] = refused;
  if (name !== undefined)
    throw refusal(400, `${what} has ${name} as a name, which is not taken; leave it out`);
  return value;
}

const has = (value: unknown, name: string): boolean =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name);
