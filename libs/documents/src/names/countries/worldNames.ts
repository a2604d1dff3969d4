import { createRequire } from 'node:module';
import { ActorKind } from '@entente/model';
import { CAPITALS } from './capitals.js';
import {
  AMBIGUOUS_CAPITALS,
  MORE_DEMONYMS,
  MORE_METONYMS,
  MORE_NAMES,
  OTHER_ADJECTIVES,
  RUSSIAN_ADJECTIVES,
} from './countryWords.js';

/** A name by which texts call a country. */
export interface CountryName {
  readonly text: string;
  readonly sort: 'NAME' | 'METONYM' | 'DEMONYM';
}

/** A country of the world, or a territory with a code of its own. */
export interface Country {
  /** ISO 3166-1 alpha-2 and alpha-3. */
  readonly alpha2: string;
  readonly alpha3: string;
  readonly kind: ActorKind;
  /** As English texts call it. */
  readonly name: string;
  /** The English adjective. */
  readonly demonym: string | null;
  readonly names: readonly CountryName[];
}

/** The languages in which names are known, in six scripts; Node has them all. */
const LANGUAGES = ['en', 'ru', 'uk', 'ar', 'fa', 'he', 'hy', 'ka', 'tr', 'az'];
/** Counted as states though a few states do not. */
const STATES = new Set(['TW', 'PS', 'XK']);
/** The demonym belongs to another country. */
const NO_DEMONYM = new Set([
  'GF',
  'TF',
  'BQ',
  'SJ',
  'MP',
  'IO',
  'DM',
  'CG',
  'AQ',
  'GG',
  'JE',
  'AS',
  'MF',
  'PM',
]);

/** What is read of the package world-countries, which is CommonJS with the types of a module. */
interface CountryData {
  readonly cca2: string;
  readonly cca3: string;
  readonly name: { readonly common: string; readonly official: string };
  readonly altSpellings: readonly string[];
  readonly independent?: boolean;
  readonly capital: readonly string[];
  readonly demonyms?: Readonly<Record<string, { readonly m: string }>>;
}

let made: readonly Country[] | null = null;

/** Every country of the world with its names, capitals and demonyms in Latin, Cyrillic, Arabic, Hebrew, Armenian and Georgian letters. */
export function worldCountries(): readonly Country[] {
  made ??= makeCountries();
  return made;
}

function makeCountries(): Country[] {
  const regions = LANGUAGES.map((language) => new Intl.DisplayNames([language], { type: 'region' }));
  const countries = createRequire(import.meta.url)('world-countries') as readonly CountryData[];
  return countries.map((country) => {
    const { cca2: alpha2, cca3: alpha3 } = country;
    const shown = regions.flatMap((names) => plainForms(names.of(alpha2) ?? ''));
    const alternatives = country.altSpellings.filter((text) => text.length > 3 && !text.includes(','));
    const isState = country.independent === true || STATES.has(alpha2);
    const capitals = isState
      ? country.capital
          .filter((capital) => !AMBIGUOUS_CAPITALS.has(capital))
          .map((capital) => capital.replace(' D.C.', ''))
      : [];
    const english = NO_DEMONYM.has(alpha2)
      ? []
      : (country.demonyms?.['eng']?.m ?? '').split(/, | or /u).filter((text) => text.length > 3);
    return {
      alpha2,
      alpha3,
      kind: isState ? ActorKind.STATE : ActorKind.TERRITORY,
      name: country.name.common,
      demonym: english[0] ?? null,
      names: unique([
        ...[
          country.name.common,
          country.name.official,
          ...shown,
          ...alternatives,
          ...more(MORE_NAMES, alpha2),
        ].map(named('NAME')),
        ...[...capitals, ...(isState ? more(CAPITALS, alpha2) : []), ...more(MORE_METONYMS, alpha2)].map(
          named('METONYM'),
        ),
        ...[...english, ...more(MORE_DEMONYMS, alpha2)].flatMap(withPlural).map(named('DEMONYM')),
        ...[...shown, ...more(MORE_NAMES, alpha2)].flatMap(adjectivesOf).map(named('DEMONYM')),
        ...[...more(RUSSIAN_ADJECTIVES, alpha2), ...more(OTHER_ADJECTIVES, alpha2)].map(named('DEMONYM')),
      ]),
    };
  });
}

const named =
  (sort: CountryName['sort']) =>
  (text: string): CountryName => ({ text, sort });

const more = (table: ReadonlyMap<string, readonly string[]>, alpha2: string): readonly string[] =>
  table.get(alpha2) ?? [];

/** "Myanmar (Burma)" as both names, without what only CLDR writes: "Congo - Kinshasa", "Hong Kong SAR China". */
function plainForms(shown: string): string[] {
  const [, name = shown, other] = /^(.*?) \((.*)\)$/u.exec(shown) ?? [];
  return [name, ...(other === undefined ? [] : [other])].filter((text) => !/ [-–] |SAR|САР|\d/u.test(text));
}

/** English names of a people also have a plural. */
function withPlural(text: string): string[] {
  return /^[A-Z].*(?:an|i|ian|er|b|k|ek|ot|ard|on|Pole|Turk|Finn|Swede|Croat|ik)$/u.test(text)
    ? [text, `${text}s`]
    : [text];
}

/** The adjective that Arabic, Hebrew, Armenian, Georgian and Russian make of a country's name by rule, where they do. */
function adjectivesOf(name: string): string[] {
  if (name.includes(' ')) return [];
  if (/^\p{Script=Hebrew}/u.test(name)) {
    const stem = name.replace(/(?:יה|ה)$/u, '');
    return [`${stem}י`, `${stem}ית`, `${stem}ים`];
  }
  if (/^\p{Script=Arabic}/u.test(name)) {
    const stem = name.replace(/^ال/u, '').replace(/(?:يا|يه|ية|ا|ة|ه)$/u, '');
    return stem.length < 3 || /ستان$/u.test(stem) ? [] : [`${stem}ي`, `${stem}ية`];
  }
  if (/^\p{Script=Armenian}/u.test(name)) {
    const stem = name.replace(/իա$/u, '');
    return [`${stem}ական`, `${stem}ցի`].map((text) => text.toLowerCase());
  }
  if (/^\p{Script=Cyrillic}/u.test(name)) {
    const lower = name.toLowerCase();
    if (/[іїєґ]|[аеоуыюяь]$/u.test(lower) && !lower.endsWith('ия')) return [];
    return [`${lower.replace(/я$/u, 'й')}ский`];
  }
  if (/^\p{Script=Georgian}/u.test(name)) return [`${name.replace(/(?:ეთი|ი|ა)$/u, '')}ული`];
  return [];
}

function unique(names: readonly CountryName[]): CountryName[] {
  const seen = new Set<string>();
  return names.filter(({ text }) => text !== '' && !seen.has(text) && seen.add(text));
}
