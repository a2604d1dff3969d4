import type { Core } from 'cytoscape';
import type { Picked } from '../../state/selecting/picked';
import { markAs } from './markAs';

/** Marks what is selected; a band is when any of its relations is. */
export function applyPicked(cy: Core, { actorIds, relationIds }: Picked): void {
  const [actors, relations] = [new Set(actorIds), new Set(relationIds)];
  const marked = cy.elements('.picked');
  if (actors.size + relations.size === 0 && marked.empty()) return;
  cy.batch(() => {
    cy.nodes().forEach((node) => {
      markAs(node, 'picked', actors.has(node.id()));
    });
    cy.edges().forEach((edge) => {
      markAs(
        edge,
        'picked',
        (edge.data('relationIds') as string[]).some((id) => relations.has(id)),
      );
    });
  });
}
