import type { Core } from 'cytoscape';
import { useEffect } from 'react';
import { useExplorer } from '../../domain/page-state/explorerStore';
import { fitAll, frameAround } from './fit';
import { moveTo } from './syncCamera';

/** Milliseconds in which a second click may follow: until then nothing moves under the pointer. */
const doubleClick = 300;

/**
 * Keeps the camera where it is. What opens or closes beside the network does not move it on the screen. When the browser's window changes its size,
 * what was framed last is fitted again, at first the camera of the view state, until the reader moves the camera. The same happens while the page is
 * still loading, until the reader touches it.
 */
export function useCamera(cy: Core | null, laidOut: boolean): void {
  useEffect(() => {
    if (cy === null || !laidOut) return undefined;
    let movedByReader = false;
    let touched = false;
    // Ids of actors; an empty list means the whole network.
    let framed: readonly string[] = [];
    let timer = 0;
    let clicked = -doubleClick;
    const take = (): void => {
      movedByReader = true;
    };
    const touch = (): void => {
      touched = true;
    };
    let before = measure(cy);
    const refit = (): void => {
      if (movedByReader || cy.destroyed()) return;
      // The positions from the view state, since the actors may still be moving to them.
      const { places, camera } = useExplorer.getState();
      const frame = frameAround(
        cy,
        framed.flatMap((id) => places[id] ?? []),
      );
      if (frame) cy.stop().viewport(frame);
      else if (camera) moveTo(cy, camera);
      else fitAll(cy);
    };
    // Cytoscape emits this at every change of its element, such as another cursor.
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
      movedByReader = touched = false;
    };
    const forget = (): void => keep(null, []);
    const click = (): void => {
      clicked = performance.now();
    };
    cy.on('scrollzoom pinchzoom dragpan moved', take);
    cy.on('framed', keep);
    cy.on('looked', forget);
    cy.on('tap', click);
    cy.on('resize', resized);
    // Cytoscape itself waits before it resizes, and meanwhile the network would be in another place.
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
      cy.removeListener('looked', forget);
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

/** The position of the network's element. */
function measure(cy: Core): Measured {
  const { left = 0, top = 0 } = cy.container()?.getBoundingClientRect() ?? {};
  return { left, top, width: cy.width(), height: cy.height(), window: `${innerWidth} ${innerHeight}` };
}
