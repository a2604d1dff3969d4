/** The URL if it is http or https, else null. */
export function webAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}

/** Names of known identifier schemes. */
export const identifierNames: Readonly<Record<string, string>> = {
  wikidata: 'Wikidata',
  'iso3166-1-alpha2': 'ISO 3166, two letters',
  'iso3166-1-alpha3': 'ISO 3166, three letters',
};

/** An identifier with its scheme: `Wikidata Q227`. */
export const describeIdentifier = ({ scheme, value }: { scheme: string; value: string }): string =>
  `${identifierNames[scheme] ?? scheme} ${value}`;

/** The web page of an identifier, or null if its scheme has none. */
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
