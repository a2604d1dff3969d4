/** What is looked for in each column, by its id; columns without an entry hold back nothing. */
export type ColumnFilters = Readonly<Record<string, string>>;
