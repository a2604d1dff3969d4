/** An identifier in a public scheme: wikidata Q801, iso3166-1-alpha3 ISR. */
export interface Identifier {
  readonly scheme: string;
  readonly value: string;
}
