import { WEAKEST_RANK } from '../evidence/evidence.js';
import { HopTable } from './hopTable.js';
import { PathBudget, type PathLimits, PathSearchEnded } from './pathBudget.js';
import { toPathGraph } from './pathGraph.js';
import { Reach } from './reach.js';
import { lightestPaths } from './simplePaths.js';

/** How paths are ordered: SHORTEST by length, then by evidence, weakest hop first; STRONGEST by the weakest hop, then by length, then by the other hops, weakest first. */
export const PathRank = { SHORTEST: 'SHORTEST', STRONGEST: 'STRONGEST' } as const;
export type PathRank = (typeof PathRank)[keyof typeof PathRank];

/** Between which two actors, by their numbers, of how many hops at most (1 to 6), how many, and in which order. */
export interface PathQuestion {
  readonly from: number;
  readonly to: number;
  readonly maxLength: number;
  readonly limit: number;
  readonly rank: PathRank;
}

/** Where a search reads the neighbours of actors. */
export interface HopSource {
  /** One more than the largest number of an actor. */
  readonly actorCount: number;
  /** Puts the hops of an actor into the table: `table.begin(actor)`, then `table.add` for each. */
  load(actor: number, table: HopTable): void;
  /** The order of two actors, for paths that are equal otherwise: below 0 where a comes first. */
  compare(a: number, b: number): number;
}

/** No limits. */
export const unlimited: PathLimits = { steps: Infinity, hopsHeld: Infinity, isOver: () => false };

/**
 * The best paths of distinct actors from one to another: lists of actors' numbers, best first, at most `limit`. A hop is as strong
 * as the strongest relation between its two actors. Paths that are equal otherwise are ordered by their actors.
 *
 * @throws PathSearchEnded where that exceeds the limits
 */
export function findPaths(
  source: HopSource,
  question: PathQuestion,
  limits: PathLimits = unlimited,
): number[][] {
  const table = new HopTable(source.actorCount, new PathBudget(limits));
  const search = searchPaths(table, question, (a, b) => source.compare(a, b));
  let step = search.next();
  while (step.done !== true) {
    for (const actor of step.value) source.load(actor, table);
    step = search.next();
  }
  return step.value;
}

/**
 * The same search, which yields the actors whose hops it has to know next; they are to be put into the table before it goes on.
 *
 * SHORTEST looks through one length after the other. STRONGEST does so with the strongest hops alone, then with the next weaker ones
 * that there are too, and so on, so that each time the weakest hop is known.
 */
export function* searchPaths(
  table: HopTable,
  { from, to, maxLength, limit, rank }: PathQuestion,
  compare: (a: number, b: number) => number,
): Generator<readonly number[], number[][]> {
  const found: number[][] = [];
  if (from === to || limit === 0) return found;
  let weakest: number | null = rank === PathRank.SHORTEST ? WEAKEST_RANK : 0;
  let length = 1;
  try {
    while (weakest !== null) {
      const reach = new Reach(table, from, to, weakest);
      for (length = 1; length <= maxLength && found.length < limit; length += 1) {
        yield* reach.grow(length);
        if (reach.shortest > length) {
          if (reach.isWhole) break;
          continue;
        }
        const graph = toPathGraph(reach, from, to, length, compare);
        const places = new Map(graph.actors.map((actor, place) => [actor, place]));
        const known = found
          .filter((path) => path.length - 1 <= length)
          .map((path) => path.map((actor) => places.get(actor) ?? -1));
        for (const path of lightestPaths(graph, known, limit - found.length, table.budget)) {
          found.push(path.map((place) => graph.actors[place] ?? -1));
        }
      }
      weakest = found.length < limit ? nextRank(table, weakest) : null;
    }
  } catch (error) {
    if (error instanceof PathSearchEnded) error.searchedLength = length - 1;
    throw error;
  }
  return found;
}

/** The next weaker rank among the hops read so far; every path that is not yet found begins or ends with one of these. */
function nextRank({ hasRank }: HopTable, rank: number): number | null {
  for (let weaker = rank + 1; weaker <= WEAKEST_RANK; weaker += 1)
    if (hasRank[weaker] === true) return weaker;
  return null;
}
