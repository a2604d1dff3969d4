import type { CollectionReturnValue, Core } from 'cytoscape';
import type { Selection } from '../../state/selecting/selection';
import { markAs } from './markAs';

/** With more relations than this around an actor their verbs would cover each other. */
const verbsAtOnce = 10;

function chosenElements(cy: Core, selection: Selection | null): CollectionReturnValue {
  if (selection === null) return cy.collection();
  if (selection.kind === 'actor') return cy.collection().union(cy.getElementById(selection.id));
  return cy.elements().filter((element) => {
    const ids = element.data('relationIds') as readonly string[] | undefined;
    return ids?.includes(selection.id) ?? false;
  });
}

/** Brings out what is selected, with what it touches and the verbs of that, and names the ends of a relation; the rest fades, but for the band opened by hand. */
export function applySelection(cy: Core, selection: Selection | null, opened: string | null): void {
  cy.batch(() => {
    const chosen = chosenElements(cy, selection);
    const around = chosen.union(
      selection?.kind === 'actor' ? chosen.neighborhood() : chosen.connectedNodes(),
    );
    const unfolded =
      opened === null ? cy.collection() : cy.edges().filter((edge) => edge.data('bandId') === opened);
    const bright = idsOf(around.union(unfolded).union(unfolded.connectedNodes()));
    const lines = around.edges();
    const spoken = idsOf(lines.length <= verbsAtOnce ? lines.not('[band]') : cy.collection());
    const selected = idsOf(chosen);
    const ends = idsOf(cy.collection().union(chosen.connectedNodes()));
    cy.elements().forEach((element) => {
      const id = element.id();
      markAs(element, 'chosen', selected.has(id));
      markAs(element, 'end', ends.has(id));
      markAs(element, 'faded', selected.size > 0 && !bright.has(id));
      markAs(element, 'spoken', spoken.has(id));
    });
  });
}

/** A collection's own way to say whether it has an element is slow for many. */
const idsOf = (elements: CollectionReturnValue): Set<string> =>
  new Set(elements.map((element) => element.id()));
