import { noFilter, type Relation, type RelationFilter, relationTypeInfoOf } from '@entente/model';
import {
  bareShape,
  type EarlierRelation,
  type GraphStore,
  type LoggedChange,
  type Shape,
} from '@entente/store';
import { askPatiently } from './askPatiently.js';
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
 * relation as it stands then. One that does not pass the filter is told of as removed, once, where it may have passed before: where it was told
 * of, or is of the types and between the actors that the filter asks for.
 */
export async function* relationChanges(
  { feed, store }: { readonly feed: ChangeFeed; readonly store: GraphStore },
  { filter, shape }: { readonly filter: RelationFilter; readonly shape: Shape },
  after: number,
  signal: AbortSignal,
): AsyncGenerator<RelationChange> {
  /** Whether those that were told of were there at the end. */
  const told = new Map<string, boolean>();
  for await (const entries of feed.entries(after, signal)) {
    const touched = touchedBy(entries);
    for (let done = 0; done < touched.length; done += MOST_AT_ONCE) {
      const some = touched.slice(done, done + MOST_AT_ONCE);
      const ids = some.map(({ relationId }) => relationId);
      const passing = await askPatiently(() => store.relationsPassing(ids, filter, shape), signal);
      const failing = some.filter(
        ({ relationId, isNew }) => !passing.has(relationId) && !isNew && !told.has(relationId),
      );
      const mayHavePassed = await askPatiently(() => relevantAmong(store, failing, filter), signal);
      for (const { relationId, sequence, isNew } of some) {
        const relation = passing.get(relationId) ?? null;
        if (relation === null && !(told.get(relationId) ?? mayHavePassed.has(relationId))) continue;
        told.set(relationId, relation !== null);
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
  readonly earlier: EarlierRelation | null;
}

/** Those of some relations that are, or were, of the types and between the actors that a filter asks for. */
async function relevantAmong(
  store: GraphStore,
  some: readonly Touched[],
  { types, tones, actorIds }: RelationFilter,
): Promise<ReadonlySet<string>> {
  if (some.length === 0) return new Set();
  const ids = some.map(({ relationId }) => relationId);
  const standing = await store.relationsPassing(ids, { ...noFilter, types, tones, actorIds }, bareShape);
  const wasRelevant = ({ type, actorIds: ends }: EarlierRelation): boolean =>
    (type === null || types === null || types.includes(type)) &&
    (type === null || tones === null || tones.includes(relationTypeInfoOf(type).tone)) &&
    (actorIds === null || ends.some((id) => actorIds.includes(id)));
  return new Set(
    some
      .filter(({ relationId, earlier }) => standing.has(relationId) || (earlier && wasRelevant(earlier)))
      .map(({ relationId }) => relationId),
  );
}

/** The relations that entries concern, each once, in the order of their last entries. */
function touchedBy(entries: readonly LoggedChange[]): Touched[] {
  const touched = new Map<string, Touched>();
  for (const { relationId, sequence, what, earlier } of entries) {
    if (relationId === null) continue;
    const before = touched.get(relationId);
    const isNew = what === 'createRelation' || before?.isNew === true;
    touched.delete(relationId);
    touched.set(relationId, { relationId, sequence, isNew, earlier: earlier ?? before?.earlier ?? null });
  }
  return [...touched.values()];
}
