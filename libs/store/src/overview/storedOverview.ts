import { type RelationType, relationTypeInfoOf } from '@entente/model';
import type { JudgedFilter } from '../queries/judgedFilter.js';
import { filterParameters } from '../queries/filterParameters.js';
import type { Query } from '../queries/query.js';
import { allCounts, BandTable } from './bandCounts.js';
import { CANDIDATES, chooseActors, type OverviewCounts } from './networkOverview.js';

interface ActorRow {
  readonly id: string;
  readonly relationCount: number;
  readonly actorCount: number;
}

interface CountRow {
  readonly type: RelationType;
  readonly rank: number;
  readonly count: number;
}

interface BandRow extends CountRow {
  readonly from: string;
  readonly to: string;
}

/** The overview of what passes a filter, asked of Neo4j: slower than of the network in memory, and the same. */
export async function storedOverview(
  query: Query,
  filter: JudgedFilter,
  wanted: number,
): Promise<OverviewCounts> {
  const parameters = { filter: filterParameters(filter) };
  const candidates = await query<ActorRow>('overview-actors', { ...parameters, candidates: CANDIDATES });
  const counted = await query<CountRow>('overview-counts', parameters);
  const size = candidates.length;
  const places = new Map(candidates.map(({ id }, i) => [id, i]));
  const rows =
    size === 0 ? [] : await query<BandRow>('overview-bands', { ...parameters, ids: [...places.keys()] });
  const weights = new Uint32Array(size * size);
  for (const { from, to, count } of rows) {
    const [one, other] = [places.get(from), places.get(to)];
    if (one === undefined || other === undefined || one === other) continue;
    weights[one * size + other] = (weights[one * size + other] ?? 0) + count;
    weights[other * size + one] = (weights[other * size + one] ?? 0) + count;
  }
  const chosen = chooseActors(weights, size, wanted).flatMap((i) => candidates[i] ?? []);
  const placeOf = new Map(chosen.map(({ id }, i) => [id, i]));
  const table = new BandTable([...placeOf.keys()]);
  for (const { from, to, type, rank, count } of rows) {
    const [one, other] = [placeOf.get(from), placeOf.get(to)];
    if (one !== undefined && other !== undefined)
      table.add(one, other, relationTypeInfoOf(type), rank, count);
  }
  return {
    actors: chosen.map(({ id, relationCount }) => ({ id, relationCount })),
    bands: table.bands(),
    actorCount: candidates[0]?.actorCount ?? 0,
    counts: allCounts(counted.map(({ type, ...rest }) => ({ info: relationTypeInfoOf(type), ...rest }))),
  };
}
