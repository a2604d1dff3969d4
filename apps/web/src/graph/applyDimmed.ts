import type { Core } from 'cytoscape';
import type { Dimmed } from '../state/dimmed';

/** Puts into the background what the legend leaves out; a band goes there when all of its relations do. */
export function applyDimmed(cy: Core, { actorIds, relationIds }: Dimmed): void {
  cy.batch(() => {
    cy.nodes().forEach((node) => {
      node.toggleClass('dimmed', actorIds.has(node.id()));
    });
    cy.edges().forEach((edge) => {
      edge.toggleClass(
        'dimmed',
        (edge.data('relationIds') as string[]).every((id) => relationIds.has(id)),
      );
    });
  });
}
