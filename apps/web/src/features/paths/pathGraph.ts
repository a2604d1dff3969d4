import { type Graph, isoCodeOf } from '../../domain/network/graph';
import type { FoundPath } from './pathQueries';

/** The actors and relations of paths as a graph. */
export function graphOfPaths(paths: readonly FoundPath[]): Graph {
  return {
    actors: paths.flatMap(({ actors }) =>
      actors.map(({ id, kind, name, identifiers }) => ({
        id,
        kind,
        name,
        isoCode: isoCodeOf(identifiers),
        relationCount: 0,
      })),
    ),
    relations: paths.flatMap(({ hops }) =>
      hops.flatMap(({ relations }) =>
        relations.map(({ from, to, ...relation }) => ({
          id: relation.id,
          type: relation.type,
          label: relation.label,
          tone: relation.tone,
          directed: relation.directed,
          occurred: relation.occurred,
          evidence: relation.evidence,
          documents: relation.documents,
          publishers: relation.publishers,
          from: from.id,
          to: to.id,
        })),
      ),
    ),
  };
}

interface ActorPath {
  readonly actors: readonly { readonly id: string }[];
}

/** Distance between neighbours in a row, and between rows, at zoom 1. */
const STEP = 190;
const ROW = 150;

/**
 * Positions of actors when paths are laid out from left to right, one row a path, all equally wide. Ends shared by all paths are centred
 * vertically. An actor of several paths gets its position from the first.
 */
export function pathPlaces(
  paths: readonly ActorPath[],
): ReadonlyMap<string, { readonly x: number; readonly y: number }> {
  const width = STEP * Math.max(0, ...paths.map(({ actors }) => actors.length - 1));
  const middle = ((paths.length - 1) * ROW) / 2;
  const common = new Set(
    [0, -1].flatMap((end) => {
      const ids = new Set(paths.map(({ actors }) => actors.at(end)?.id));
      return ids.size === 1 ? [...ids] : [];
    }),
  );
  const places = new Map<string, { x: number; y: number }>();
  for (const [row, { actors }] of paths.entries()) {
    for (const [i, { id }] of actors.entries()) {
      if (places.has(id)) continue;
      const x = actors.length === 1 ? 0 : (i * width) / (actors.length - 1);
      places.set(id, { x, y: common.has(id) ? middle : row * ROW });
    }
  }
  return places;
}
