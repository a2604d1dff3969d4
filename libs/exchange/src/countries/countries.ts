import { createRequire } from 'node:module';
import { type ActorKind, foldName } from '@entente/model';
import countries from 'i18n-iso-countries/index.js';
import type { Mention } from '../registers/register.js';
import { alpha3OfCow } from './cow.js';
import { alpha3OfFips } from './fips.js';

const require = createRequire(import.meta.url);
countries.registerLocale(
  require('i18n-iso-countries/langs/en.json') as Parameters<typeof countries.registerLocale>[0],
);

/** A country or territory of ISO 3166-1; Kosovo, which has no code there, by the usual XKX. */
export interface Country {
  /** ISO 3166-1 alpha-3. */
  readonly alpha3: string;
  /** ISO 3166-1 alpha-2. */
  readonly alpha2: string;
  readonly name: string;
  readonly kind: Extract<ActorKind, 'STATE' | 'TERRITORY'>;
}

/** Short names, where the package has the long form that a list of states gives. */
const shortNames: Readonly<Record<string, string>> = {
  BRN: 'Brunei',
  COD: 'DR Congo',
  COG: 'Republic of the Congo',
  FLK: 'Falkland Islands',
  FSM: 'Micronesia',
  GBR: 'United Kingdom',
  IRN: 'Iran',
  LAO: 'Laos',
  MDA: 'Moldova',
  PSE: 'Palestine',
  RUS: 'Russia',
  STP: 'Sao Tome and Principe',
  SYR: 'Syria',
  TWN: 'Taiwan',
  TZA: 'Tanzania',
  USA: 'United States',
  VAT: 'Holy See',
  XKX: 'Kosovo',
  MKD: 'North Macedonia',
  CPV: 'Cape Verde',
  CHN: 'China',
};

/** Names by which registers know a country besides those of the package. */
const otherNames: Readonly<Record<string, string>> = {
  'Bosnia-Herzegovina': 'BIH',
  Bosnia: 'BIH',
  Burma: 'MMR',
  'Cabo Verde': 'CPV',
  'Congo, DR': 'COD',
  DRC: 'COD',
  'Democratic Republic of Congo': 'COD',
  'East Timor': 'TLS',
  Macedonia: 'MKD',
  'Macedonia (FYROM)': 'MKD',
  'Republic of Macedonia': 'MKD',
  'Occupied Palestinian Territory': 'PSE',
  'Palestinian Territory, Occupied': 'PSE',
  'Palestinian Territories': 'PSE',
  Swaziland: 'SWZ',
  Turkiye: 'TUR',
  'Viet Nam': 'VNM',
  'Korea, South': 'KOR',
  'Korea, North': 'PRK',
  'Holy See': 'VAT',
  Vatican: 'VAT',
  'Ivory Coast': 'CIV',
  'Great Britain': 'GBR',
  Britain: 'GBR',
  America: 'USA',
  'The US': 'USA',
  Holland: 'NLD',
};

/** Those that are no states of their own: dependencies, and parts with a code of their own. */
const territories = new Set(
  (
    'ALA ASM AIA ATA ABW BMU BES BVT IOT VGB CYM CXR CCK COK CUW FLK FRO GUF PYF ATF GIB GRL GLP GUM GGY HKG HMD IMN JEY MAC MTQ MYT MSR NCL NIU ' +
    'NFK MNP PCN PRI REU BLM SHN MAF SPM SXM SGS SJM TKL TCA UMI VIR WLF ESH'
  ).split(' '),
);

/** Alpha-3 codes that CAMEO, older registers or offices use for what ISO 3166-1 codes otherwise. */
const otherAlpha3: Readonly<Record<string, string>> = {
  ROM: 'ROU',
  ZAR: 'COD',
  TMP: 'TLS',
  KSV: 'XKX',
  XKK: 'XKX',
  UNK: 'XKX',
  WBG: 'PSE',
  GZS: 'PSE',
  WSB: 'PSE',
  BIR: 'MMR',
  IRA: 'IRQ',
};

const alpha2Of = (alpha3: string): string | undefined =>
  alpha3 === 'XKX' ? 'XK' : countries.alpha3ToAlpha2(alpha3);

/** A country by its alpha-3 code. */
export function countryByAlpha3(code: string): Country | null {
  const alpha2 = alpha2Of(code);
  if (alpha2 === undefined) return null;
  const name = shortNames[code] ?? countries.getName(code, 'en') ?? code;
  return { alpha3: code, alpha2, name, kind: territories.has(code) ? 'TERRITORY' : 'STATE' };
}

/** A country by its alpha-2 code, in either case. */
export function countryByAlpha2(code: string): Country | null {
  const upper = code.toUpperCase();
  return countryByAlpha3(upper === 'XK' ? 'XKX' : (countries.alpha2ToAlpha3(upper) ?? ''));
}

/** A country by its FIPS 10-4 code. */
export const countryByFips = (code: string): Country | null => countryByAlpha3(alpha3OfFips.get(code) ?? '');

/** A country by its number or abbreviation in the Correlates of War project, `373` or `AZE`. */
export const countryByCow = (code: string): Country | null =>
  countryByAlpha3(
    alpha3OfCow.get(
      code
        .trim()
        .toUpperCase()
        .replace(/^0+(?=\d)/u, ''),
    ) ?? '',
  );

/** A country by its code in CAMEO, which is that of ISO 3166-1 as it stood in 2003, with parts of its own. */
export const countryByCameo = (code: string): Country | null =>
  otherAlpha3[code] !== undefined ? countryByAlpha3(otherAlpha3[code]) : countryByAlpha3(code);

const byName = new Map<string, string>();
for (const [alpha2, names] of Object.entries(countries.getNames('en', { select: 'all' }))) {
  const alpha3 = countries.alpha2ToAlpha3(alpha2);
  for (const name of names)
    if (alpha3 !== undefined) byName.set(foldName(name), alpha3 === 'XKK' ? 'XKX' : alpha3);
}
for (const [code, name] of Object.entries(shortNames)) byName.set(foldName(name), code);
for (const [name, code] of Object.entries(otherNames)) byName.set(foldName(name), code);

/** A country by one of its English names, whatever its case and marks. */
export const countryByName = (name: string): Country | null =>
  countryByAlpha3(byName.get(foldName(name)) ?? '');

/** A country as a row names it. */
export function mentionOf(country: Country, label: string): Mention {
  return {
    label,
    name: country.name,
    kind: country.kind,
    identifiers: [
      { scheme: 'iso3166-1-alpha3', value: country.alpha3 },
      { scheme: 'iso3166-1-alpha2', value: country.alpha2 },
    ],
    description: null,
  };
}
