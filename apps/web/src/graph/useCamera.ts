import type { Core } from 'cytoscape';
import { useEffect } from 'react';
import { fitAll } from './fitAll';

/** Keeps the whole network in view while its window changes, until the reader takes the view into their own hands. */
export function useCamera(cy: Core | null, laidOut: boolean): void {
  useEffect(() => {
    if (cy === null || !laidOut) return undefined;
    let theirs = false;
    const take = (): void => {
      theirs = true;
    };
    let [width, height] = [cy.width(), cy.height()];
    // Cytoscape says so of every change to its element, such as another cursor.
    const refit = (): void => {
      if (cy.width() === width && cy.height() === height) return;
      [width, height] = [cy.width(), cy.height()];
      if (!theirs) fitAll(cy);
    };
    cy.on('scrollzoom pinchzoom dragpan moved', take);
    cy.on('resize', refit);
    return () => {
      cy.removeListener('scrollzoom pinchzoom dragpan moved', take);
      cy.removeListener('resize', refit);
    };
  }, [cy, laidOut]);
}
