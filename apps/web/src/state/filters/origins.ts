/** From where relations are known: the sources that what is said of them is cited from. */
export interface Origins {
  /** By relation id. */
  readonly ofRelation: ReadonlyMap<
    string,
    { readonly sourceIds: readonly string[]; readonly publishers: readonly string[] }
  >;
  /** Titles by source id. */
  readonly titles: ReadonlyMap<string, string>;
}
