import type { Facets } from '../filters/facets';
import { View } from '../view';
import type { Address } from './address';

const ANY = 'any';

/** The query of an address, with its question mark, or an empty string: what `readAddress` reads back. */
export function writeAddress({ selection, filters, view, clocks, dates }: Address): string {
  const parameters = new URLSearchParams();
  if (selection) parameters.set(selection.kind, selection.id);
  writeFacets(parameters, '', filters);
  writeFacets(parameters, 'no-', filters.without);
  const { leastPublishers, leastRelations, mostRelations } = filters;
  if (leastPublishers !== null) parameters.set('publishers', String(leastPublishers));
  if (leastRelations !== null || mostRelations !== null) {
    parameters.set('relations', `${leastRelations ?? ''}-${mostRelations ?? ''}`);
  }
  if (view !== View.GRAPH) parameters.set('view', view);
  if (clocks) {
    parameters.set('happened', clocks.asOf ?? ANY);
    parameters.set('published', clocks.knownAt ?? ANY);
  }
  if (dates.from !== null) parameters.set('from', dates.from);
  if (dates.to !== null) parameters.set('to', dates.to);
  // Commas are allowed in a query, and easier to read as they are.
  const query = parameters.toString().replaceAll('%2C', ',');
  return query === '' ? '' : `?${query}`;
}

function writeFacets(parameters: URLSearchParams, prefix: string, facets: Facets): void {
  const lists = {
    kind: facets.kinds,
    tone: facets.tones,
    evidence: facets.evidence,
    type: facets.types,
    source: facets.sources,
  };
  for (const [name, values] of Object.entries(lists)) {
    if (values.length > 0) parameters.set(prefix + name, values.join(','));
  }
  for (const name of facets.publishers) parameters.append(`${prefix}publisher`, name);
}
