import type { Core } from 'cytoscape';
import type { Dimmed } from '../../state/network/dimmed';
import { markAs } from './markAs';

/** Puts into the background what the legend leaves out; a band goes there when all of its relations do, and says how many do not, and whether sources contradict each other on these, where some do. */
export function applyDimmed(cy: Core, { actorIds, relationIds }: Dimmed): void {
  cy.batch(() => {
    cy.nodes().forEach((node) => {
      markAs(node, 'dimmed', actorIds.has(node.id()));
    });
    cy.edges().forEach((edge) => {
      const all = edge.data('relationIds') as readonly string[];
      const left = all.filter((id) => !relationIds.has(id));
      markAs(edge, 'dimmed', left.length === 0);
      if (edge.data('band') === undefined) return;
      const contested = (edge.data('contestedIds') as readonly string[]).some((id) => left.includes(id));
      const isPart = left.length > 0 && left.length < all.length;
      // Not undefined: Cytoscape would take that for a question.
      const some = isPart ? `${left.length} of ${all.length}${contested ? ' ≠' : ''}` : '';
      if ((edge.data('some') ?? '') !== some) edge.data('some', some);
    });
  });
}
