/** How large a generated graph is. */
export interface GraphSize {
  readonly name: 'whole' | 'small' | 'page' | 'largePage';
  readonly actors: number;
  readonly relations: number;
  readonly sources: number;
}

/** The graph of the benchmark, and a twentieth of it for trials; the graphs of the page: as large as it should handle well, and larger. */
export const graphSizes: Readonly<Record<GraphSize['name'], GraphSize>> = {
  whole: { name: 'whole', actors: 50_000, relations: 1_000_000, sources: 5_000 },
  small: { name: 'small', actors: 5_000, relations: 50_000, sources: 500 },
  page: { name: 'page', actors: 2_000, relations: 4_000, sources: 200 },
  largePage: { name: 'largePage', actors: 10_000, relations: 20_000, sources: 1_000 },
};
