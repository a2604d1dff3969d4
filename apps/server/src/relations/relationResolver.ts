import { type EdtfDate, isId, type Relation } from '@entente/model';
import { GraphStore, type LogEntry } from '@entente/store';
import {
  Args,
  Context,
  ID,
  Info,
  Int,
  Mutation,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { asksFor, shapeOf } from '../fields/selectedFields.js';
import { RelationConnection, RelationType } from '../graphql-types/relationType.js';
import { LogEntryType } from '../log/logEntryType.js';
import { Assumed, assumedCost, pageCost } from '../operations/costs.js';
import type { RequestContext } from '../operations/requestContext.js';
import {
  AfterArgument,
  type Connection,
  FirstArgument,
  toConnection,
  toPageRequest,
} from '../paging/pages.js';
import { EdtfScalar } from '../scalars/scalars.js';
import { FilterArgument, RelationFilterInput, toRelationFilter } from './relationFilter.js';

@Resolver(() => RelationType)
export class RelationResolver {
  constructor(private readonly store: GraphStore) {}

  @Query(() => RelationType, { nullable: true, description: 'A relation; null where the id names none.' })
  async relation(
    @Args('id', { type: () => ID, description: 'Of a relation.' }) id: string,
    @Context() { loaders }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Relation | null> {
    return isId('relation', id) ? loaders.relation(id, shapeOf(info)) : null;
  }

  @Query(() => RelationConnection, {
    description: 'Relations that pass a filter, in the order of their ids.',
    complexity: pageCost,
  })
  async relations(
    @FilterArgument() filter: RelationFilterInput | null | undefined,
    @FirstArgument() first: number,
    @AfterArgument() after: string | null | undefined,
    @Info() info: GraphQLResolveInfo,
  ) {
    const request = toPageRequest('relation', { first, after: after ?? null });
    const shape = { ...shapeOf(info), total: asksFor(info, ['totalCount']) };
    return toConnection(await this.store.relationPage(toRelationFilter(filter), request, shape));
  }

  @ResolveField(() => [LogEntryType], {
    description:
      'What was done to it and to its claims, those taken back included, newest last: the entries of the log.',
    complexity: assumedCost(Assumed.history),
  })
  history(@Parent() { id }: Relation, @Context() { loaders }: RequestContext): Promise<readonly LogEntry[]> {
    return loaders.historyOf(id);
  }

  @Mutation(() => RelationType, {
    description:
      'Corrects when a relation happened: it gets the date, and so do those of its claims that gave the one it had; claims that give another date stay as they are. NOT_FOUND.',
  })
  correctDate(
    @Args('relationId', { type: () => ID, description: 'A relation; NOT_FOUND where it is none.' })
    relationId: string,
    @Args('occurred', {
      type: () => EdtfScalar,
      nullable: true,
      description: 'When it happened; null where no date is known.',
    })
    occurred: EdtfDate | null | undefined,
    @Args('claimIds', {
      type: () => [ID],
      nullable: true,
      description:
        'Its claims that get the date too; left out or null, those that gave the date it had. To take a correction back, name those that it changed.',
    })
    claimIds: string[] | null | undefined,
    @Context() { writer }: RequestContext,
  ): Promise<Relation> {
    const date = { relationId, occurred: occurred ?? null, claimIds: claimIds ?? null };
    return this.store.correctDate(date, writer);
  }
}

/** The parts of a list of relations besides its pages. */
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
