import type { Core, ElementDefinition, CollectionReturnValue } from 'cytoscape';
import type { Dimmed } from '../../domain/what-is-shown/dimming';
import type { Opened, Selected } from '../../domain/network/selection';
import type { Places } from '../../domain/page-state/viewState';
import { noteGraphSize, setClass } from './coreState';

/**
 * Makes the drawn elements equal to the given ones: new ones are added, at their position if they have one, and others removed; the rest keep their
 * position.
 */
export function syncElements(cy: Core, elements: readonly ElementDefinition[], places: Places): void {
  noteGraphSize(cy, elements);
  cy.batch(() => {
    const wanted = new Map(elements.map((element) => [element.data.id ?? '', element]));
    cy.elements()
      .filter((element) => {
        const one = wanted.get(element.id());
        return one === undefined || hasOtherEnds(element.data() as Data, one.data);
      })
      .remove();
    const newcomers: ElementDefinition[] = [];
    for (const [id, element] of wanted) {
      const known = cy.getElementById(id);
      if (known.empty()) newcomers.push(arriving(element, places[id]));
      // Cytoscape restyles every element whose data is set, changed or not.
      else if (isOther(known.data() as Data, element.data)) known.data(element.data);
    }
    cy.add(newcomers);
  });
}

const arriving = (element: ElementDefinition, at: Places[string] | undefined): ElementDefinition =>
  element.group === 'nodes' && at ? { ...element, position: { ...at } } : element;

type Data = Readonly<Record<string, unknown>>;

/** Cytoscape gives a line its ends once: one that is to stand between other actors is drawn anew. */
const hasOtherEnds = (known: Data, { source, target }: Data): boolean =>
  known['source'] !== source || known['target'] !== target;

const isOther = (known: Data, wanted: Data): boolean =>
  Object.entries(wanted).some(([key, value]) => !isSame(known[key], value));

const isSame = (one: unknown, other: unknown): boolean =>
  one === other ||
  (Array.isArray(one) &&
    Array.isArray(other) &&
    one.length === other.length &&
    one.every((part, at) => part === other[at]));

/** Dims what the filters exclude; a band is dimmed when all of its relations are excluded. */
export function applyDimmed(cy: Core, { actorIds, relationIds }: Dimmed): void {
  cy.batch(() => {
    cy.nodes().forEach((node) => {
      setClass(node, 'dimmed', actorIds.has(node.id()));
    });
    cy.edges().forEach((edge) => {
      const all = edge.data('relationIds') as readonly string[];
      setClass(
        edge,
        'dimmed',
        all.every((id) => relationIds.has(id)),
      );
    });
  });
}

/** With more relations around an actor than this, their verbs would cover each other. */
const verbsAtOnce = 10;

function chosenElements(cy: Core, selection: Opened | null): CollectionReturnValue {
  if (selection === null) return cy.collection();
  if (selection.kind === 'actor') return cy.collection().union(cy.getElementById(selection.id));
  return cy.elements().filter((element) => {
    const ids = element.data('relationIds') as readonly string[] | undefined;
    return ids?.includes(selection.id) ?? false;
  });
}

/**
 * Highlights the open element, its neighbours and the verbs on its lines, and names the ends of an open relation; the rest fades, except the band
 * that the reader opened.
 */
export function applyOpened(cy: Core, selection: Opened | null, opened: string | null): void {
  cy.batch(() => {
    const chosen = chosenElements(cy, selection);
    const around = chosen.union(
      selection?.kind === 'actor' ? chosen.neighborhood() : chosen.connectedNodes(),
    );
    const unfolded =
      opened === null ? cy.collection() : cy.edges().filter((edge) => edge.data('bandId') === opened);
    const bright = idsOf(around.union(unfolded).union(unfolded.connectedNodes()));
    const lines = around.edges();
    const labelled = idsOf(lines.length <= verbsAtOnce ? lines.not('[band]') : cy.collection());
    const selected = idsOf(chosen);
    const ends = idsOf(cy.collection().union(chosen.connectedNodes()));
    cy.elements().forEach((element) => {
      const id = element.id();
      setClass(element, 'chosen', selected.has(id));
      setClass(element, 'end', ends.has(id));
      setClass(element, 'faded', selected.size > 0 && !bright.has(id));
      setClass(element, 'labelled', labelled.has(id));
    });
  });
}

/** The ids as a set: Cytoscape's own test whether a collection has an element is slow for many. */
const idsOf = (elements: CollectionReturnValue): Set<string> =>
  new Set(elements.map((element) => element.id()));

/** Marks what is selected; a band is marked when any of its relations is selected. */
export function applySelected(cy: Core, { actorIds, relationIds }: Selected): void {
  const [actors, relations] = [new Set(actorIds), new Set(relationIds)];
  const marked = cy.elements('.picked');
  if (actors.size + relations.size === 0 && marked.empty()) return;
  cy.batch(() => {
    cy.nodes().forEach((node) => {
      setClass(node, 'picked', actors.has(node.id()));
    });
    cy.edges().forEach((edge) => {
      setClass(
        edge,
        'picked',
        (edge.data('relationIds') as string[]).some((id) => relations.has(id)),
      );
    });
  });
}
