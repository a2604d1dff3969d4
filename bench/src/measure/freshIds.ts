import { idSubject, newId } from '@entente/model';
import type { Statement } from './statement.js';

const anyId = /\b(?:rel|clm|cit|log|act|src)_[\w.-]+/gu;

/**
 * Statements that wrote something, to write it again under new ids: those in `instead` become what stands there, actors and sources else
 * stay, everything else that has an id gets a new one, the same wherever it stands, in texts too.
 */
export function freshIds(
  statements: readonly Statement[],
  instead: ReadonlyMap<string, string>,
): Statement[] {
  const fresh = new Map(instead);
  const renew = (id: string): string => {
    const known = fresh.get(id);
    if (known !== undefined) return known;
    const subject = idSubject(id);
    const renewed = subject === null || subject === 'actor' || subject === 'source' ? id : newId(subject);
    fresh.set(id, renewed);
    return renewed;
  };
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') return value.replaceAll(anyId, renew);
    if (Array.isArray(value)) return value.map(walk);
    // Whole numbers and days of the driver have classes of their own, and no ids.
    if (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype) {
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner)]));
    }
    return value;
  };
  return statements.map(({ text, parameters }) => ({
    text,
    parameters: walk(parameters) as Statement['parameters'],
  }));
}
