import type { Core } from 'cytoscape';
import { useEffect, useRef, useState } from 'react';
import type { Bundle } from '../state/bundle';
import type { GraphActor } from '../state/graphActor';
import { fitAll } from './fitAll';
import { layOut } from './layout/layOut';
import { placeNewcomers } from './layout/placeNewcomers';
import { layoutActor } from './layoutActor';
import { toTies } from './toTies';

const growth = 250;

/**
 * Gives every actor a place: the first network as a whole, in a worker; whoever joins later near those it is tied to, growing
 * out of them, while nobody else moves. Answers whether the first layout is done.
 */
export function usePlaces(cy: Core | null, actors: readonly GraphActor[], bands: readonly Bundle[]): boolean {
  const [laidOut, setLaidOut] = useState(false);
  const settled = useRef(new Set<string>());
  useEffect(() => {
    if (cy === null || actors.length === 0) return undefined;
    if (settled.current.size > 0) {
      growNewcomers(cy, actors, settled.current);
      return undefined;
    }
    const wanted = new AbortController();
    const window = { width: cy.width(), height: cy.height() };
    layOut(
      { layout: 'force', actors: actors.map(layoutActor), ties: toTies(bands), window },
      wanted.signal,
    ).then(
      (places) => {
        cy.batch(() => {
          for (const [id, at] of places) {
            cy.getElementById(id).position({ ...at });
            settled.current.add(id);
          }
        });
        fitAll(cy);
        setLaidOut(true);
      },
      (error: unknown) => {
        if (!wanted.signal.aborted) throw error;
      },
    );
    return () => wanted.abort();
  }, [cy, actors, bands]);
  return laidOut;
}

function growNewcomers(cy: Core, actors: readonly GraphActor[], settled: Set<string>): void {
  const there = actors.filter(({ id }) => settled.has(id));
  const newcomers = actors
    .filter(({ id }) => !settled.has(id))
    .map((actor) => {
      const root = cy
        .getElementById(actor.id)
        .neighborhood('node')
        .filter((node) => settled.has(node.id()))[0];
      return { actor: layoutActor(actor), outOf: root ? { ...root.position() } : { x: 0, y: 0 } };
    });
  const places = placeNewcomers(
    newcomers,
    there.map((actor) => ({ actor: layoutActor(actor), at: cy.getElementById(actor.id).position() })),
  );
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  for (const { actor, outOf } of newcomers) {
    const node = cy.getElementById(actor.id);
    const position = places.get(actor.id) ?? outOf;
    settled.add(actor.id);
    node.position({ ...outOf });
    if (still) node.position({ ...position });
    else node.animate({ position: { ...position } }, { duration: growth, easing: 'ease-out' });
  }
}
