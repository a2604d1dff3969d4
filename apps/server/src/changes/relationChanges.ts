import type { Relation, RelationFilter } from '@entente/model';
import type { GraphStore, LoggedChange, Shape } from '@entente/store';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { RelationType } from '../graphql-types/relationType.js';
import { retryWhileUnavailable, type ChangeFeed, MOST_TOGETHER } from './changeFeed.js';
import type { StreamStart } from './eventStream.js';

/** What became of a relation. */
const RelationChangeKind = { RECORDED: 'RECORDED', CHANGED: 'CHANGED', REMOVED: 'REMOVED' } as const;
type RelationChangeKind = (typeof RelationChangeKind)[keyof typeof RelationChangeKind];

registerEnumType(RelationChangeKind, {
  name: 'RelationChangeKind',
  description: 'What became of a relation.',
  valuesMap: {
    RECORDED: { description: 'It is new.' },
    CHANGED: { description: 'What is said of it changed, or between whom it is.' },
    REMOVED: {
      description:
        'It went with its last claim, or it passes the filter no more. Sent once, for relations that were in an event before or that passed the filter until then; for no other.',
    },
  },
});

@ObjectType('RelationChange', { description: 'Something that was written on a relation.' })
export class RelationChangeType {
  @Field(() => Int, {
    description: 'The place in the log of what was written: changes come in this order, each once.',
  })
  sequence!: number;

  @Field({ description: 'Who wrote, as the log has it; the last of those whose changes come together.' })
  by!: string;

  @Field(() => RelationChangeKind, { description: 'What became of it.' })
  kind!: RelationChangeKind;

  @Field(() => ID, { description: 'Of the relation.' })
  relationId!: string;

  @Field(() => RelationType, {
    nullable: true,
    description: 'As it stands, and with knownAt as it stood on that day; null where it is REMOVED.',
  })
  relation!: RelationType | null;
}

/** How many relations are remembered. */
const MOST_KEPT = 2_000;

/**
 * Whether each relation was there in the last event that a listener got of it: for the last so many relations. For others the log
 * is read.
 */
export class SentRelations {
  readonly #wereThere = new Map<string, boolean>();

  constructor(readonly most = MOST_KEPT) {}

  /** Undefined where there was no event of it, or too long ago. */
  wasThere(relationId: string): boolean | undefined {
    return this.#wereThere.get(relationId);
  }

  add(relationId: string, isThere: boolean): void {
    this.#wereThere.delete(relationId);
    this.#wereThere.set(relationId, isThere);
    const [oldest] = this.#wereThere.keys();
    if (this.#wereThere.size > this.most && oldest !== undefined) this.#wereThere.delete(oldest);
  }
}

/** Relations that are read at once. */
const MOST_AT_ONCE = 100;

/** Something that was written on a relation. */
export interface RelationChange {
  /** The place in the log of the last entry in it. */
  readonly sequence: number;
  readonly by: string;
  readonly kind: RelationChangeKind;
  readonly relationId: string;
  readonly relation: Relation | null;
}

/**
 * The changes of relations after an entry of the log, in its order. Entries on a relation that come in one batch are one event, with the
 * relation as it stands then. A relation that does not pass the filter is REMOVED, once, if there was an event of it or it passed before
 * by the log, since the listener has read from elsewhere what passed.
 */
export async function* relationChanges(
  { feed, store }: { readonly feed: ChangeFeed; readonly store: GraphStore },
  { filter, shape }: { readonly filter: RelationFilter; readonly shape: Shape },
  { after, resumes }: StreamStart,
  signal: AbortSignal,
  sent = new SentRelations(),
): AsyncGenerator<RelationChange> {
  // A client that resumes may have got a part of this batch before, and may know a relation from before all of it.
  let known = { first: resumes ? Math.max(0, after - MOST_TOGETHER) : after, last: after };
  for await (const entries of feed.entries(after, signal)) {
    const citing = await retryWhileUnavailable(() => onRelations(store, entries), signal);
    const touched = touchedBy(citing);
    for (let done = 0; done < touched.length; done += MOST_AT_ONCE) {
      const some = touched.slice(done, done + MOST_AT_ONCE);
      const ids = some.map(({ relationId }) => relationId);
      const passing = await retryWhileUnavailable(() => store.relationsPassing(ids, filter, shape), signal);
      const open = some
        .filter(
          ({ relationId, isNew }) =>
            !passing.has(relationId) && !isNew && sent.wasThere(relationId) === undefined,
        )
        .map(({ relationId }) => relationId);
      const span = known;
      const passed =
        open.length === 0
          ? new Set<string>()
          : await retryWhileUnavailable(() => store.passedBefore(open, filter, span), signal);
      for (const { relationId, sequence, by, isNew } of some) {
        const relation = passing.get(relationId) ?? null;
        if (relation === null && !(sent.wasThere(relationId) ?? passed.has(relationId))) continue;
        sent.add(relationId, relation !== null);
        const standing = isNew ? RelationChangeKind.RECORDED : RelationChangeKind.CHANGED;
        yield {
          sequence,
          by,
          kind: relation === null ? RelationChangeKind.REMOVED : standing,
          relationId,
          relation,
        };
      }
    }
    const last = entries.at(-1)?.sequence ?? known.last;
    known = { first: last, last };
  }
}

/** Entries with what they concern; one on a source whose details were corrected concerns every relation that cites it. */
async function onRelations(
  store: GraphStore,
  entries: readonly LoggedChange[],
): Promise<readonly LoggedChange[]> {
  const each = await Promise.all(
    entries.map(async (entry) =>
      entry.what === 'updateSource'
        ? (await store.relationsCiting(entry.subjectId)).map((relationId) => ({ ...entry, relationId }))
        : [entry],
    ),
  );
  return each.flat();
}

interface Touched {
  readonly relationId: string;
  readonly sequence: number;
  readonly by: string;
  readonly isNew: boolean;
}

/** The relations that entries concern, each once, in the order of their last entries. */
function touchedBy(entries: readonly LoggedChange[]): Touched[] {
  const touched = new Map<string, Touched>();
  for (const { relationId, sequence, by, what } of entries) {
    if (relationId === null) continue;
    const isNew = what === 'createRelation' || touched.get(relationId)?.isNew === true;
    touched.delete(relationId);
    touched.set(relationId, { relationId, sequence, by, isNew });
  }
  return [...touched.values()];
}
