/** Something measured of the page. */
export interface WebRow {
  /** Actors and relations of the network. */
  readonly network: string;
  readonly what: string;
  /** With their units; `theirs` null where nothing was measured beside it. */
  readonly ours: string;
  readonly against: string;
  readonly theirs: string | null;
  readonly ratio: number | null;
  readonly goal: string;
  /** Null where there is no goal. */
  readonly met: boolean | null;
}
