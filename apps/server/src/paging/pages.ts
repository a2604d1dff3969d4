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

/** A page of nodes as Relay has it, of a list that is not counted. */
export interface UncountedConnection<T> {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly nodes: readonly T[];
  readonly pageInfo: PageInfoType;
}

/** A page of nodes as Relay has it. */
export interface Connection<T> extends UncountedConnection<T> {
  readonly totalCount: number;
}

/** What a page holds, for the types of connections to nodes of a type, with its `<name>Edge`. */
function pageTypeOf<T>(name: string, node: Type<T>): Type<UncountedConnection<T>> {
  @ObjectType(`${name}Edge`, { description: `A place in a list, and the ${name.toLowerCase()} at it.` })
  class EdgeType {
    @Field({ description: 'Where it stands in the list. Opaque; holds under concurrent writes.' })
    cursor!: string;

    @Field(() => node, { description: 'What stands there.' })
    node!: T;
  }

  @ObjectType({ isAbstract: true })
  class PageType implements UncountedConnection<T> {
    @Field(() => [EdgeType], { description: 'The page, with cursors.' })
    edges!: EdgeType[];

    @Field(() => [node], { description: 'The page, without cursors.' })
    nodes!: T[];

    @Field(() => PageInfoType, { description: 'Where the page stands in the list.' })
    pageInfo!: PageInfoType;
  }
  return PageType;
}

/** The GraphQL type of a connection to nodes of a type, `<name>Connection`, with its `<name>Edge`. */
export function connectionTypeOf<T>(name: string, node: Type<T>): Type<Connection<T>> {
  @ObjectType(`${name}Connection`, {
    description: `A page of a list of ${name.toLowerCase()}s, in the order of their ids.`,
  })
  class ConnectionType extends pageTypeOf(name, node) implements Connection<T> {
    @Field(() => Int, { description: 'How many there are on all pages.' })
    totalCount!: number;
  }
  return ConnectionType;
}

/** The same for a list that cannot be counted without going through everything. */
export function uncountedConnectionTypeOf<T>(
  name: string,
  node: Type<T>,
  description: string,
): Type<UncountedConnection<T>> {
  @ObjectType(`${name}Connection`, { description })
  class ConnectionType extends pageTypeOf(name, node) {}
  return ConnectionType;
}

/** What a paged field is asked for. */
export interface PageArguments {
  readonly first: number;
  readonly after?: string | null;
}

/**
 * The page asked for, of a list of such things, or of several things together, as pairs.
 *
 * @throws InvalidInputError where first is not 1 to 100, or after is no cursor of such a list
 */
export function toPageRequest(
  subject: IdSubject | readonly IdSubject[],
  { first, after }: PageArguments,
): PageRequest {
  const subjects = typeof subject === 'string' ? [subject] : subject;
  return {
    first: inRange('first', first, 1, 100),
    after: after == null ? null : fromCursor(subjects, after),
  };
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

function fromCursor(subjects: readonly IdSubject[], cursor: string): string {
  const [, key] = /^after ([\w.:-]+)$/u.exec(Buffer.from(cursor, 'base64url').toString('utf8')) ?? [];
  if (key === undefined)
    throw new InvalidInputError('This is no cursor; give one that an edge or pageInfo holds', 'after');
  const ids = key.split(':');
  if (ids.length !== subjects.length || !subjects.every((subject, i) => isId(subject, ids[i] ?? '')))
    throw new InvalidInputError(
      `This cursor is of another list, not of one of ${subjects.map((one) => `${one}s`).join(' and ')}`,
      'after',
    );
  return key;
}
