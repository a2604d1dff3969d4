import type { Core } from 'cytoscape';
import { useEffect, useRef, useState } from 'react';
import { useExplorer } from '../state/explorer';
import type { Bundle } from '../state/network/bundle';
import type { GraphActor } from '../state/network/graphActor';
import type { Places } from '../state/places';
import { layOut } from './layout/layOut';
import { placeNewcomers } from './layout/placeNewcomers';
import type { Point } from './layout/point';
import { layoutActor } from './layoutActor';
import { moveNodes } from './moveNodes';
import { fitAll } from './sight/fitAll';
import { toTies } from './toTies';

/** Milliseconds in which actors grow out of the one that they come out of, or go elsewhere. */
const growth = 250;
const journey = 450;

/**
 * Has every actor stand where the picture has it. Whom it has nowhere gets a place: a whole network by its layout, in a worker; whoever joins
 * later near those it is tied to, growing out of them, while nobody else moves. Answers whether there is something to see.
 */
export function usePlaces(cy: Core | null, actors: readonly GraphActor[], bands: readonly Bundle[]): boolean {
  const places = useExplorer((explorer) => explorer.places);
  const [laidOut, setLaidOut] = useState(false);
  const seen = useRef(false);
  const growing = useRef(new Set<string>());
  const [fault, setFault] = useState<Error | null>(null);
  if (fault) throw fault;

  useEffect(() => {
    if (cy === null || actors.length === 0) return undefined;
    const { places: known, layout, place } = useExplorer.getState();
    const homeless = actors.filter(({ id }) => !known[id]);
    if (homeless.length === 0) return undefined;
    if (homeless.length <= actors.length / 2) {
      const found = placesBeside(cy, actors, homeless, known);
      for (const { id } of homeless) growing.current.add(id);
      place(found);
      return undefined;
    }
    const wanted = new AbortController();
    const window = { width: cy.width(), height: cy.height() };
    layOut({ layout, actors: actors.map(layoutActor), ties: toTies(bands), window }, wanted.signal).then(
      (found) => {
        // What was put somewhere in the meantime stays there.
        const now = useExplorer.getState().places;
        place(Object.fromEntries([...found].filter(([id]) => !now[id])));
      },
      (error: unknown) => {
        if (wanted.signal.aborted) return;
        // Who sees a picture keeps it, with the newcomers beside those they are tied to.
        if (seen.current) place(placesBeside(cy, actors, homeless, useExplorer.getState().places));
        else setFault(new Error('No place was found for the actors', { cause: error }));
      },
    );
    return () => wanted.abort();
  }, [cy, actors, bands]);

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
    const stop = moveNodes(cy, new Map(there), first ? 0 : grow ? growth : journey);
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

/**
 * Where newcomers come to stand; until they go there, they stand on the actor that they come out of. A group comes out of the middle of its
 * members.
 */
function placesBeside(
  cy: Core,
  actors: readonly GraphActor[],
  homeless: readonly GraphActor[],
  known: Places,
): Places {
  const { groups } = useExplorer.getState();
  const newcomers = homeless.map((actor) => {
    const members = groups.find(({ id }) => id === actor.id)?.actorIds ?? [];
    const root = cy
      .getElementById(actor.id)
      .neighborhood('node')
      .toArray()
      .flatMap((node) => known[node.id()] ?? [])[0];
    const outOf = middleOf(members.flatMap((id) => known[id] ?? [])) ?? root ?? { x: 0, y: 0 };
    cy.getElementById(actor.id).position({ ...outOf });
    return { actor: layoutActor(actor), outOf };
  });
  const settled = actors.flatMap((actor) => {
    const at = known[actor.id];
    return at ? [{ actor: layoutActor(actor), at }] : [];
  });
  return Object.fromEntries(placeNewcomers(newcomers, settled));
}
