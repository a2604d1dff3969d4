import type { Core } from 'cytoscape';
import { useEffect } from 'react';
import { isCrowd } from '../elements/isCrowd';
import { routeLines } from '../elements/routeLines';
import { nameWhoFits } from './nameWhoFits';

/** Milliseconds after the last turn of the wheel. */
const rest = 60;

/**
 * Keeps names and verbs legible at every zoom, and lets no name cover another: where there is no room for all, the
 * more important actors keep theirs. Lines go around actors, and counts stand where nothing hides them. What draws a crowd sees to it by itself. Call anew whenever the drawn actors change.
 */
export function useReadableLabels(cy: Core | null, laidOut: boolean, drawn: unknown): void {
  useEffect(() => {
    if (cy === null || !laidOut) return undefined;
    let timer = 0;
    const read = (): void => {
      if (isCrowd(cy)) return;
      nameWhoFits(cy);
      routeLines(cy);
      cy.style().update();
    };
    const soon = (): void => {
      clearTimeout(timer);
      timer = window.setTimeout(read, rest);
    };
    read();
    cy.on('zoom', soon);
    cy.on('free', 'node', soon);
    cy.on('settled', soon);
    return () => {
      clearTimeout(timer);
      cy.removeListener('zoom', soon);
      cy.removeListener('free', 'node', soon);
      cy.removeListener('settled', soon);
    };
  }, [cy, laidOut, drawn]);
}
