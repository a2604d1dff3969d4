import { isId, type Relation } from '@entente/model';
import { GraphStore, type LogEntry } from '@entente/store';
import { Args, Context, ID, Info, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { asksFor } from '../fields/asksFor.js';
import { shapeOf } from '../fields/shapeOf.js';
import { Assumed, assumedCost, pageCost } from '../operations/costs.js';
import type { RequestContext } from '../operations/requestContext.js';
import { AfterArgument } from '../paging/afterArgument.js';
import { FirstArgument } from '../paging/firstArgument.js';
import { toConnection, toPageRequest } from '../paging/pages.js';
import { FilterArgument } from './filterArgument.js';
import { LogEntryType } from './logEntryType.js';
import { RelationFilterInput } from './relationFilterInput.js';
import { RelationConnection, RelationType } from './relationType.js';
import { toRelationFilter } from './toRelationFilter.js';

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
}
