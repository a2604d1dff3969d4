import type { Core } from 'cytoscape';
import { useEffect } from 'react';
import { useExplorer } from '../../state/explorer';
import { fitAll } from './fitAll';
import { frameAround } from './frameAround';
import { lookAt } from './lookAt';

/** Milliseconds in which a second click may follow: until then nothing moves from under the hand. */
const doubleClick = 300;

/** Keeps what was framed last in view while its window changes, at first what the picture has in sight, until the reader takes the view into their own hands. */
export function useCamera(cy: Core | null, laidOut: boolean): void {
  useEffect(() => {
    if (cy === null || !laidOut) return undefined;
    let theirs = false;
    // Ids of actors; none: the whole network.
    let framed: readonly string[] = [];
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
          if (theirs || cy.destroyed()) return;
          // Where they are to stand, as they may be on their way.
          const { places, camera } = useExplorer.getState();
          const frame = frameAround(
            cy,
            framed.flatMap((id) => places[id] ?? []),
          );
          if (frame) cy.stop().viewport(frame);
          else if (camera) lookAt(cy, camera);
          else fitAll(cy);
        },
        Math.max(0, clicked + doubleClick - performance.now()),
      );
    };
    const keep = (_: unknown, ids: readonly string[]): void => {
      framed = ids;
      theirs = false;
    };
    const letGo = (): void => keep(null, []);
    const click = (): void => {
      clicked = performance.now();
    };
    cy.on('scrollzoom pinchzoom dragpan moved', take);
    cy.on('framed', keep);
    cy.on('looked', letGo);
    cy.on('tap', click);
    cy.on('resize', refit);
    return () => {
      clearTimeout(timer);
      cy.removeListener('tap', click);
      cy.removeListener('looked', letGo);
      cy.removeListener('framed', keep);
      cy.removeListener('scrollzoom pinchzoom dragpan moved', take);
      cy.removeListener('resize', refit);
    };
  }, [cy, laidOut]);
}
