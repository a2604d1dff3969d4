import type { Core, NodeSingular } from 'cytoscape';
import { useEffect } from 'react';
import { chooseLabels, type Labelled } from '../geometry/labelPlacing';
import { labelBox } from '../geometry/sizes';
import { setClass, noteTypeSize, isLargeGraph } from './coreState';
import { routeLines } from './routeLines';

/** Shows the names for which there is room at the present zoom; larger actors come first. */
export function chooseNames(cy: Core): void {
  const shown = chooseLabels(asLabelled(cy, noteTypeSize(cy)));
  cy.batch(() => {
    cy.nodes().forEach((node) => {
      setClass(node, 'unnamed', !shown.has(node.id()));
    });
  });
}

function asLabelled(cy: Core, typeSize: number): Labelled[] {
  const sizeOf = (node: NodeSingular): number => node.data('size') as number;
  const nodes = cy.nodes().map((node: NodeSingular) => node);
  nodes.sort((a, b) => sizeOf(b) - sizeOf(a));
  return nodes.map((node) => {
    const size = sizeOf(node);
    const at = node.position();
    return {
      id: node.id(),
      shape: { ...at, width: size, height: size },
      label: labelBox(String(node.data('label')).split('\n'), at, size / 2, typeSize),
    };
  });
}

/** Milliseconds after the last wheel event. */
const rest = 60;

/**
 * Keeps names and verbs legible at every zoom, and lets no name cover another: where there is not room for all, the larger actors keep theirs. Lines
 * bend around actors, and counts are moved to where nothing hides them. The large-graph renderer does so itself. Call it again whenever the drawn
 * actors change.
 */
export function useReadableLabels(cy: Core | null, laidOut: boolean, drawn: unknown): void {
  useEffect(() => {
    if (cy === null || !laidOut) return undefined;
    let timer = 0;
    const read = (): void => {
      if (isLargeGraph(cy)) return;
      chooseNames(cy);
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
