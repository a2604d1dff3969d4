import type { Core } from 'cytoscape';
import type { Dimmed } from '../state/dimmed';
import { markAs } from './markAs';

/** Puts into the background what the legend leaves out; a band goes there when all of its relations do, and says how many do not where some do. */
export function applyDimmed(cy: Core, { actorIds, relationIds }: Dimmed): void {
  cy.batch(() => {
    cy.nodes().forEach((node) => {
      markAs(node, 'dimmed', actorIds.has(node.id()));
    });
    cy.edges().forEach((edge) => {
      const all = edge.data('relationIds') as readonly string[];
      const left = all.filter((id) => !relationIds.has(id)).length;
      markAs(edge, 'dimmed', left === 0);
      const contested = String(edge.data('mark')).endsWith('≠') ? ' ≠' : '';
      const some = left > 0 && left < all.length ? `${left} of ${all.length}${contested}` : undefined;
      if (edge.data('some') !== some) edge.data('some', some);
    });
  });
}
