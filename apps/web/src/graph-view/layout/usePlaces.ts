import type { Core } from 'cytoscape';
import { useEffect, useRef, useState } from 'react';
import type { Bundle } from '../../domain/network/bundles';
import { useExplorer } from '../../domain/page-state/explorerStore';
import type { GraphActor } from '../../domain/network/graph';
import type { Places } from '../../domain/page-state/viewState';
import { fitAll } from '../camera/fit';
import type { Point } from '../geometry/geometry';
import { placeGraph, windowShape } from './ownPlaces';
import { placeNewcomers } from './placeNewcomers';
import { layoutActor, toLayoutLinks } from './toLayoutRequest';

/** With more actors than this, the animation would stutter. */
const mostAnimated = 1500;

const eased = (share: number): number => 1 - (1 - share) ** 3;

/**
 * Moves actors to their positions in so many milliseconds; at once where the reader wants no motion, or where there are too many of them. Returns a
 * function that stops them where they are.
 */
function moveNodes(cy: Core, places: ReadonlyMap<string, Point>, duration: number): () => void {
  const moves = [...places].flatMap(([id, to]) => {
    const node = cy.getElementById(id);
    if (node.empty() || node.grabbed()) return [];
    const { x, y } = node.position();
    return x === to.x && y === to.y ? [] : [{ node, from: { x, y }, to }];
  });
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const goTo = (share: number): void => {
    cy.batch(() => {
      for (const { node, from, to } of moves)
        if (share === 1) node.position({ ...to });
        else node.position({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share });
    });
  };
  if (moves.length === 0) return () => undefined;
  if (still || duration === 0 || moves.length > mostAnimated) {
    goTo(1);
    cy.emit('settled');
    return () => undefined;
  }
  const begin = performance.now();
  let frame = requestAnimationFrame(function step(now) {
    if (cy.destroyed()) return;
    const share = Math.min(1, Math.max(0, (now - begin) / duration));
    goTo(eased(share));
    if (share < 1) frame = requestAnimationFrame(step);
    else cy.emit('settled');
  });
  return () => cancelAnimationFrame(frame);
}

/** Milliseconds in which new actors move out from another actor, or actors move elsewhere. */
const growDuration = 250;
const moveDuration = 450;

/**
 * Puts every actor where the view state has it. Actors without a position get one: a whole network by its layout, in a worker; later ones near the
 * actors they are linked to, while no others move. Returns whether there is something to show.
 */
export function usePlaces(cy: Core | null, actors: readonly GraphActor[], bands: readonly Bundle[]): boolean {
  const places = useExplorer((explorer) => explorer.places);
  const [laidOut, setLaidOut] = useState(false);
  const seen = useRef(false);
  const growing = useRef(new Set<string>());
  const [error, setError] = useState<Error | null>(null);
  if (error) throw error;

  useEffect(() => {
    if (cy === null || actors.length === 0) return undefined;
    const { graph, places: known, layout, expansions, setPlaces } = useExplorer.getState();
    const unplaced = actors.filter(({ id }) => !known[id]);
    if (unplaced.length === 0) return undefined;
    const loaded = new Set((graph?.actors ?? []).map(({ id }) => id));
    const own = unplaced.filter(({ id }) => loaded.has(id));
    // New actors of a network that has positions, and groups, which are not actors of it, are placed beside the rest.
    if (graph === null || own.length <= actors.length / 2) {
      for (const { id } of unplaced) growing.current.add(id);
      setPlaces(placesBeside(cy, actors, bands, unplaced, known));
      return undefined;
    }
    let wanted = true;
    placeGraph(graph, layout, expansions).then(
      (found) => {
        if (!wanted) return;
        // What was moved in the meantime stays there.
        const now = useExplorer.getState().places;
        setPlaces(Object.fromEntries([...found].filter(([id]) => !now[id])));
      },
      (error: unknown) => {
        if (!wanted) return;
        // If the layout fails, a reader who sees the network keeps it, with the new actors beside those they are linked to.
        if (seen.current) setPlaces(placesBeside(cy, actors, bands, unplaced, useExplorer.getState().places));
        else setError(new Error('No place was found for the actors', { cause: error }));
      },
    );
    return () => {
      wanted = false;
    };
    // When the actors have positions, groups may still have none.
  }, [cy, actors, bands, places]);

  useEffect(() => {
    if (cy === null) return undefined;
    const there = actors.flatMap(({ id }): [string, Point][] => {
      const at = places[id];
      return at ? [[id, at]] : [];
    });
    if (there.length === 0) return undefined;
    const first = !seen.current;
    const grow = growing.current.size > 0;
    growing.current.clear();
    const stop = moveNodes(cy, new Map(there), first ? 0 : grow ? growDuration : moveDuration);
    if (there.length < actors.length || !first) return stop;
    seen.current = true;
    fitAll(cy);
    setLaidOut(true);
    return undefined;
  }, [cy, actors, places]);
  return laidOut;
}

function middleOf(points: readonly Point[]): Point | null {
  if (points.length === 0) return null;
  const [x, y] = points.reduce(([left, top], point) => [left + point.x, top + point.y], [0, 0]);
  return { x: Math.round(x / points.length), y: Math.round(y / points.length) };
}

/** The positions of new actors; until they move there, they are at the actor that they come from. A group comes from the middle of its members. */
function placesBeside(
  cy: Core,
  actors: readonly GraphActor[],
  bands: readonly Bundle[],
  unplaced: readonly GraphActor[],
  known: Places,
): Places {
  const { groups } = useExplorer.getState();
  const outOf = new Map<string, Point>();
  for (const { id } of unplaced) {
    const members = groups.find((group) => group.id === id)?.actorIds ?? [];
    const middle = middleOf(members.flatMap((member) => known[member] ?? []));
    if (middle) outOf.set(id, middle);
    const neighbours = cy.getElementById(id).neighborhood('node').toArray();
    const root = middle ?? neighbours.flatMap((node) => known[node.id()] ?? [])[0] ?? { x: 0, y: 0 };
    cy.getElementById(id).position({ ...root });
  }
  const settled = actors.filter(({ id }) => known[id]);
  const places = new Map(
    settled.flatMap(({ id }): [string, Point][] => (known[id] ? [[id, known[id]]] : [])),
  );
  return Object.fromEntries(
    placeNewcomers({
      newcomers: [...unplaced].sort((a, b) => (a.id < b.id ? -1 : 1)).map((actor) => layoutActor(actor)),
      settled: settled.map((actor) => layoutActor(actor)),
      places,
      links: toLayoutLinks(bands),
      window: windowShape(),
      outOf,
    }),
  );
}
