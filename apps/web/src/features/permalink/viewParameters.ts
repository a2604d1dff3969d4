import type { NavigationState } from '../../domain/page-state/navigation';
import { noKeys, parametersOf } from '../view-codec/field';
import { navigation } from '../view-codec/snapshotCodec';

/** Reads the query of a permalink, `?relation=…&tone=CONFLICT`. Unknown values are ignored. */
export const readNavigation = (query: string): NavigationState =>
  navigation.read(new URLSearchParams(query), noKeys);

/** The query with its question mark, or an empty string; `readNavigation` reads it. */
export function writeNavigation(state: NavigationState): string {
  // Commas are allowed in a query and easier to read.
  const query = parametersOf(navigation.write(state)).toString().replaceAll('%2C', ',');
  return query === '' ? '' : `?${query}`;
}
