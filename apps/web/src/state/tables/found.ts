/** The ids of what the fields of the tables find; null: those of that table ask for nothing. */
export interface Found {
  readonly relations: ReadonlySet<string> | null;
  readonly actors: ReadonlySet<string> | null;
}
