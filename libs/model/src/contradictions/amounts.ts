import { nameKey } from '../names/foldName.js';
import type { Qualifier } from '../vocabulary/relationType.js';

/** What a text that begins with a number may mean by it. */
export interface Amount {
  readonly least: number;
  readonly most: number;
  /** What is counted, in Latin letters, lower case, singular: `cargo flight`, `%`; '' where nothing is named. */
  readonly of: string;
}

const UNITS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const numberWords = new Map<string, number>([
  ...UNITS.map((word, i): [string, number] => [word, i]),
  ...TENS.map((word, i): [string, number] => [word, 10 * (i + 2)]),
]);
const scales = new Map<string, number>([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['mn', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
]);
const sameUnits: Readonly<Record<string, string>> = {
  $: 'dollar',
  usd: 'dollar',
  'us dollar': 'dollar',
  '€': 'euro',
  eur: 'euro',
  '£': 'pound',
  gbp: 'pound',
};

const APPROXIMATE = /^(?:about|around|some|nearly|almost|roughly|approximately|circa|an? estimated|~)\s*/u;
const AT_LEAST = /^(?:at least|more than|over|no less than|no fewer than|>=?|≥)\s*/u;
const AT_MOST = /^(?:at most|up to|less than|fewer than|under|no more than|<=?|≤)\s*/u;
const CURRENCY = /^(?:[$€£]|usd|eur|gbp)\s*/u;
const DIGITS = /^\d{1,3}(?:[,\u00A0\u202F ]\d{3})+(?:\.\d+)?(?!\d)|^\d+(?:[.,]\d+)?/u;
const RANGE = /^\s*(?:–|-|to\b|and\b)\s*(?=\d|[a-z$€£])/u;

/**
 * Reads the number that a text begins with: in digits or in English words, with `million` and its like, `about`, `at least`, `up to`, or
 * a range. A number stands for what it may have been rounded from, half a unit of its last digit that is not a closing zero, though 5 %
 * at the most: 300 for 285 to 315, 2.5 for 2.45 to 2.55, 12 for itself. One that is approximate stands for 10 % more and less.
 *
 * @returns Null where the text does not begin with a number.
 */
export function readAmount({ value, unit }: Pick<Qualifier, 'value' | 'unit'>): Amount | null {
  let rest = value.normalize('NFKC').trim().toLowerCase();
  const take = (pattern: RegExp): string | null => {
    const [found] = pattern.exec(rest) ?? [];
    if (found === undefined || found === '') return null;
    rest = rest.slice(found.length).trimStart();
    return found.trim();
  };
  take(/^between\s+/u);
  const approximate = take(APPROXIMATE) !== null;
  const atLeast = take(AT_LEAST) !== null;
  const atMost = !atLeast && take(AT_MOST) !== null;
  const currency = take(CURRENCY);
  const first = takeNumber(take);
  if (first === null) return null;
  const before = rest;
  const second = take(RANGE) === null ? null : (take(CURRENCY), takeNumber(take));
  if (second === null) rest = before;
  // In "10 to 12 million" the scale is of both.
  const low = second !== null && first.scale === 1 ? scaledBy(first, second.scale) : first;
  const high = second ?? low;
  const of = unitOf([currency ?? '', rest, unit ?? '']);
  const margin = (number: TakenNumber): number =>
    approximate ? Math.abs(number.value) / 10 : roundedBy(number);
  return {
    least: atMost ? -Infinity : low.value - margin(low),
    most: atLeast ? Infinity : high.value + margin(high),
    of,
  };
}

const scaledBy = ({ value, step }: TakenNumber, scale: number): TakenNumber => ({
  value: value * scale,
  scale,
  step: step * scale,
});

interface TakenNumber {
  readonly value: number;
  /** What `million` and its like multiplied it by. */
  readonly scale: number;
  /** The unit of its last digit. */
  readonly step: number;
}

function takeNumber(take: (pattern: RegExp) => string | null): TakenNumber | null {
  const digits = take(DIGITS);
  if (digits !== null) {
    const plain = digits.replace(/[,\u00A0\u202F ](?=\d{3}(?!\d))/gu, '').replace(',', '.');
    const [, decimals = ''] = plain.split('.');
    const scale = scales.get(take(scaleWord) ?? '') ?? 1;
    return { value: Number(plain) * scale, scale, step: 10 ** -decimals.length * scale };
  }
  let [value, part]: [number | null, number | null] = [null, null];
  for (let word = take(knownWord); word !== null; word = take(knownWord)) {
    const scale = scales.get(word.replace(/^an? /u, ''));
    if (scale === undefined) part = (part ?? 0) + (numberWords.get(word.replace('-', '')) ?? 0);
    else if (scale < 1000) part = (part ?? 1) * scale;
    else [value, part] = [(value ?? 0) + (part ?? 1) * scale, null];
  }
  if (value === null && part === null) return null;
  return { value: (value ?? 0) + (part ?? 0), scale: 1, step: 1 };
}

const scaleWord = new RegExp(`^(?:${[...scales.keys()].join('|')})\\b`, 'u');
const knownWord = new RegExp(
  `^(?:an? )?(?:${[...numberWords.keys(), ...scales.keys()].join('|')})\\b-?`,
  'u',
);

function roundedBy({ value, step }: TakenNumber): number {
  if (value === 0) return step / 2;
  let unit = step;
  while (value % (unit * 10) === 0) unit *= 10;
  return Math.max(step, Math.min(unit, Math.abs(value) / 10)) / 2;
}

function unitOf(parts: readonly string[]): string {
  const text = parts
    .map((part) => part.trim().toLowerCase())
    .filter((part) => part !== '')
    .join(' ');
  const singular = text.replace(/(?<=\p{L}{2}[^s\P{L}])s\b/gu, '');
  if (/^(?:%|percent\b|per cent\b)/u.test(singular)) return '%';
  return sameUnits[singular] ?? (nameKey(singular) || singular);
}

/** Whether two amounts can both be right: they overlap, or what they count differs. What counts nothing named is held against anything. */
export function areCompatible(one: Amount, other: Amount): boolean {
  if (one.of !== '' && other.of !== '' && one.of !== other.of) return true;
  const [least, most] = [Math.max(one.least, other.least), Math.min(one.most, other.most)];
  return least < most;
}
