import type { Core, ElementDefinition } from 'cytoscape';
import { noteCrowd } from './isCrowd';

/** Makes the drawn network the one given: what is new is added, what is gone removed, what stays keeps its place. */
export function syncElements(cy: Core, elements: readonly ElementDefinition[]): void {
  noteCrowd(cy, elements);
  cy.batch(() => {
    const wanted = new Map(elements.map((element) => [element.data.id ?? '', element]));
    cy.elements()
      .filter((element) => !wanted.has(element.id()))
      .remove();
    for (const [id, element] of wanted) {
      const known = cy.getElementById(id);
      if (known.empty()) cy.add(element);
      else known.data(element.data);
    }
  });
}
