import { edtfReach } from '../dates/edtf.js';
import { compareDays } from '../dates/isoDay.js';
import { nameKey } from '../names/foldName.js';
import type { Qualifier, RelationType } from '../vocabulary/relationType.js';
import { relationTypeInfoOf } from '../vocabulary/relationTypes.js';
import { lengthInPoints, type MarkedText, markWords, type TextRange } from './markWords.js';
import type { SearchLine } from './searchLine.js';

/** What a search finds. The order is that of hits that are equally good otherwise. */
export const SearchKind = {
  ACTOR: 'ACTOR',
  RELATION: 'RELATION',
  CLAIM: 'CLAIM',
  QUOTE: 'QUOTE',
  SOURCE: 'SOURCE',
} as const;
export type SearchKind = (typeof SearchKind)[keyof typeof SearchKind];

/** Where the words that were looked for stand. */
export const SearchField = {
  NAME: 'NAME',
  SENTENCE: 'SENTENCE',
  SUMMARY: 'SUMMARY',
  QUALIFIER: 'QUALIFIER',
  ATTRIBUTION: 'ATTRIBUTION',
  QUOTE: 'QUOTE',
  TITLE: 'TITLE',
  PUBLISHER: 'PUBLISHER',
  AUTHOR: 'AUTHOR',
} as const;
export type SearchField = (typeof SearchField)[keyof typeof SearchField];

/** A text in which words of the line stand. */
export interface SearchMatch {
  readonly field: SearchField;
  readonly text: string;
  readonly marks: readonly TextRange[];
}

/** How a name was found: as it is, by words that begin so, or nearly spelt so. */
export type NameFit = 'EXACT' | 'BEGINS' | 'NEAR';

/** What a store found for a line: candidates, which are ranked here and dropped where they contain none of the words. */
export interface Found {
  readonly actors: readonly {
    readonly id: string;
    readonly name: string;
    readonly aliasNames: readonly string[];
    /** By which of the line's names, and how. */
    readonly span: number;
    readonly fit: NameFit;
  }[];
  /** The names of the line that relations are looked for by, none of which overlap, with the actors that each may mean. */
  readonly ends: readonly { readonly span: number; readonly actorIds: readonly string[] }[];
  readonly relations: readonly {
    readonly id: string;
    readonly type: RelationType;
    readonly from: { readonly id: string; readonly name: string };
    readonly to: { readonly id: string; readonly name: string };
    readonly qualifiers: readonly Qualifier[];
    readonly evidenceRank: number;
    readonly independentOrigins: number;
  }[];
  readonly claims: readonly {
    readonly id: string;
    readonly relationId: string;
    readonly summary: string;
    readonly attribution: string | null;
    readonly qualifiers: readonly Qualifier[];
    readonly occurred: string | null;
  }[];
  readonly quotes: readonly {
    readonly id: string;
    readonly claimId: string;
    readonly relationId: string;
    readonly quote: string;
    readonly occurred: string | null;
  }[];
  readonly sources: readonly {
    readonly id: string;
    readonly title: string;
    readonly publisher: string | null;
    readonly authors: readonly string[];
    readonly published: string | null;
  }[];
}

/** A hit in its place. */
export interface RankedHit {
  readonly kind: SearchKind;
  /** Of the actor, relation, claim, citation or source. */
  readonly id: string;
  /** The relation that it is, or that it concerns; null of actors and sources. */
  readonly relationId: string | null;
  /** The claim that it is, or that quotes it; null of the others. */
  readonly claimId: string | null;
  /** Compared from the left, lower first. Equal hits are ordered by kind and id. */
  readonly rank: readonly number[];
  readonly matches: readonly SearchMatch[];
}

/**
 * Ranks what was found for a line. The rank of a hit depends on the line and the hit alone, so that it holds while others come and go:
 * 1. how many of the line's words (all but small ones and dates) it leaves unexplained: an actor explains its name, a relation the names of
 *    its ends, its verb and what stands in its qualifiers; claims, quotes and sources have all words, or are no hits;
 * 2. its kind, in the order of SearchKind;
 * 3. an actor: exact name, exact alias, words that begin so, near spelling; shorter names first. A relation: whether its ends stand as the
 *    line has them (who armed Azerbaijan), then evidence, strongest first, then origins. Texts: fewer words that are mere beginnings, then
 *    more of them in the summary or title;
 * 4. its id.
 *
 * A date of the line must be that of the relation or the claim, the publication of the source, or stand in the text.
 */
export function rankFound(line: SearchLine, found: Found): RankedHit[] {
  const rank = new Ranking(line, found);
  return [
    ...rank.actors(),
    ...found.relations.flatMap((relation) => rank.relation(relation) ?? []),
    ...found.claims.flatMap((claim) => rank.claim(claim) ?? []),
    ...found.quotes.flatMap((quote) => rank.quote(quote) ?? []),
    ...found.sources.flatMap((source) => rank.source(source) ?? []),
  ].sort(compareHits);
}

/** The order of hits: negative where `a` comes first. */
export function compareHits(a: Pick<RankedHit, 'rank' | 'id'>, b: Pick<RankedHit, 'rank' | 'id'>): number {
  for (let i = 0; i < Math.max(a.rank.length, b.rank.length); i += 1) {
    const apart = (a.rank[i] ?? 0) - (b.rank[i] ?? 0);
    if (apart !== 0) return apart;
  }
  return a.id < b.id ? -1 : Number(a.id > b.id);
}

const kinds = Object.values(SearchKind);
const fits: readonly NameFit[] = ['EXACT', 'BEGINS', 'NEAR'];

class Ranking {
  /** Places of the words that a hit is to explain. */
  readonly #contentWords: readonly number[];
  /** By the line's names of which there are actors, how well the best of these fits: a place in fits. */
  readonly #bestFits = new Map<number, number>();

  constructor(
    readonly line: SearchLine,
    readonly found: Found,
  ) {
    for (const { span, fit } of found.actors) {
      this.#bestFits.set(span, Math.min(fits.indexOf(fit), this.#bestFits.get(span) ?? fits.length));
    }
    this.#contentWords = line.words.flatMap(({ role }, at) =>
      role === 'PLAIN' || role === 'VERB' ? [at] : [],
    );
  }

  /** Each actor once, by its best name. */
  actors(): RankedHit[] {
    const best = new Map<string, RankedHit>();
    for (const one of this.found.actors) {
      if (this.#isOutdone(one.span)) continue;
      const hit = this.#actor(one);
      const other = best.get(one.id);
      if (hit && (!other || compareHits(hit, other) < 0)) best.set(one.id, hit);
    }
    return [...best.values()];
  }

  /** Whether a name that overlaps this one fits better, or as well and is longer: "Ilham Aliyev" does not mean another Ilham. */
  #isOutdone(span: number): boolean {
    const { first = 0, last = 0 } = this.line.names[span] ?? {};
    const fit = this.#bestFits.get(span) ?? 0;
    return [...this.#bestFits].some(([other, otherFit]) => {
      const name = this.line.names[other];
      return (
        name !== undefined &&
        name.first <= last &&
        name.last >= first &&
        (otherFit < fit || (otherFit === fit && name.last - name.first > last - first))
      );
    });
  }

  #actor({ id, name, aliasNames, span, fit }: Found['actors'][number]): RankedHit | null {
    const { first = 0, last = 0, key = '' } = this.line.names[span] ?? {};
    const words = this.line.words.map((word, at) =>
      at >= first && at <= last ? { ...word, role: 'PLAIN' as const } : { ...word, role: 'SMALL' as const },
    );
    const named = [name, ...aliasNames].map((text) => ({
      text,
      same: nameKey(text) === key,
      ...markWords(text, words, { beginnings: 1, near: fit === 'NEAR' }),
    }));
    const matched =
      named.find(({ same }) => same) ?? named.find(({ found }) => found.size === last - first + 1);
    if (!matched) return null;
    const as = matched.same ? (matched === named[0] ? 0 : 1) : 1 + fits.indexOf(fit);
    const explained = this.#contentWords.filter((at) => at >= first && at <= last).length;
    // In a longer line, a name means the actors with exactly that name.
    if (explained < this.#contentWords.length && fits.indexOf(fit) > (this.#bestFits.get(span) ?? 0))
      return null;
    return {
      ...this.#hit('ACTOR', id, explained, [as, name.length]),
      matches: [{ field: 'NAME', text: matched.text, marks: matched.marks }],
    };
  }

  relation(relation: Found['relations'][number]): RankedHit | null {
    const { id, type, from, to, qualifiers, evidenceRank, independentOrigins } = relation;
    const spans = (actorId: string): number[] =>
      this.found.ends.filter(({ actorIds }) => actorIds.includes(actorId)).map(({ span }) => span);
    const [ofFrom, ofTo] = [spans(from.id), spans(to.id)];
    const explained = new Set([...ofFrom, ...ofTo].flatMap((span) => this.#placesOf(span)));
    const verbs = this.line.words.flatMap(({ types }, at) => (types.includes(type) ? [at] : []));
    for (const at of verbs) explained.add(at);
    const named = new Set(this.found.ends.flatMap(({ span }) => this.#placesOf(span)));
    // What is neither a name nor a verb stands in the details, or it is another relation that is looked for.
    const details = this.line.words.map((word, at) =>
      word.role === 'PLAIN' && !named.has(at) ? word : { ...word, role: 'SMALL' as const },
    );
    const inQualifiers = qualifiers
      .map(({ value }) => ({ value, ...markWords(value, details) }))
      .filter(({ found }) => found.size > 0);
    for (const at of inQualifiers.flatMap(({ found }) => [...found])) explained.add(at);
    if (details.some(({ role }, at) => role !== 'SMALL' && !explained.has(at))) return null;
    const count = this.#contentWords.filter((at) => explained.has(at)).length;
    const fits = this.#direction(type, ofFrom, ofTo, verbs[0]);
    return {
      ...this.#hit('RELATION', id, count, [fits ? 0 : 1, evidenceRank, -independentOrigins]),
      relationId: id,
      matches: [
        sentence(relation, { from: ofFrom.length > 0, verb: verbs.length > 0, to: ofTo.length > 0 }),
        ...inQualifiers.map(({ value, marks }): SearchMatch => ({ field: 'QUALIFIER', text: value, marks })),
      ],
    };
  }

  claim({
    id,
    relationId,
    summary,
    attribution,
    qualifiers,
    occurred,
  }: Found['claims'][number]): RankedHit | null {
    const hit = this.#text(
      'CLAIM',
      id,
      [
        { field: 'SUMMARY', text: summary },
        ...qualifiers.map(({ value }) => ({ field: 'QUALIFIER' as const, text: value })),
        ...(attribution === null ? [] : [{ field: 'ATTRIBUTION' as const, text: attribution }]),
      ],
      occurred,
    );
    return hit && { ...hit, relationId, claimId: id };
  }

  quote({ id, claimId, relationId, quote, occurred }: Found['quotes'][number]): RankedHit | null {
    const hit = this.#text('QUOTE', id, [{ field: 'QUOTE', text: quote }], occurred);
    return hit && { ...hit, relationId, claimId };
  }

  source({ id, title, publisher, authors, published }: Found['sources'][number]): RankedHit | null {
    const texts = [
      { field: 'TITLE' as const, text: title },
      ...(publisher === null ? [] : [{ field: 'PUBLISHER' as const, text: publisher }]),
      ...authors.map((text) => ({ field: 'AUTHOR' as const, text })),
    ];
    return this.#text('SOURCE', id, texts, published);
  }

  /** What has all words in its texts, the first of which counts for more; null where it has not. */
  #text(
    kind: SearchKind,
    id: string,
    texts: readonly { readonly field: SearchField; readonly text: string }[],
    date: string | null,
  ): RankedHit | null {
    const marked = texts.map((one) => ({ ...one, ...markWords(one.text, this.line.words) }));
    const inAny = (at: number, of: (text: MarkedText) => ReadonlySet<number>): boolean =>
      marked.some((text) => of(text).has(at));
    if (this.#contentWords.length === 0 || !this.#contentWords.every((at) => inAny(at, ({ found }) => found)))
      return null;
    if (!this.#passes(date, marked)) return null;
    const beginnings = this.#contentWords.filter((at) => !inAny(at, ({ whole }) => whole)).length;
    const elsewhere = this.#contentWords.filter((at) => !marked[0]?.found.has(at)).length;
    return {
      ...this.#hit(kind, id, this.#contentWords.length, [beginnings, elsewhere]),
      matches: marked
        .filter(({ marks }) => marks.length > 0)
        .map(({ field, text, marks }) => ({ field, text, marks })),
    };
  }

  #passes(date: string | null, marked: readonly MarkedText[]): boolean {
    const { dates, words } = this.line;
    if (dates === null) return true;
    const isYear = (at: number): boolean =>
      words[at]?.role === 'DATE' && /^\d{4}$/u.test(words[at]?.key ?? '');
    if (marked.some(({ whole }) => [...whole].some(isYear))) return true;
    if (date === null) return false;
    const { earliest, latest } = edtfReach(date);
    return (
      (dates.to === null || compareDays(earliest, dates.to) <= 0) &&
      (dates.from === null || compareDays(latest, dates.from) >= 0)
    );
  }

  /** Whether the ends stand as the line has them: who acts before the verb, who is concerned after it; or as by, from, to and against say. */
  #direction(
    type: RelationType,
    from: readonly number[],
    to: readonly number[],
    verb: number | undefined,
  ): boolean {
    if (!relationTypeInfoOf(type).directed) return true;
    const [one, other] = [this.line.names[from[0] ?? -1], this.line.names[to[0] ?? -1]];
    const before = (at: number | undefined): string => this.line.words[(at ?? 0) - 1]?.folded ?? '';
    const [beforeFrom, beforeTo] = [before(one?.first), before(other?.first)];
    if (/^(?:by|from)$/u.test(beforeFrom) || /^(?:to|against|for)$/u.test(beforeTo)) return true;
    if (/^(?:by|from)$/u.test(beforeTo) || /^(?:to|against|for)$/u.test(beforeFrom)) return false;
    if (one && other) return one.first < other.first;
    if (verb === undefined) return true;
    return one ? one.first < verb : other ? other.first > verb : true;
  }

  #placesOf(span: number): number[] {
    const { first, last } = this.line.names[span] ?? { first: 0, last: -1 };
    return Array.from({ length: last - first + 1 }, (_, i) => first + i);
  }

  #hit(kind: SearchKind, id: string, explained: number, detail: readonly number[]) {
    const rank = [this.#contentWords.length - explained, kinds.indexOf(kind), ...detail];
    return { kind, id, relationId: null, claimId: null, rank };
  }
}

/** A relation as a sentence, with what the line named marked in it. */
function sentence(
  { type, from, to }: Found['relations'][number],
  named: { readonly from: boolean; readonly verb: boolean; readonly to: boolean },
): SearchMatch {
  const { label } = relationTypeInfoOf(type);
  const parts = [
    { text: from.name, marked: named.from },
    { text: label, marked: named.verb },
    { text: to.name, marked: named.to },
  ];
  const marks: TextRange[] = [];
  let start = 0;
  for (const { text, marked } of parts) {
    const end = start + lengthInPoints(text);
    if (marked) marks.push({ start, end });
    start = end + 1;
  }
  return { field: 'SENTENCE', text: parts.map(({ text }) => text).join(' '), marks };
}
