import type { Relation, RelationFilter } from '@entente/model';
import type { GraphStore, LoggedChange, Shape } from '@entente/store';
import type { ChangeFeed } from './changeFeed.js';
import { RelationChangeKind } from './relationChangeType.js';

/** Relations that are read at once. */
const MOST_AT_ONCE = 100;

/** Something that was written on a relation. */
export interface RelationChange {
  /** The place in the log of the last entry that it tells of. */
  readonly sequence: number;
  readonly kind: RelationChangeKind;
  readonly relationId: string;
  readonly relation: Relation | null;
}

/**
 * The changes of relations after an entry of the log, in its order. What is written on a relation in one go is told once, with the
 * relation as it stands then. A relation that is new and does not pass the filter is not told of.
 */
export async function* relationChanges(
  { feed, store }: { readonly feed: ChangeFeed; readonly store: GraphStore },
  { filter, shape }: { readonly filter: RelationFilter; readonly shape: Shape },
  after: number,
  signal: AbortSignal,
): AsyncGenerator<RelationChange> {
  for await (const entries of feed.entries(after, signal)) {
    const touched = touchedBy(entries);
    for (let done = 0; done < touched.length; done += MOST_AT_ONCE) {
      const some = touched.slice(done, done + MOST_AT_ONCE);
      const ids = some.map(({ relationId }) => relationId);
      const passing = await store.relationsPassing(ids, filter, shape);
      for (const { relationId, sequence, isNew } of some) {
        const relation = passing.get(relationId) ?? null;
        if (relation === null && isNew) continue;
        const standing = isNew ? RelationChangeKind.RECORDED : RelationChangeKind.CHANGED;
        yield {
          sequence,
          kind: relation === null ? RelationChangeKind.REMOVED : standing,
          relationId,
          relation,
        };
      }
    }
  }
}

interface Touched {
  readonly relationId: string;
  readonly sequence: number;
  readonly isNew: boolean;
}

/** The relations that entries concern, each once, in the order of their last entries. */
function touchedBy(entries: readonly LoggedChange[]): Touched[] {
  const touched = new Map<string, Touched>();
  for (const { relationId, sequence, what } of entries) {
    if (relationId === null) continue;
    const isNew = what === 'createRelation' || touched.get(relationId)?.isNew === true;
    touched.delete(relationId);
    touched.set(relationId, { relationId, sequence, isNew });
  }
  return [...touched.values()];
}
