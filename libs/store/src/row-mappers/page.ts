/** A page of an ordered list. */
export interface Page<T> {
  readonly nodes: readonly T[];
  readonly totalCount: number;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** Which page of a list in the order of ids: at most `first` things, after the one with the id `after`. */
export interface PageRequest {
  readonly first: number;
  readonly after: string | null;
}

/** A page from what a query found for it: one thing more than asked for where there are more. */
export function toPage<T>(found: readonly T[], totalCount: number, { first, after }: PageRequest): Page<T> {
  return {
    nodes: found.slice(0, first),
    totalCount,
    hasNextPage: found.length > first,
    hasPreviousPage: after !== null,
  };
}
