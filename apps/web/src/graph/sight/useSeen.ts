import type { Core } from 'cytoscape';
import { useEffect } from 'react';
import { useExplorer } from '../../state/explorer';
import { fitAll } from './fitAll';
import { lookAt } from './lookAt';
import { seenNow } from './seenNow';

/** Milliseconds without a move after which the view has come to rest. */
const rest = 400;

/**
 * Keeps the view of the window and that of the picture the same, both ways: what the reader moves it to is told to the picture once it rests,
 * and what a link or a step of a story looks at is shown.
 */
export function useSeen(cy: Core | null, laidOut: boolean): void {
  useEffect(() => {
    if (cy === null || !laidOut) return undefined;
    let timer = 0;
    // What the window shows already, or is about to.
    let mine = useExplorer.getState().camera;
    if (mine) lookAt(cy, mine);
    const tell = (whole: boolean): void => {
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        if (cy.destroyed()) return;
        mine = whole ? null : seenNow(cy);
        useExplorer.getState().setCamera(mine);
      }, rest);
    };
    const moved = (): void => tell(false);
    const framed = (_: unknown, ids: readonly string[]): void => tell(ids.length === 0);
    cy.on('scrollzoom pinchzoom dragpan moved', moved);
    cy.on('framed', framed);
    const stop = useExplorer.subscribe(({ camera }, before) => {
      if (camera === before.camera || camera === mine) return;
      clearTimeout(timer);
      mine = camera;
      if (camera) lookAt(cy, camera);
      else fitAll(cy);
    });
    return () => {
      clearTimeout(timer);
      stop();
      cy.removeListener('scrollzoom pinchzoom dragpan moved', moved);
      cy.removeListener('framed', framed);
    };
  }, [cy, laidOut]);
}
