import type { Core } from 'cytoscape';
import { useEffect } from 'react';
import { useExplorer } from '../../domain/page-state/explorerStore';
import type { Camera } from '../../domain/page-state/snapshot';
import { fitAll } from './fit';

/** Makes the window show a part of the network, whole and centred, at any size of the window. */
export function moveTo(cy: Core, { x, y, width, height }: Camera): void {
  const zoom = Math.min(cy.maxZoom(), cy.width() / width, cy.height() / height);
  if (!(zoom > 0)) return;
  // Cytoscape ignores a zoom below its minimum.
  cy.minZoom(Math.min(cy.minZoom(), zoom));
  cy.emit('looked');
  cy.stop().viewport({ zoom, pan: { x: cy.width() / 2 - x * zoom, y: cy.height() / 2 - y * zoom } });
}

/** The part of the network that the window shows. */
function currentCamera(cy: Core): Camera {
  const { x1, y1, w, h } = cy.extent();
  const [x, y, width, height] = [x1 + w / 2, y1 + h / 2, w, h].map(Math.round) as [
    number,
    number,
    number,
    number,
  ];
  return { x, y, width, height };
}

/** Milliseconds without a move after which the camera is stored. */
const rest = 400;

/**
 * Keeps the camera of the window and that of the view state the same, both ways: where the reader moves it is stored after a pause, and the camera of
 * a link or of a step of a story is shown.
 */
export function useSyncedCamera(cy: Core | null, laidOut: boolean): void {
  useEffect(() => {
    if (cy === null || !laidOut) return undefined;
    let timer = 0;
    // The camera that the window shows already, or is about to show.
    let mine = useExplorer.getState().camera;
    if (mine) moveTo(cy, mine);
    const store = (whole: boolean): void => {
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        if (cy.destroyed()) return;
        mine = whole ? null : currentCamera(cy);
        useExplorer.getState().setCamera(mine);
      }, rest);
    };
    const moved = (): void => store(false);
    const framed = (_: unknown, ids: readonly string[]): void => store(ids.length === 0);
    cy.on('scrollzoom pinchzoom dragpan moved', moved);
    cy.on('framed', framed);
    const stop = useExplorer.subscribe(({ camera }, before) => {
      if (camera === before.camera || camera === mine) return;
      clearTimeout(timer);
      mine = camera;
      if (camera) moveTo(cy, camera);
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
