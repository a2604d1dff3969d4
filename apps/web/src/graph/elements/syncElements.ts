import type { Core, ElementDefinition } from 'cytoscape';
import type { Places } from '../../state/places';
import { noteCrowd } from './isCrowd';

/** Makes the drawn network the one given: what is new is added, at its place where it has one, what is gone removed, what stays keeps its place. */
export function syncElements(cy: Core, elements: readonly ElementDefinition[], places: Places): void {
  noteCrowd(cy, elements);
  cy.batch(() => {
    const wanted = new Map(elements.map((element) => [element.data.id ?? '', element]));
    cy.elements()
      .filter((element) => !wanted.has(element.id()))
      .remove();
    const newcomers: ElementDefinition[] = [];
    for (const [id, element] of wanted) {
      const known = cy.getElementById(id);
      if (known.empty()) newcomers.push(arriving(element, places[id]));
      // Each that is told of a change is styled anew, changed or not.
      else if (isOther(known.data() as Data, element.data)) known.data(element.data);
    }
    cy.add(newcomers);
  });
}

const arriving = (element: ElementDefinition, at: Places[string] | undefined): ElementDefinition =>
  element.group === 'nodes' && at ? { ...element, position: { ...at } } : element;

type Data = Readonly<Record<string, unknown>>;

const isOther = (known: Data, wanted: Data): boolean =>
  Object.entries(wanted).some(([key, value]) => !isSame(known[key], value));

const isSame = (one: unknown, other: unknown): boolean =>
  one === other ||
  (Array.isArray(one) &&
    Array.isArray(other) &&
    one.length === other.length &&
    one.every((part, at) => part === other[at]));
