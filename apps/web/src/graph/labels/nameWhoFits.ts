import type { Core, NodeSingular } from 'cytoscape';
import { markAs } from '../elements/markAs';
import { noteTypeSize } from '../elements/typeSize';
import { chooseLabels, type Labelled } from './chooseLabels';
import { labelBox } from './labelBox';

/** Has those bear their names who have room for them at the present zoom, the more important first. */
export function nameWhoFits(cy: Core): void {
  const shown = chooseLabels(asLabelled(cy, noteTypeSize(cy)));
  cy.batch(() => {
    cy.nodes().forEach((node) => {
      markAs(node, 'unnamed', !shown.has(node.id()));
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
