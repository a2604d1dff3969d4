/** A relation as the queries network-relations and chains answer it. Days are numbers, YYYYMMDD. */
export type NetworkColumns = readonly [
  id: string,
  from: string,
  to: string,
  type: string,
  rank: number,
  stances: readonly string[],
  earliest: number | null,
  latest: number | null,
  begins: number | null,
  endsOn: number | null,
  sourceIds: readonly string[],
  knownOn: readonly number[],
  knownRanks: readonly number[],
  knownStances: readonly string[],
  knownSources: readonly number[],
  knownBegins: readonly number[],
  gapFlags: number,
  knownGapFlags: readonly number[],
  /** Where its date was not always known as it is: earliest, latest, begins and endsOn, each with an entry for each day of knownOn. */
  knownDates: readonly (readonly number[])[] | null,
];
