/** How the page calls the schemes that it knows; another is called as it calls itself. */
export const identifierNames: Readonly<Record<string, string>> = {
  wikidata: 'Wikidata',
  'iso3166-1-alpha2': 'ISO 3166, two letters',
  'iso3166-1-alpha3': 'ISO 3166, three letters',
};
