import { type IdSubject, InvalidInputError, isId } from '@entente/model';
import type { Page, PageRequest } from '@entente/store';
import { inRange } from '../fields/inRange.js';
import type { Connection } from './connectionTypes.js';

/** What a paged field is asked for. */
export interface PageArguments {
  readonly first: number;
  readonly after?: string | null;
}

/** The page asked for, of a list of such things. @throws InvalidInputError where first is not 1 to 100, or after is no cursor of such a list. */
export function toPageRequest(subject: IdSubject, { first, after }: PageArguments): PageRequest {
  return { first: inRange('first', first, 1, 100), after: after == null ? null : fromCursor(subject, after) };
}

/** A page as Relay has it. */
export function toConnection<T extends { readonly id: string }>(page: Page<T>): Connection<T> {
  const edges = page.nodes.map((node) => ({ cursor: toCursor(node.id), node }));
  return {
    edges,
    nodes: page.nodes,
    totalCount: page.totalCount,
    pageInfo: {
      hasNextPage: page.hasNextPage,
      hasPreviousPage: page.hasPreviousPage,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

const toCursor = (id: string): string => Buffer.from(`after ${id}`).toString('base64url');

function fromCursor(subject: IdSubject, cursor: string): string {
  const [, id] = /^after ([\w.-]+)$/u.exec(Buffer.from(cursor, 'base64url').toString('utf8')) ?? [];
  if (id === undefined)
    throw new InvalidInputError('This is no cursor; give one that an edge or pageInfo holds', 'after');
  if (!isId(subject, id))
    throw new InvalidInputError(`This cursor is of another list, not of one of ${subject}s`, 'after');
  return id;
}
