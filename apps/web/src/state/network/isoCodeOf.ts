interface Identifier {
  readonly scheme: string;
  readonly value: string;
}

/** The code of a country, ISO 3166-1: three letters where known, else two, else null. */
export function isoCodeOf(identifiers: readonly Identifier[]): string | null {
  const code = (scheme: string) => identifiers.find((one) => one.scheme === scheme)?.value;
  return code('iso3166-1-alpha3') ?? code('iso3166-1-alpha2') ?? null;
}
