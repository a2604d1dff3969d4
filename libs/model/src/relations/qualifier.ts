/** A detail of a relation or a claim: key as its type's codebook entry allows, value as the source gives it, unit where it has one. */
export interface Qualifier {
  readonly key: string;
  readonly value: string;
  readonly unit: string | null;
}
