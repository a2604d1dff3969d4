import type { Citation, Relation, RelationFilter } from '@entente/model';
import type { GraphStore, LogEntry, Page, PageRequest, Shape } from '@entente/store';
import DataLoader from 'dataloader';

/** Questions about many actors, sources or relations of one answer, put together to one question to the store. One set a request. */
export class Loaders {
  readonly #relations = new Map<string, DataLoader<string, Page<Relation>>>();
  readonly #citations = new Map<string, DataLoader<string, Page<Citation>>>();

  readonly #histories = new DataLoader<string, readonly LogEntry[]>(async (ids) => {
    const found = await this.store.historiesOf(ids);
    return ids.map((id) => found.get(id) ?? []);
  });

  constructor(readonly store: GraphStore) {}

  /** A page of an actor's relations. */
  relationsOf(
    actorId: string,
    filter: RelationFilter,
    page: PageRequest,
    shape: Shape,
  ): Promise<Page<Relation>> {
    return loaderFor(this.#relations, [filter, page, shape], (ids) =>
      this.store.relationPagesOf(ids, filter, page, shape),
    ).load(actorId);
  }

  /** A page of the citations of a source. */
  citationsOf(sourceId: string, page: PageRequest): Promise<Page<Citation>> {
    return loaderFor(this.#citations, page, (ids) => this.store.citationPagesOf(ids, page)).load(sourceId);
  }

  /** What was done to a relation and to the claims on it, in the order of the log. */
  historyOf(relationId: string): Promise<readonly LogEntry[]> {
    return this.#histories.load(relationId);
  }
}

function loaderFor<T>(
  loaders: Map<string, DataLoader<string, Page<T>>>,
  question: unknown,
  ask: (ids: readonly string[]) => Promise<Map<string, Page<T>>>,
): DataLoader<string, Page<T>> {
  const key = JSON.stringify(question);
  const known = loaders.get(key);
  if (known) return known;
  const made = new DataLoader<string, Page<T>>(async (ids) => {
    const pages = await ask(ids);
    return ids.map((id) => pages.get(id) ?? emptyPage);
  });
  loaders.set(key, made);
  return made;
}

const emptyPage: Page<never> = { nodes: [], totalCount: 0, hasNextPage: false, hasPreviousPage: false };
