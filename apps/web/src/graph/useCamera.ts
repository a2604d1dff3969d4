import type { Core } from 'cytoscape';
import { useEffect } from 'react';
import { fitAll } from './fitAll';

/** Milliseconds in which a second click may follow: until then nothing moves from under the hand. */
const doubleClick = 300;

/** Keeps the whole network in view while its window changes, until the reader takes the view into their own hands. */
export function useCamera(cy: Core | null, laidOut: boolean): void {
  useEffect(() => {
    if (cy === null || !laidOut) return undefined;
    let theirs = false;
    let timer = 0;
    let clicked = -doubleClick;
    const take = (): void => {
      theirs = true;
    };
    let [width, height] = [cy.width(), cy.height()];
    // Cytoscape says so of every change to its element, such as another cursor.
    const refit = (): void => {
      if (cy.width() === width && cy.height() === height) return;
      [width, height] = [cy.width(), cy.height()];
      clearTimeout(timer);
      timer = window.setTimeout(
        () => {
          if (!theirs && !cy.destroyed()) fitAll(cy);
        },
        Math.max(0, clicked + doubleClick - performance.now()),
      );
    };
    const click = (): void => {
      clicked = performance.now();
    };
    cy.on('scrollzoom pinchzoom dragpan moved', take);
    cy.on('tap', click);
    cy.on('resize', refit);
    return () => {
      clearTimeout(timer);
      cy.removeListener('tap', click);
      cy.removeListener('scrollzoom pinchzoom dragpan moved', take);
      cy.removeListener('resize', refit);
    };
  }, [cy, laidOut]);
}
