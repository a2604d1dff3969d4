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
