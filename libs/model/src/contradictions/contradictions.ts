import { AnchorKind } from '../anchors/anchor.js';
import type { Claim } from '../claims/claim.js';
import { edtfReach } from '../dates/edtf.js';
import { dayCount } from '../dates/isoDay.js';
import { foldName, nameKey } from '../names/foldName.js';
import type { Relation } from '../relations/relation.js';
import { Stance } from '../vocabulary/kinds.js';
import { type RelationType, Tone } from '../vocabulary/relationType.js';
import { relationTypeInfoOf } from '../vocabulary/relationTypes.js';
import { areCompatible, readAmount } from './amounts.js';

/** What two claims disagree on. */
export const Disagreement = {
  WHETHER: 'WHETHER',
  DATE: 'DATE',
  NUMBER: 'NUMBER',
  WHO: 'WHO',
} as const;
export type Disagreement = (typeof Disagreement)[keyof typeof Disagreement];

/** One thing that two claims disagree on, and what each says of it. */
export interface DisputedPoint {
  readonly kind: Disagreement;
  /** `stance`, `occurred`, `speaker`, `from`, or a qualifier as `qualifiers.share`. */
  readonly field: string;
  readonly first: string;
  readonly second: string;
}

/** A claim as far as it is compared with another. */
export interface ComparedClaim {
  readonly claim: Pick<Claim, 'id' | 'stance' | 'occurred' | 'qualifiers' | 'attribution'> & {
    readonly speaker: { readonly id: string; readonly name: string } | null;
    readonly citations: readonly {
      readonly source: { readonly id: string };
      readonly anchor: { readonly kind: string; readonly start: number; readonly end: number };
    }[];
  };
  readonly relation: Pick<Relation, 'id' | 'type' | 'occurred'> & {
    readonly from: { readonly id: string; readonly name: string };
    readonly to: { readonly id: string; readonly name: string };
  };
}

/** Relations of one pair and type no more days apart than this may be one event that is told in two ways. */
export const NEAR_DAYS = 31;

/** Qualifiers that say how much. An item counts where it begins with a number: "two cargo flights". */
const AMOUNTS = ['quantity', 'value', 'share', 'tiv', 'item'];
/** Qualifiers that say what it was about, or where. */
const NAMING = ['item', 'subject', 'place', 'role', 'official', 'level'];

/**
 * What two claims disagree on; nothing where both can be right. The order of the two does not matter but for `first` and `second`.
 *
 * Claims on one relation speak of one event: they disagree on whether it happened where one alone denies it; and where neither does, on the
 * date where no day is common to theirs, on a number where it cannot be the same (`readAmount`) and their items are not different things,
 * on who where they name different officials, or take one passage for the words of different speakers. Of a standing relationship a
 * single date says when it was seen to hold: only two intervals can disagree.
 *
 * Claims on two relations of one type between one pair are compared where these are near in time or both undated, and no qualifier
 * names different things: on whether it happened where their days overlap; on date and number where a qualifier names the same thing
 * in both, so that two shipments are not taken for one; on who where from and to are exchanged, of a standing relationship or of one item
 * that was handed over. Two may well accuse or attack each other at one time.
 */
export function disputedPoints(one: ComparedClaim, other: ComparedClaim): readonly DisputedPoint[] {
  if (one.claim.id === other.claim.id) return [];
  if (one.relation.id === other.relation.id) return onOneRelation(one, other);
  return onTwoRelations(one, other);
}

function onOneRelation(one: ComparedClaim, other: ComparedClaim): DisputedPoint[] {
  const whether = onWhether(one, other);
  if (whether.length > 0 || isDenied(one)) return whether;
  return [
    ...onDate(one.relation.type, one.claim.occurred, other.claim.occurred),
    ...onNumbers(one, other),
    ...onOfficial(one, other),
    ...onSpeaker(one, other),
  ];
}

function onTwoRelations(one: ComparedClaim, other: ComparedClaim): DisputedPoint[] {
  const [a, b] = [one.relation, other.relation];
  const { directed, tone } = relationTypeInfoOf(a.type);
  const isSamePair =
    (a.from.id === b.from.id && a.to.id === b.to.id) || (a.from.id === b.to.id && a.to.id === b.from.id);
  if (a.type !== b.type || !isSamePair) return [];
  const [when, otherwise] = [dateOf(one), dateOf(other)];
  const named = namedAlike(one, other);
  if (named === 'DIFFERENT' || !areNear(when, otherwise)) return [];
  const overlaps = areNear(when, otherwise, 0);
  if (directed && a.from.id !== b.from.id) {
    const isHandedOver =
      tone === Tone.COOPERATION && alike(wordsOf(one, 'item'), wordsOf(other, 'item')) === 'SAME';
    const isDisputed = overlaps && (tone === Tone.STRUCTURE || isHandedOver);
    if (!isDisputed || isDenied(one) || isDenied(other)) return [];
    return [{ kind: Disagreement.WHO, field: 'from', first: a.from.name, second: b.from.name }];
  }
  const whether = overlaps ? onWhether(one, other) : [];
  if (whether.length > 0 || isDenied(one) || isDenied(other) || named !== 'SAME') return whether;
  return [...onDate(a.type, when, otherwise), ...(overlaps ? onNumbers(one, other) : [])];
}

const isDenied = ({ claim }: ComparedClaim): boolean => claim.stance === Stance.DENIED;

/** When it was by a claim, else by what is settled of its relation. */
const dateOf = ({ claim, relation }: ComparedClaim): string | null => claim.occurred ?? relation.occurred;

function onWhether(one: ComparedClaim, other: ComparedClaim): DisputedPoint[] {
  if (isDenied(one) === isDenied(other)) return [];
  const [first, second] = [one.claim.stance, other.claim.stance];
  return [{ kind: Disagreement.WHETHER, field: 'stance', first, second }];
}

function onDate(type: RelationType, first: string | null, second: string | null): DisputedPoint[] {
  if (first === null || second === null) return [];
  const isStanding = relationTypeInfoOf(type).tone === Tone.STRUCTURE;
  if (isStanding && !(first.includes('/') && second.includes('/'))) return [];
  const [one, other] = [widened(first), widened(second)];
  if (daysBetween(one, other) === 0) return [];
  return [{ kind: Disagreement.DATE, field: 'occurred', first, second }];
}

function onNumbers(one: ComparedClaim, other: ComparedClaim): DisputedPoint[] {
  if (alike(wordsOf(one, 'item'), wordsOf(other, 'item')) === 'DIFFERENT') return [];
  return AMOUNTS.flatMap((key) => {
    const [first, second] = [one, other].map(({ claim }) =>
      claim.qualifiers.find((qualifier) => qualifier.key === key),
    );
    const [amount, otherAmount] = [first && readAmount(first), second && readAmount(second)];
    if (!first || !second || !amount || !otherAmount || areCompatible(amount, otherAmount)) return [];
    const texts = { first: withUnit(first), second: withUnit(second) };
    return [{ kind: Disagreement.NUMBER, field: `qualifiers.${key}`, ...texts }];
  });
}

const withUnit = ({ value, unit }: { readonly value: string; readonly unit: string | null }): string =>
  unit === null ? value : unit === '%' ? `${value}%` : `${value} ${unit}`;

function onOfficial(one: ComparedClaim, other: ComparedClaim): DisputedPoint[] {
  const [first, second] = [valueOf(one, 'official'), valueOf(other, 'official')];
  if (first === null || second === null) return [];
  if (alike(wordsOf(one, 'official'), wordsOf(other, 'official')) !== 'DIFFERENT') return [];
  return [{ kind: Disagreement.WHO, field: 'qualifiers.official', first, second }];
}

/** Two claims that cite the same words, and take them for those of different speakers. */
function onSpeaker(one: ComparedClaim, other: ComparedClaim): DisputedPoint[] {
  const [first, second] = [one, other].map(({ claim }) => claim.speaker?.name ?? claim.attribution);
  if (first == null || second == null || foldName(first) === foldName(second)) return [];
  const overlap = one.claim.citations.some(({ source, anchor }) =>
    other.claim.citations.some(
      (cited) =>
        cited.source.id === source.id &&
        cited.anchor.kind === anchor.kind &&
        // Of a document that is only named the words are not known.
        anchor.kind !== AnchorKind.DOCUMENT &&
        cited.anchor.start < anchor.end &&
        anchor.start < cited.anchor.end,
    ),
  );
  return overlap ? [{ kind: Disagreement.WHO, field: 'speaker', first, second }] : [];
}

/** SAME: a word is common; UNKNOWN: one of the two says nothing. */
type Likeness = 'SAME' | 'DIFFERENT' | 'UNKNOWN';

/** Whether qualifiers of two claims name the same thing in one key, and in none different things. */
function namedAlike(one: ComparedClaim, other: ComparedClaim): Likeness {
  const found = NAMING.map((key) => alike(wordsOf(one, key), wordsOf(other, key)));
  if (found.includes('DIFFERENT')) return 'DIFFERENT';
  return found.includes('SAME') ? 'SAME' : 'UNKNOWN';
}

function alike(words: ReadonlySet<string>, others: ReadonlySet<string>): Likeness {
  if (words.size === 0 || others.size === 0) return 'UNKNOWN';
  return [...words].some((word) => others.has(word)) ? 'SAME' : 'DIFFERENT';
}

const valueOf = ({ claim }: ComparedClaim, key: string): string | null =>
  claim.qualifiers.find((qualifier) => qualifier.key === key)?.value ?? null;

/** The words by which a qualifier names something: of three letters and more, not numbers; a last s does not count. */
function wordsOf(compared: ComparedClaim, key: string): ReadonlySet<string> {
  const words = nameKey(valueOf(compared, key) ?? '').split(' ');
  return new Set(
    words
      .filter((word) => word.length > 2 && !/\d/u.test(word) && !SMALL.has(word))
      .map((word) => word.replace(/s$/u, '')),
  );
}

const SMALL = new Set(['and', 'for', 'from', 'one', 'six', 'some', 'ten', 'the', 'two', 'with']);

/** First and last day, as `dayCount` counts them. */
interface Reach {
  readonly earliest: number;
  readonly latest: number;
}

/** Two dates no more than so many days apart, or none in both places. */
function areNear(one: string | null, other: string | null, days: number = NEAR_DAYS): boolean {
  if (one === null || other === null) return one === other;
  return daysBetween(widened(one), widened(other)) <= days;
}

/** How many days lie between the nearer ends of two reaches: 0 where they overlap. */
const daysBetween = (one: Reach, other: Reach): number =>
  Math.max(0, one.earliest - other.latest, other.earliest - one.latest);

/** The days that a date may mean. An end that is approximate or uncertain is moved: a day by three, a month or a season by 31, a year by 366. */
function widened(text: string): Reach {
  const { earliest, latest } = edtfReach(text);
  const [start = '', end = start] = text.split('/');
  return { earliest: dayCount(earliest) - slack(start), latest: dayCount(latest) + slack(end) };
}

function slack(part: string): number {
  if (!/[~?%]$/u.test(part)) return 0;
  const parts = part.replace(/^-/u, '').split('-').length;
  return parts === 3 ? 3 : parts === 2 ? 31 : 366;
}
