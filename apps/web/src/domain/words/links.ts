/** The address as a link may carry it, or null where it is not one of the web: only http and https open. */
export function webAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}

/** How the page calls the schemes that it knows; another is called as it calls itself. */
export const identifierNames: Readonly<Record<string, string>> = {
  wikidata: 'Wikidata',
  'iso3166-1-alpha2': 'ISO 3166, two letters',
  'iso3166-1-alpha3': 'ISO 3166, three letters',
};

/** Where a public scheme tells of an identifier, or null where it has no page for it. */
export function identifierAddress(scheme: string, value: string): string | null {
  const escaped = encodeURIComponent(value);
  switch (scheme) {
    case 'wikidata':
      return `https://www.wikidata.org/wiki/${escaped}`;
    case 'iso3166-1-alpha2':
      return `https://www.iso.org/obp/ui/#iso:code:3166:${escaped}`;
    default:
      return null;
  }
}
