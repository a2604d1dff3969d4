import type { NonEmpty } from './nonEmpty.js';

/** Whether a list may stand where at least one element is required. */
export function isNonEmpty<T>(list: readonly T[]): list is NonEmpty<T> {
  return list.length > 0;
}
