import type { Address } from './address';

/** The query of an address, with its question mark, or an empty string: what `readAddress` reads back. */
export function writeAddress({ selection, filters }: Address): string {
  const parameters = new URLSearchParams();
  if (selection) parameters.set(selection.kind, selection.id);
  if (filters.kinds.length > 0) parameters.set('kind', filters.kinds.join(','));
  if (filters.tones.length > 0) parameters.set('tone', filters.tones.join(','));
  if (filters.evidence.length > 0) parameters.set('evidence', filters.evidence.join(','));
  // Commas are allowed in a query, and easier to read as they are.
  const query = parameters.toString().replaceAll('%2C', ',');
  return query === '' ? '' : `?${query}`;
}
