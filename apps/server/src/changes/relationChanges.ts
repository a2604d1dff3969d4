import type { Relation, RelationFilter } from '@entente/model';
import type { GraphStore, LoggedChange, Shape } from '@entente/store';
import type { ChangeFeed } from './changeFeed.js';
import { RelationChangeKind } from './relationChangeType.js';

/** Something that was written on a relation. */
export interface RelationChange {
  readonly sequence: number;
  readonly kind: RelationChangeKind;
  readonly relationId: string;
  readonly relation: Relation | null;
}

/** The changes of relations after an entry of the log, in its order, each relation as it stands when it is told of. */
export async function* relationChanges(
  feed: ChangeFeed,
  store: GraphStore,
  filter: RelationFilter,
  {
    after,
    shape,
    signal,
  }: { readonly after: number | null; readonly shape: Shape; readonly signal: AbortSignal },
): AsyncGenerator<RelationChange> {
  for await (const { sequence, what, relationId } of feed.entries(after, signal)) {
    if (relationId === null) continue;
    const relation = await store.passing(relationId, filter, shape);
    yield { sequence, kind: kindOf(what, relation), relationId, relation };
  }
}

function kindOf(what: LoggedChange['what'], relation: Relation | null): RelationChangeKind {
  if (relation === null) return RelationChangeKind.REMOVED;
  return what === 'createRelation' ? RelationChangeKind.RECORDED : RelationChangeKind.CHANGED;
}
