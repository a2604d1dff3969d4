import { type IdSubject, InvalidInputError, isId } from '@entente/model';
import type { Page, PageRequest } from '@entente/store';
import type { Type } from '@nestjs/common';
import { Args, Field, Int, ObjectType } from '@nestjs/graphql';
import { inRange } from '../limits/limits.js';

/** How many a page may hold: the argument `first` of a list. */
export const FirstArgument = (defaultValue = 20): ParameterDecorator =>
  Args('first', { type: () => Int, nullable: true, defaultValue, description: '1 to 100.' });

/** After what a page begins: the argument `after` of a list. */
export const AfterArgument = (): ParameterDecorator =>
  Args('after', { type: () => String, nullable: true, description: 'A cursor.' });

@ObjectType('PageInfo', { description: 'Where a page stands in its list (Relay cursor connections).' })
export class PageInfoType {
  @Field({ description: 'Whether there is more after this page.' })
  hasNextPage!: boolean;

  @Field({ description: 'Whether there is something before this page.' })
  hasPreviousPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'The cursor of the first edge; null on an empty page.',
  })
  startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The cursor of the last edge, to be given as after; null on an empty page.',
  })
  endCursor!: string | null;
}

/** A page of nodes as Relay has it. */
export interface Connection<T> {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly nodes: readonly T[];
  readonly pageInfo: PageInfoType;
  readonly totalCount: number;
}

/** The GraphQL type of a connection to nodes of a type, `<name>Connection`, with its `<name>Edge`. */
export function connectionTypeOf<T>(name: string, node: Type<T>): Type<Connection<T>> {
  @ObjectType(`${name}Edge`, { description: `A place in a list, and the ${name.toLowerCase()} at it.` })
  class EdgeType {
    @Field({ description: 'Where it stands in the list. Opaque; holds under concurrent writes.' })
    cursor!: string;

    @Field(() => node, { description: 'What stands there.' })
    node!: T;
  }

  @ObjectType(`${name}Connection`, {
    description: `A page of a list of ${name.toLowerCase()}s, in the order of their ids.`,
  })
  class ConnectionType implements Connection<T> {
    @Field(() => [EdgeType], { description: 'The page, with cursors.' })
    edges!: EdgeType[];

    @Field(() => [node], { description: 'The page, without cursors.' })
    nodes!: T[];

    @Field(() => PageInfoType, { description: 'Where the page stands in the list.' })
    pageInfo!: PageInfoType;

    @Field(() => Int, { description: 'How many there are on all pages.' })
    totalCount!: number;
  }
  return ConnectionType;
}

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
