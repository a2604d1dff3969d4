import {
  type Actor,
  type Citation,
  type DocumentMention,
  noFilter,
  type Relation,
  type RelationFilter,
  type ReviewedProposal,
  type Source,
} from '@entente/model';
import type { ActorRelationPage, GraphStore, LogEntry, Page, PageRequest, Shape } from '@entente/store';
import DataLoader from 'dataloader';

/** Questions about many actors, sources or relations of one answer, put together to one question to the store. One set a request. */
export class Loaders {
  readonly #relations = new Map<string, DataLoader<string, ActorRelationPage>>();
  readonly #single = new Map<string, Promise<Relation | null>>();
  readonly #citations = new Map<string, DataLoader<string, Page<Citation>>>();

  readonly #histories = new DataLoader<string, readonly LogEntry[]>(async (ids) => {
    const found = await this.store.historiesOf(ids);
    return ids.map((id) => found.get(id) ?? []);
  });

  readonly #actorHistories = new DataLoader<string, readonly LogEntry[]>(async (ids) => {
    const found = await this.store.actorHistoriesOf(ids);
    return ids.map((id) => found.get(id) ?? []);
  });

  readonly #sourceHistories = new DataLoader<string, readonly LogEntry[]>(async (ids) => {
    const found = await this.store.sourceHistoriesOf(ids);
    return ids.map((id) => found.get(id) ?? []);
  });

  readonly #relationsNow = new Map<string, DataLoader<string, Relation | null>>();

  readonly #actorsNow = new DataLoader<string, Actor | null>(async (ids) => {
    const found = await this.store.actors(ids);
    return Promise.all(ids.map(async (id) => found.get(id) ?? (await this.store.actor(id))));
  });

  readonly #sourcesNow = new DataLoader<string, Source | null>(async (ids) => {
    const found = await this.store.sources(ids);
    return ids.map((id) => found.get(id) ?? null);
  });

  readonly #proposals = new DataLoader<string, readonly ReviewedProposal[]>(async (ids) => {
    const found = await this.store.proposalsOf(ids);
    return ids.map((id) => found.get(id) ?? []);
  });

  readonly #mentions = new DataLoader<string, readonly DocumentMention[]>(async (ids) => {
    const found = await this.store.mentionsOf(ids);
    return ids.map((id) => found.get(id) ?? []);
  });

  readonly #claimCounts = new DataLoader<string, number>(async (ids) => {
    const found = await this.store.claimCountsOf(ids);
    return ids.map((id) => found.get(id) ?? 0);
  });

  constructor(readonly store: GraphStore) {}

  /** One relation, read once however many fields ask for it. */
  relation(id: string, shape: Shape): Promise<Relation | null> {
    const key = JSON.stringify([id, shape]);
    const reading = this.#single.get(key) ?? this.store.relation(id, shape);
    this.#single.set(key, reading);
    return reading;
  }

  /** A page of an actor's relations. */
  relationsOf(
    actorId: string,
    filter: RelationFilter,
    page: PageRequest,
    shape: Shape,
  ): Promise<ActorRelationPage> {
    const ask = (ids: readonly string[]) => this.store.relationPagesOf(ids, filter, page, shape);
    const none = { ...emptyPage, neighbourCount: 0 };
    return loaderFor(this.#relations, [filter, page, shape], ask, none).load(actorId);
  }

  /** A page of the citations of a source. */
  citationsOf(sourceId: string, page: PageRequest): Promise<Page<Citation>> {
    const ask = (ids: readonly string[]) => this.store.citationPagesOf(ids, page);
    return loaderFor(this.#citations, page, ask, emptyPage).load(sourceId);
  }

  /** How many claims cite a source. */
  claimCountOf(sourceId: string): Promise<number> {
    return this.#claimCounts.load(sourceId);
  }

  /** What was proposed from the document of a source, the firmest first. */
  proposalsOf(sourceId: string): Promise<readonly ReviewedProposal[]> {
    return this.#proposals.load(sourceId);
  }

  /** Where the document of a source names actors. */
  mentionsOf(sourceId: string): Promise<readonly DocumentMention[]> {
    return this.#mentions.load(sourceId);
  }

  /** What was done to a relation and to the claims on it, in the order of the log. */
  historyOf(relationId: string): Promise<readonly LogEntry[]> {
    return this.#histories.load(relationId);
  }

  /** What was done to an actor, and its merges, in the order of the log. */
  actorHistoryOf(actorId: string): Promise<readonly LogEntry[]> {
    return this.#actorHistories.load(actorId);
  }

  /** What was done to a source, in the order of the log. */
  sourceHistoryOf(sourceId: string): Promise<readonly LogEntry[]> {
    return this.#sourceHistories.load(sourceId);
  }

  /** The relation that an entry of the log concerns. */
  relationNow(id: string, shape: Shape): Promise<Relation | null> {
    const ask = (ids: readonly string[]) => this.store.relationsPassing(ids, noFilter, shape);
    return loaderFor<Relation | null>(this.#relationsNow, shape, ask, null).load(id);
  }

  /** The actor that an entry of the log or a proposal concerns, or the one that absorbed it. */
  actorNow(id: string): Promise<Actor | null> {
    return this.#actorsNow.load(id);
  }

  /** The source that an entry of the log concerns. */
  sourceNow(id: string): Promise<Source | null> {
    return this.#sourcesNow.load(id);
  }
}

function loaderFor<P>(
  loaders: Map<string, DataLoader<string, P>>,
  question: unknown,
  ask: (ids: readonly string[]) => Promise<Map<string, P>>,
  none: P,
): DataLoader<string, P> {
  const key = JSON.stringify(question);
  const known = loaders.get(key);
  if (known) return known;
  const made = new DataLoader<string, P>(async (ids) => {
    const pages = await ask(ids);
    return ids.map((id) => pages.get(id) ?? none);
  });
  loaders.set(key, made);
  return made;
}

const emptyPage: Page<never> = { nodes: [], totalCount: 0, hasNextPage: false, hasPreviousPage: false };
