import type { Core } from 'cytoscape';
import type { Dimmed } from '../../state/network/dimmed';
import { markAs } from './markAs';

/** Puts into the background what the filters leave out; a band goes there when all of its relations do. */
export function applyDimmed(cy: Core, { actorIds, relationIds }: Dimmed): void {
  cy.batch(() => {
    cy.nodes().forEach((node) => {
      markAs(node, 'dimmed', actorIds.has(node.id()));
    });
    cy.edges().forEach((edge) => {
      const all = edge.data('relationIds') as readonly string[];
      markAs(
        edge,
        'dimmed',
        all.every((id) => relationIds.has(id)),
      );
    });
  });
}
