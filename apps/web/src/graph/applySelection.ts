import type { Core } from 'cytoscape';
import type { Selection } from '../state/selection';

/** Brings out what is selected, with what it touches; the rest fades. */
export function applySelection(cy: Core, selection: Selection | null): void {
  cy.batch(() => {
    cy.elements().removeClass('chosen faded');
    cy.edges('.spoken').removeClass('spoken');
    const chosen =
      selection === null
        ? cy.collection()
        : selection.kind === 'actor'
          ? cy.getElementById(selection.id)
          : cy.edges().filter((edge) => (edge.data('relationIds') as string[]).includes(selection.id));
    if (chosen.empty()) return;
    const around = chosen.union(
      selection?.kind === 'actor' ? chosen.neighborhood() : chosen.connectedNodes(),
    );
    chosen.addClass('chosen');
    cy.elements().difference(around).addClass('faded');
    chosen.edges().addClass('spoken');
  });
}
