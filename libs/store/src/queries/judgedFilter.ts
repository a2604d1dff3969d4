import { noFilter, type RelationFilter, TooComplexError } from '@entente/model';
import { type Query, toDate } from './query.js';

/**
 * A filter as the queries and the network in memory take it. What persons judged is little beside the graph, and changes without its relations: it is
 * looked up first. minCredibility is folded into `ids`, the relations of claims that are credible enough; minReliability stands as the sources that
 * are reliable enough.
 */
export interface JudgedFilter extends RelationFilter {
  /** Relations with one of these; null where it does not matter. */
  readonly reliableSources: readonly string[] | null;
}

/** The filter that every relation passes. */
export const noJudgedFilter: JudgedFilter = { ...noFilter, reliableSources: null };

/** How many sources or relations a filter may come to. */
const MOST = 20_000;

/** Looks up what a filter by judgements comes to. @throws TooComplexError where that is too much */
export async function resolveJudgements(
  read: <T>(work: (query: Query) => Promise<T>) => Promise<T>,
  filter: RelationFilter,
): Promise<JudgedFilter> {
  const { minReliability, minCredibility, ids } = filter;
  const knownAt = filter.knownAt === null ? null : toDate(filter.knownAt);
  const look = (name: string, least: string | number): Promise<string[]> =>
    read(async (query) => {
      const rows = await query<{ id: string }>(name, { least, filter: { knownAt }, limit: MOST + 1 });
      if (rows.length > MOST) {
        throw new TooComplexError(
          `More than ${MOST} are judged that well; ask by minReliability or minCredibility for a better judgement, or for these relations by other conditions`,
          'filter',
        );
      }
      return rows.map(({ id }) => id);
    });
  const reliableSources = minReliability === null ? null : await look('reliable-sources', minReliability);
  if (minCredibility === null) return { ...filter, reliableSources };
  const credible = await look('credible-relations', minCredibility);
  const asked = ids === null ? null : new Set(ids);
  return {
    ...filter,
    ids: asked === null ? credible : credible.filter((id) => asked.has(id)),
    reliableSources,
  };
}
