/** How large a generated graph is. */
export interface GraphSize {
  readonly name: 'whole' | 'small';
  readonly actors: number;
  readonly relations: number;
  readonly sources: number;
}

/** What the benchmark is measured on, and a twentieth of it to try things out. */
export const graphSizes: Readonly<Record<GraphSize['name'], GraphSize>> = {
  whole: { name: 'whole', actors: 50_000, relations: 1_000_000, sources: 5_000 },
  small: { name: 'small', actors: 5_000, relations: 50_000, sources: 500 },
};
