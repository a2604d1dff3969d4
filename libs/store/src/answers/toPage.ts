import type { Page } from './page.js';
import type { PageRequest } from './pageRequest.js';

/** A page from what a query found for it: one thing more than asked for where there are more. */
export function toPage<T>(found: readonly T[], totalCount: number, { first, after }: PageRequest): Page<T> {
  return {
    nodes: found.slice(0, first),
    totalCount,
    hasNextPage: found.length > first,
    hasPreviousPage: after !== null,
  };
}
