import type { Core, NodeSingular } from 'cytoscape';
import { useEffect } from 'react';
import { chooseLabels, type Labelled } from './chooseLabels';
import { isCrowd } from './isCrowd';
import { labelBox } from './labelBox';
import { markAs } from './markAs';
import { noteTypeSize } from './typeSize';

/** After the last turn of the wheel, in milliseconds; where there are many names, reckoning them must not come in between two turns. */
const rest = 60;
const longRest = 250;

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

/**
 * Keeps names and verbs legible at every zoom, and lets no name cover another: where there is no room for all, the
 * more important actors keep theirs. Call anew whenever the drawn actors change.
 */
export function useReadableLabels(cy: Core | null, laidOut: boolean, drawn: unknown): void {
  useEffect(() => {
    if (cy === null || !laidOut) return undefined;
    let timer = 0;
    const read = (): void => {
      const typeSize = noteTypeSize(cy);
      const shown = chooseLabels(asLabelled(cy, typeSize));
      cy.batch(() => {
        cy.nodes().forEach((node) => {
          markAs(node, 'unnamed', !shown.has(node.id()));
        });
      });
      if (!isCrowd(cy)) cy.style().update();
      else {
        const written = cy.nodes().not('.unnamed').union(cy.edges('.spoken'));
        // What is told the same is styled anew all the same.
        written.filter((element) => element.data('typeSize') !== typeSize).data('typeSize', typeSize);
      }
    };
    const soon = (): void => {
      clearTimeout(timer);
      timer = window.setTimeout(read, isCrowd(cy) ? longRest : rest);
    };
    read();
    cy.on('zoom', soon);
    cy.on('free', 'node', soon);
    return () => {
      clearTimeout(timer);
      cy.removeListener('zoom', soon);
      cy.removeListener('free', 'node', soon);
    };
  }, [cy, laidOut, drawn]);
}
