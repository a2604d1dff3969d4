import type { Facets } from './facets';

/** What the legend has been told to bring out; an empty list brings out everything. */
export interface Filters extends Facets {
  /** What it has been told to leave out. */
  readonly without: Facets;
  /** Relations whose evidence rests on documents of so many publishers at least; null: any. */
  readonly leastPublishers: number | null;
  /** Actors with as many relations at least, and at the most; null: any. */
  readonly leastRelations: number | null;
  readonly mostRelations: number | null;
}
