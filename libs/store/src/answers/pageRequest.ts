/** Which page of a list in the order of ids: at most `first` things, after the one with the id `after`. */
export interface PageRequest {
  readonly first: number;
  readonly after: string | null;
}
