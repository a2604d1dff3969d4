import { Evidence, relationTypes } from '@entente/model';
import { forEachPassing, type PassingRelations } from '../network-in-memory/passingRelations.js';
import { type AllCounts, allCounts, type BandCounts, BandTable } from './bandCounts.js';

/** How many actors are considered, those with the most relations: more than an overview may show. */
export const CANDIDATES = 1200;

/**
 * Chooses the actors of an overview among candidates: first the one with the most relations, then always the one that is best connected to
 * those chosen so far, so that the overview is one component where it can be. Each neighbour counts with the logarithm of the relations to it: many
 * neighbours count for more than many relations with one. Where no candidate is connected to any of them, the next by number of relations
 * starts a component of its own. Fewer actors are always the first of more.
 *
 * @param weights By pair of candidates, `one * count + other`, both ways: how many relations there are between them.
 * @param count Of candidates, most relations first, then by id.
 * @returns The places of the chosen among the candidates, in the order in which they were chosen.
 */
export function chooseActors(weights: Uint32Array, count: number, wanted: number): number[] {
  const scores = new Float64Array(count);
  const chosen: number[] = [];
  const isChosen = new Uint8Array(count);
  while (chosen.length < Math.min(wanted, count)) {
    let best = -1;
    for (let i = 0; i < count; i += 1) {
      if (isChosen[i] !== 1 && (best < 0 || (scores[i] ?? 0) > (scores[best] ?? 0))) best = i;
    }
    chosen.push(best);
    isChosen[best] = 1;
    for (let i = 0; i < count; i += 1) {
      scores[i] = (scores[i] ?? 0) + Math.log1p(weights[best * count + i] ?? 0);
    }
  }
  return chosen;
}

/** Actors, by id and with the number of their relations, and the bands between them, of all that passes a filter. */
export interface OverviewCounts {
  readonly actors: readonly { readonly id: string; readonly relationCount: number }[];
  readonly bands: readonly BandCounts[];
  readonly actorCount: number;
  readonly counts: AllCounts;
}

const RANKS = Object.keys(Evidence).length;

/** The overview of what passes a filter in the network in memory; overview-actors and overview-bands ask the same of Neo4j. */
export async function networkOverview(found: PassingRelations, wanted: number): Promise<OverviewCounts> {
  const { network } = found;
  const counts = new Int32Array(network.actorIds.length);
  const ofTypes = relationTypes.map(() => new Int32Array(RANKS));
  await forEachPassing(found, (relation, rank) => {
    const [from, to] = [network.from[relation] ?? 0, network.to[relation] ?? 0];
    const ofType = ofTypes[network.type[relation] ?? 0];
    if (ofType) ofType[rank] = (ofType[rank] ?? 0) + 1;
    counts[from] = (counts[from] ?? 0) + 1;
    if (to !== from) counts[to] = (counts[to] ?? 0) + 1;
  });
  const candidates = bestConnected(counts, network.actorIds);
  const places = new Int32Array(counts.length).fill(-1);
  candidates.forEach((actor, i) => (places[actor] = i));
  const size = candidates.length;
  const weights = new Uint32Array(size * size);
  await forEachPassing(found, (relation) => {
    const from = places[network.from[relation] ?? 0] ?? -1;
    const to = places[network.to[relation] ?? 0] ?? -1;
    if (from < 0 || to < 0 || from === to) return;
    weights[from * size + to] = (weights[from * size + to] ?? 0) + 1;
    weights[to * size + from] = (weights[to * size + from] ?? 0) + 1;
  });
  const chosen = chooseActors(weights, size, wanted).map((i) => candidates[i] ?? 0);
  const ids = chosen.map((actor) => network.actorIds[actor] ?? '');
  places.fill(-1);
  chosen.forEach((actor, i) => (places[actor] = i));
  const table = new BandTable(ids);
  await forEachPassing(found, (relation, rank) => {
    const from = places[network.from[relation] ?? 0] ?? -1;
    const to = places[network.to[relation] ?? 0] ?? -1;
    const type = relationTypes[network.type[relation] ?? 0];
    if (from >= 0 && to >= 0 && type) table.add(from, to, type, rank, 1);
  });
  return {
    actors: chosen.map((actor, i) => ({ id: ids[i] ?? '', relationCount: counts[actor] ?? 0 })),
    bands: table.bands(),
    actorCount: counts.reduce((sum, count) => sum + Number(count > 0), 0),
    counts: allCounts(
      relationTypes.flatMap((info, type) =>
        Array.from(ofTypes[type] ?? [], (count, rank) => ({ info, rank, count })),
      ),
    ),
  };
}

/** The actors with the most relations, then by id, as many as are considered; none without relations. */
function bestConnected(counts: Int32Array, ids: readonly string[]): number[] {
  const compare = (a: number, b: number): number => {
    const [one = '', other = ''] = [ids[a], ids[b]];
    return (counts[b] ?? 0) - (counts[a] ?? 0) || (one < other ? -1 : 1);
  };
  let best: number[] = [];
  let last: number | undefined;
  for (let actor = 0; actor < counts.length; actor += 1) {
    if ((counts[actor] ?? 0) === 0 || (last !== undefined && compare(last, actor) < 0)) continue;
    best.push(actor);
    if (best.length < 4 * CANDIDATES) continue;
    best = best.sort(compare).slice(0, CANDIDATES);
    last = best.at(-1);
  }
  return best.sort(compare).slice(0, CANDIDATES);
}
