import { GraphStore, type LoggedOperation } from '@entente/store';
import { Args, Context, ID, Info, Resolver, Subscription, Field, Int, ObjectType } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { shapeOf } from '../fields/selectedFields.js';
import { FilterArgument, RelationFilterInput, toRelationFilter } from '../relations/relationFilter.js';
import { ChangeFeed, retryWhileUnavailable } from './changeFeed.js';
import type { StreamContext, StreamStart } from './eventStream.js';
import { type RelationChange, relationChanges, RelationChangeType } from './relationChanges.js';
import type { Source } from '@entente/model';
import { SourceType } from '../graphql-types/sourceType.js';

@ObjectType('SourceChange', { description: 'Something that was done to a source.' })
class SourceChangeType {
  @Field(() => Int, { description: 'The place in the log of what was done.' })
  sequence!: number;

  @Field({ description: 'Who did it, as the log has it; the last of those whose changes come together.' })
  by!: string;

  @Field(() => ID, { description: 'Of the source.' })
  sourceId!: string;

  @Field(() => SourceType, { nullable: true, description: 'As it stands; null where it is gone.' })
  source!: SourceType | null;
}

/** Something that was done to a source. */
interface SourceChange {
  /** The place in the log of the last entry in it. */
  readonly sequence: number;
  readonly by: string;
  readonly sourceId: string;
  readonly source: Source | null;
}

const onSources: readonly LoggedOperation[] = [
  'addSource',
  'updateSource',
  'holdDocument',
  'judgeSource',
  'removeSource',
];

/** The changes of sources after an entry of the log, in its order. Entries on a source that come in one batch are one event, with the source as it stands then. */
async function* sourceChanges(
  { feed, store }: { readonly feed: ChangeFeed; readonly store: GraphStore },
  sourceId: string | null,
  { after }: StreamStart,
  signal: AbortSignal,
): AsyncGenerator<SourceChange> {
  for await (const entries of feed.entries(after, signal)) {
    const touched = new Map<string, Omit<SourceChange, 'source'>>();
    for (const { what, subjectId, sequence, by } of entries) {
      if (!onSources.includes(what) || (sourceId !== null && subjectId !== sourceId)) continue;
      touched.delete(subjectId);
      touched.set(subjectId, { sequence, by, sourceId: subjectId });
    }
    const ids = [...touched.keys()];
    if (ids.length === 0) continue;
    const standing = await retryWhileUnavailable(() => store.sources(ids), signal);
    for (const change of touched.values()) yield { ...change, source: standing.get(change.sourceId) ?? null };
  }
}

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
