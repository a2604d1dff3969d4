import type { Address } from './address';
import { View } from './view';

const ANY = 'any';

/** The query of an address, with its question mark, or an empty string: what `readAddress` reads back. */
export function writeAddress({ selection, filters, view, clocks, dates }: Address): string {
  const parameters = new URLSearchParams();
  if (selection) parameters.set(selection.kind, selection.id);
  if (filters.kinds.length > 0) parameters.set('kind', filters.kinds.join(','));
  if (filters.tones.length > 0) parameters.set('tone', filters.tones.join(','));
  if (filters.evidence.length > 0) parameters.set('evidence', filters.evidence.join(','));
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
