import type { Gap, Relation } from '@entente/model';
import type { JudgedFilter } from '../queries/judgedFilter.js';
import type { GraphTransactions } from '../connection/graphTransactions.js';
import { currentNetwork, type LiveNetwork } from '../network-in-memory/liveNetwork.js';
import { findPassing, hasGap, networkTimeline } from '../network-in-memory/networkCounts.js';
import { type PassingRelations, passingRelations } from '../network-in-memory/passingRelations.js';
import {
  readGapPage,
  readRelationPage,
  readRelationsPassing,
  type RelationPageShape,
} from '../reads/relations.js';
import { readKnownSubgraph, readSubgraph } from '../reads/subgraphs.js';
import { type Page, type PageRequest, toPage } from '../row-mappers/page.js';
import type { Shape } from '../row-mappers/shape.js';
import type { Subgraph } from '../row-mappers/subgraph.js';
import { readTimeline, type TimelineBucket, type TimelinePoint } from '../timeline/timeline.js';

/**
 * Queries over the whole graph: for a large one they are answered from the network in memory, where Neo4j would have to go through
 * everything, otherwise from Neo4j, with the same result.
 */
export class WholeGraph {
  constructor(
    readonly transactions: GraphTransactions,
    readonly network: LiveNetwork,
  ) {}

  /** The relations that pass a filter, at most `limit`, strongest evidence first. */
  async subgraph(filter: JudgedFilter, limit: number, shape: Shape): Promise<Subgraph> {
    const passing = filter.knownAt === null ? null : await this.#passing(filter);
    if (passing) {
      return readKnownSubgraph((work) => this.transactions.read(work), passing, filter, limit, shape);
    }
    return this.transactions.read((query) => readSubgraph(query, filter, limit, shape, this.network.isLarge));
  }

  async timeline(filter: JudgedFilter, bucket: TimelineBucket): Promise<TimelinePoint[]> {
    const passing = await this.#passing(filter);
    if (passing) return networkTimeline(passing, bucket);
    return this.transactions.read((query) => readTimeline(query, filter, bucket));
  }

  /** A page of the relations that pass a filter, in the order of their ids; of those with one of some gaps where `gaps` is given. */
  async page(
    filter: JudgedFilter,
    page: PageRequest,
    shape: RelationPageShape,
    gaps: readonly Gap[] | null = null,
  ): Promise<Page<Relation>> {
    const read = (total: boolean): Promise<Page<Relation>> =>
      this.transactions.read((query) =>
        gaps === null
          ? readRelationPage(query, filter, page, { ...shape, total }, this.network.isLarge)
          : readGapPage(query, gaps, filter, page, { ...shape, total }, this.network.isLarge),
      );
    // Without a count Neo4j finds a page of relations sooner; one of gaps it does not.
    const passing = shape.total || gaps !== null ? await this.#passing(filter) : null;
    if (!passing) return read(shape.total);
    const { count, ids } = await findPassing(passing, ...(gaps === null ? [] : [hasGap(passing, gaps)]));
    if (ids) return this.#pageOf(ids, filter, page, shape);
    return { ...(await read(false)), totalCount: count };
  }

  /** A page of relations whose ids are known, all of them, in their order; those that do not pass any more are left out. */
  async #pageOf(
    ids: readonly string[],
    filter: JudgedFilter,
    page: PageRequest,
    shape: Shape,
  ): Promise<Page<Relation>> {
    const { first, after } = page;
    const start = after === null ? 0 : ids.findIndex((id) => id > after);
    const wanted = start < 0 ? [] : ids.slice(start, start + first + 1);
    const read =
      wanted.length === 0
        ? null
        : await this.transactions.read((query) => readRelationsPassing(query, wanted, filter, shape));
    return toPage(
      wanted.flatMap((id) => read?.get(id) ?? []),
      ids.length,
      page,
    );
  }

  /** What passes a filter, by the network in memory; null where Neo4j is to be asked. */
  async #passing(filter: JudgedFilter): Promise<PassingRelations | null> {
    const { ids, actorIds, between, sourceIds } = filter;
    if (!this.network.isLarge || ids !== null || actorIds !== null || between !== null || sourceIds !== null)
      return null;
    const known = await currentNetwork(this.transactions, this.network);
    return known && passingRelations(known, filter);
  }
}
