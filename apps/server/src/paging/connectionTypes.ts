import { type Type } from '@nestjs/common';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { PageInfoType } from './pageInfoType.js';

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
