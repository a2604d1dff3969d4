import type { Relation } from '@entente/model';
import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Connection } from '../paging/connectionTypes.js';
import { RelationConnection } from './relationType.js';

/** What a list of relations is asked for besides its pages. */
@Resolver(() => RelationConnection)
export class RelationConnectionResolver {
  @ResolveField(() => Int, {
    nullable: true,
    description:
      'Of the relations of one actor: to how many other actors they lead, on all pages together. Null where the list is not one actor’s.',
  })
  neighbourCount(
    @Parent() connection: Connection<Relation> & { readonly neighbourCount?: number },
  ): number | null {
    return connection.neighbourCount ?? null;
  }
}
