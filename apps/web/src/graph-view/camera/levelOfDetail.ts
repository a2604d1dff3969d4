import type { Core } from 'cytoscape';
import { useEffect, useState } from 'react';
import { isCrowd, markAs } from '../elements/coreState';
import { verbsFrom } from '../geometry/sizes';

/** From this zoom on there is room for every relation by itself. */
const relations = 2.4;
/** Milliseconds without a turn of the wheel: what it costs to draw many lines otherwise must not come in between two. */
const rest = 250;

/** How close the reader is: far, close enough for verbs, or close enough for every relation by itself. */
type Closeness = 'far' | 'verbs' | 'relations';

const closenessAt = (zoom: number): Closeness =>
  zoom >= relations ? 'relations' : zoom >= verbsFrom ? 'verbs' : 'far';

/** How close the reader is to the network; where many are drawn, once the hand rests. */
export function useCloseness(cy: Core | null): Closeness {
  const [closeness, setCloseness] = useState<Closeness>('far');
  useEffect(() => {
    if (cy === null) return undefined;
    let timer = 0;
    const read = (): void => setCloseness(closenessAt(cy.zoom()));
    const look = (): void => {
      clearTimeout(timer);
      if (isCrowd(cy)) timer = window.setTimeout(read, rest);
      else read();
    };
    cy.on('zoom', look);
    return () => {
      clearTimeout(timer);
      cy.removeListener('zoom', look);
    };
  }, [cy]);
  return closeness;
}

/** From close by, writes on lines what they say. What draws a crowd sees to it by itself. Call anew whenever the lines change. */
export function useVerbs(cy: Core | null, closeness: Closeness, drawn: unknown): void {
  useEffect(() => {
    if (cy === null || isCrowd(cy)) return;
    cy.batch(() => {
      cy.edges().forEach((edge) => {
        markAs(edge, 'near', closeness !== 'far');
      });
    });
  }, [cy, closeness, drawn]);
}
