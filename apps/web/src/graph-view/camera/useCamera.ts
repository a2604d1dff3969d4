import type { Core } from 'cytoscape';
import { useEffect } from 'react';
import { useExplorer } from '../../domain/explorerStore';
import { fitAll, frameAround } from './fit';
import { moveTo } from './syncCamera';

/** Milliseconds in which a second click may follow: until then nothing moves under the pointer. */
const doubleClick = 300;

/**
 * Keeps the view where it is. What opens or closes beside the network moves nothing of it on the screen; another size of the browser's window shows
 * what was framed last, at first what the picture has in sight, until the reader takes the view into their own hands. So does the page
 * itself while it is put together, until the reader touches it.
 */
export function useCamera(cy: Core | null, laidOut: boolean): void {
  useEffect(() => {
    if (cy === null || !laidOut) return undefined;
    let theirs = false;
    let touched = false;
    // Ids of actors; none: the whole network.
    let framed: readonly string[] = [];
    let timer = 0;
    let clicked = -doubleClick;
    const take = (): void => {
      theirs = true;
    };
    const touch = (): void => {
      touched = true;
    };
    let before = measure(cy);
    const refit = (): void => {
      if (theirs || cy.destroyed()) return;
      // Where they are to stand, as they may be on their way.
      const { places, camera } = useExplorer.getState();
      const frame = frameAround(
        cy,
        framed.flatMap((id) => places[id] ?? []),
      );
      if (frame) cy.stop().viewport(frame);
      else if (camera) moveTo(cy, camera);
      else fitAll(cy);
    };
    // Cytoscape says so of every change to its element, such as another cursor.
    const resized = (): void => {
      const now = measure(cy);
      if (now.width === before.width && now.height === before.height) return;
      const { left, top, window: of } = before;
      before = now;
      if (touched && of === now.window) {
        if (left !== now.left || top !== now.top) cy.panBy({ x: left - now.left, y: top - now.top });
        return;
      }
      clearTimeout(timer);
      timer = window.setTimeout(refit, Math.max(0, clicked + doubleClick - performance.now()));
    };
    const keep = (_: unknown, ids: readonly string[]): void => {
      framed = ids;
      theirs = touched = false;
    };
    const letGo = (): void => keep(null, []);
    const click = (): void => {
      clicked = performance.now();
    };
    cy.on('scrollzoom pinchzoom dragpan moved', take);
    cy.on('framed', keep);
    cy.on('looked', letGo);
    cy.on('tap', click);
    cy.on('resize', resized);
    // Cytoscape itself waits for a moment, in which the network would stand elsewhere.
    const watched = new ResizeObserver(() => {
      if (!cy.destroyed()) cy.resize();
    });
    const container = cy.container();
    if (container) watched.observe(container);
    addEventListener('pointerdown', touch, true);
    addEventListener('keydown', touch, true);
    return () => {
      clearTimeout(timer);
      watched.disconnect();
      removeEventListener('keydown', touch, true);
      removeEventListener('pointerdown', touch, true);
      cy.removeListener('tap', click);
      cy.removeListener('looked', letGo);
      cy.removeListener('framed', keep);
      cy.removeListener('scrollzoom pinchzoom dragpan moved', take);
      cy.removeListener('resize', resized);
    };
  }, [cy, laidOut]);
}

interface Measured {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** The browser's window. */
  readonly window: string;
}

/** Where the network's element is. */
function measure(cy: Core): Measured {
  const { left = 0, top = 0 } = cy.container()?.getBoundingClientRect() ?? {};
  return { left, top, width: cy.width(), height: cy.height(), window: `${innerWidth} ${innerHeight}` };
}
