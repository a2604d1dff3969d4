/** A calendar day, ISO 8601, `YYYY-MM-DD`, years −9999 to 9999. */
export type IsoDay = string;
