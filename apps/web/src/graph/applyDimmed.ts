import type { Core } from 'cytoscape';
import type { Dimmed } from '../state/dimmed';

/** Puts into the background what the legend leaves out; a band goes there when all of its relations do. */
export function applyDimmed(cy: Core, { actorIds, relationIds }: Dimmed): void {
  cy.batch(() => {
    cy.nodes().forEach((node) => {
      if (actorIds.has(node.id()) !== node.hasClass('dimmed')) node.toggleClass('dimmed');
    });
    cy.edges().forEach((edge) => {
      const wanted = (edge.data('relationIds') as string[]).every((id) => relationIds.has(id));
      if (wanted !== edge.hasClass('dimmed')) edge.toggleClass('dimmed');
    });
  });
}
