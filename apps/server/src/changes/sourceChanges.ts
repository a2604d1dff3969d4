import type { Source } from '@entente/model';
import type { GraphStore, LoggedOperation } from '@entente/store';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { SourceType } from '../graphql-types/sourceType.js';
import { type ChangeFeed, retryWhileUnavailable } from './changeFeed.js';
import type { StreamStart } from './eventStream.js';

@ObjectType('SourceChange', { description: 'Something that was done to a source.' })
export class SourceChangeType {
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
export interface SourceChange {
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
export async function* sourceChanges(
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
