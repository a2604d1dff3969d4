import { InvalidInputError } from '@entente/model';
import { GraphStore } from '@entente/store';
import { Args, Context, Info, Int, Resolver, Subscription } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { RelationFilterInput } from '../relations/relationFilterInput.js';
import { toRelationFilter } from '../relations/toRelationFilter.js';
import { shapeOf } from '../shapeOf.js';
import { ChangeFeed } from './changeFeed.js';
import { type RelationChange, relationChanges } from './relationChanges.js';
import { RelationChangeType } from './relationChangeType.js';
import type { StreamContext } from './streamContext.js';

@Resolver()
export class ChangeResolver {
  constructor(
    private readonly store: GraphStore,
    private readonly feed: ChangeFeed,
  ) {}

  @Subscription(() => RelationChangeType, {
    description:
      'Tells of each change of a relation, whoever wrote it, within a second and in the order of the log. Answered as server-sent events at /graphql/stream, as the GraphQL over SSE protocol has it in its distinct connections mode.',
    resolve: (change: RelationChange) => change,
  })
  relationChanged(
    @Args('filter', {
      type: () => RelationFilterInput,
      nullable: true,
      description: 'Which relations are shown; one that does not pass is told of as REMOVED.',
    })
    filter: RelationFilterInput | null | undefined,
    @Args('after', {
      type: () => Int,
      nullable: true,
      description:
        'The sequence of the last change that the client knows of, to miss nothing after a break; without it, what is written from now on. Not below 0.',
    })
    after: number | null | undefined,
    @Context() { signal }: StreamContext,
    @Info() info: GraphQLResolveInfo,
  ): AsyncGenerator<RelationChange> {
    if (after != null && after < 0)
      throw new InvalidInputError(`after is ${after}; it must be 0 or more`, 'after');
    return relationChanges(this.feed, this.store, toRelationFilter(filter), {
      after: after ?? null,
      shape: shapeOf(info),
      signal,
    });
  }
}
