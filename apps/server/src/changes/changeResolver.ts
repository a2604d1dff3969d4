import { GraphStore } from '@entente/store';
import { Args, Context, ID, Info, Resolver, Subscription } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { shapeOf } from '../fields/selectedFields.js';
import { FilterArgument, RelationFilterInput, toRelationFilter } from '../relations/relationFilter.js';
import { ChangeFeed } from './changeFeed.js';
import type { StreamContext } from './eventStream.js';
import { type RelationChange, relationChanges, RelationChangeType } from './relationChanges.js';
import { type SourceChange, sourceChanges, SourceChangeType } from './sourceChanges.js';

@Resolver()
export class ChangeResolver {
  constructor(
    private readonly store: GraphStore,
    private readonly feed: ChangeFeed,
  ) {}

  @Subscription(() => RelationChangeType, {
    description:
      'Sends changes of relations, made by any client, within a second and in the order of the log. Answered as server-sent events at /graphql/stream, as the GraphQL over SSE protocol has it in its distinct connections mode. The id of each event is its sequence: a client that sends the last one as Last-Event-ID misses nothing.',
    resolve: (change: RelationChange) => change,
  })
  relationChanged(
    @FilterArgument() filter: RelationFilterInput | null | undefined,
    @Context() { start, signal }: StreamContext,
    @Info() info: GraphQLResolveInfo,
  ): AsyncGenerator<RelationChange> {
    const question = { filter: toRelationFilter(filter), shape: shapeOf(info) };
    return relationChanges({ feed: this.feed, store: this.store }, question, start, signal);
  }

  @Subscription(() => SourceChangeType, {
    description:
      'Sends what is done to sources, by any client, as relationChanged does for relations: added, corrected, held, judged, taken away.',
    resolve: (change: SourceChange) => change,
  })
  sourceChanged(
    @Args('id', { type: () => ID, nullable: true, description: 'The only source that is asked about.' })
    id: string | null | undefined,
    @Context() { start, signal }: StreamContext,
  ): AsyncGenerator<SourceChange> {
    return sourceChanges({ feed: this.feed, store: this.store }, id ?? null, start, signal);
  }
}
