import type { Core } from 'cytoscape';
import { useEffect, useState } from 'react';

/** From these zooms on there is room for every verb, and for every relation by itself. */
const verbs = 1.6;
const relations = 2.4;

/** How close the reader is: far, close enough for verbs, or close enough for every relation by itself. */
export type Closeness = 'far' | 'verbs' | 'relations';

const closenessAt = (zoom: number): Closeness =>
  zoom >= relations ? 'relations' : zoom >= verbs ? 'verbs' : 'far';

/** How close the reader is to the network. */
export function useCloseness(cy: Core | null): Closeness {
  const [closeness, setCloseness] = useState<Closeness>('far');
  useEffect(() => {
    if (cy === null) return undefined;
    const look = (): void => setCloseness(closenessAt(cy.zoom()));
    cy.on('zoom', look);
    return () => {
      cy.removeListener('zoom', look);
    };
  }, [cy]);
  return closeness;
}
