import type { ActorKind, IsoDay, Qualifier, RelationType, Stance } from '@entente/model';
import { codePointIndex } from '../anchors/codePointIndex.js';
import type { ActorIndex } from '../names/actorIndex.js';
import { findMentions } from '../names/mentions/findMentions.js';
import type { Mention } from '../names/mentions/mention.js';
import { afterQuote, readClauses } from './grammar/clauses.js';
import { readPhrases } from './grammar/phrases.js';
import type { TokenMention, Unit } from './grammar/sentence.js';
import { readSentences, type Sentence } from './grammar/readSentences.js';
import type { End, EndContext } from './matching/ends.js';
import type { Event } from './matching/eventEnds.js';
import { findEvents } from './matching/findEvents.js';
import { qualifiersOf } from './matching/qualifiersOf.js';
import { Referents } from './matching/referents.js';
import { stanceOf } from './matching/stanceOf.js';
import { whenOf } from './matching/when.js';
import { knownWords, patternName } from './patterns/index.js';

/** An actor as a document names it. */
export interface ProposedActor {
  /** The actor of the graph; null where it has none of that name. */
  readonly id: string | null;
  readonly text: string;
}

/** A claim that a passage may support. A person decides. */
export interface Proposal {
  /** Which sentence of the document, from 0. */
  readonly sentence: number;
  /** The passage, in code points of the document, the end not included. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly type: RelationType;
  /** CAMEO's code of the event; null for standing ties. */
  readonly cameo: string | null;
  readonly from: ProposedActor;
  readonly to: ProposedActor;
  readonly stance: Stance;
  /** Who says so; null where nobody is named. */
  readonly speaker: ProposedActor | null;
  /** EDTF. */
  readonly occurred: string | null;
  readonly qualifiers: readonly Qualifier[];
  /** Which pattern read it. */
  readonly pattern: string;
  /** The words of the sentence that it is about, as they stand there: the verb, and the noun that tells what is done. */
  readonly words: readonly string[];
  /** 0 to 1, how much it is worth to be looked at first. */
  readonly rank: number;
  /** The language model that proposes it; left out where a pattern does. */
  readonly model?: string;
}

const shown = ({ id, text }: End): ProposedActor => ({ id, text });

/**
 * The claims that an English document may support, sentence by sentence, in each the best first. The same text, actors and day give the
 * same proposals. `published` is the day of the document, for "on Wednesday" and "the prime minister".
 */
export function proposeClaims(
  text: string,
  index: ActorIndex,
  { published }: { readonly published: IsoDay | null },
): Proposal[] {
  const points = codePointIndex(text);
  const mentions = findMentions(text, index, { date: published }).map((mention) => ({
    mention,
    start: points.unitAt(mention.start),
    end: points.unitAt(mention.end),
  }));
  const kindOf = (id: string): ActorKind | null => index.actors.get(id)?.kind ?? null;
  const referents = new Referents();
  let next = 0;
  let open = false;
  let end = 0;
  const read = readSentences(text, knownWords).map((sentence) => {
    // Quotation marks that are open go on into the next sentence of the paragraph.
    if (/\n\s*\n/u.test(text.slice(end, sentence.start))) open = false;
    end = sentence.end;
    const inQuote = open;
    for (const { text: sign } of sentence.tokens) if (/^["“”«»]$/u.test(sign)) open = afterQuote(sign, open);
    while ((mentions[next]?.end ?? Infinity) <= sentence.start) next += 1;
    const byToken = mentionsIn(sentence, mentions.slice(next, next + sentence.tokens.length));
    return {
      sentence,
      byToken,
      clauses: readClauses(sentence.tokens, readPhrases(sentence.tokens, byToken), inQuote),
      goesOn: open,
    };
  });
  const contextOf = (at: number): EndContext | null => {
    const one = read[at];
    return one
      ? {
          text,
          sentence: one.clauses,
          mentions: one.byToken,
          kindOf,
          refersTo: (noun) => referents.of(noun, one.clauses),
          bothSides: () => referents.bothSides(),
          countryOf: (place) => referents.countryOf(place),
          opponents: () => referents.opponents(),
          counterpartOf: (person, body) => counterpartOf(index, person, body),
        }
      : null;
  };
  /** The sentences in which a quotation goes on, up to its end. */
  const contextsFrom = (at: number): EndContext[] => {
    const context = contextOf(at);
    if (!context) return [];
    return read[at]?.goesOn ? [context, ...contextsFrom(at + 1)] : [context];
  };
  const proposals: Proposal[] = [];
  for (const [at, { sentence, clauses }] of read.entries()) {
    const context = contextOf(at);
    if (!context) continue;
    referents.enter(clauses, context, read[at]?.goesOn ? contextsFrom(at + 1) : []);
    const events = findEvents(context);
    referents.learn(events);
    proposals.push(
      ...bestOf(
        events.flatMap((event) => propose(event, sentence, context, published, points, referents) ?? []),
      ),
    );
    referents.leave(clauses, context);
  }
  return proposals;
}

/** Who holds in a body the office that a person holds in another; null where nobody or more than one is known to. */
function counterpartOf({ actors, holders }: ActorIndex, personId: string, bodyId: string): string | null {
  const roles = actors.get(personId)?.offices.map(({ role }) => role) ?? [];
  const same = (holders.get(bodyId) ?? []).filter(({ role }) => role !== null && roles.includes(role));
  const ids = new Set(same.map(({ holderId }) => holderId).filter((id) => id !== personId));
  const [only] = ids;
  return ids.size === 1 && only !== undefined ? only : null;
}

/** One of each type and pair, the best first. */
function bestOf(proposals: readonly Proposal[]): Proposal[] {
  const best = new Map<string, Proposal>();
  for (const proposal of proposals) {
    const key = `${proposal.type} ${proposal.from.id ?? proposal.from.text} ${proposal.to.id ?? proposal.to.text}`;
    const known = best.get(key);
    if (!known || known.rank < proposal.rank) best.set(key, proposal);
  }
  return [...best.values()].sort(
    (a, b) => b.rank - a.rank || a.start - b.start || (a.pattern < b.pattern ? -1 : 1),
  );
}

function propose(
  event: Event,
  sentence: Sentence,
  context: EndContext,
  published: IsoDay | null,
  points: ReturnType<typeof codePointIndex>,
  referents: Referents,
): Proposal | null {
  const reading = stanceOf(event, () => referents.quoteSpeaker(), context);
  if (!reading) return null;
  const rank = Math.round(event.score * reading.factor * 100) / 100;
  const quote = context.text.slice(sentence.start, sentence.end);
  const past =
    event.clause?.group.modal !== 'FUTURE' &&
    !/^(?:expect|plan|schedule|due)$/u.test(event.clause?.lemma ?? '');
  return {
    sentence: sentence.number,
    start: points.codePointAt(sentence.start),
    end: points.codePointAt(sentence.end),
    quote,
    type: reading.type,
    cameo: reading.cameo,
    from: shown(event.from),
    to: shown(event.to),
    stance: reading.stance,
    speaker: reading.speaker && shown(reading.speaker),
    occurred: whenOf(
      timeTextOf(event, quote, context),
      published,
      past,
      tieOf(event, reading.type),
      context.sentence.tokens[event.clause?.group.verb ?? -1]?.text ?? null,
    ),
    qualifiers: qualifiersOf(event, reading.type, context),
    pattern: patternName(event.pattern),
    words: wordsOf(event, context),
    rank,
  };
}

/** Where to look for when it was: an office told by a title has the dates that stand with the title, not those of what its holder does. */
function timeTextOf(
  { pattern, clause, matter }: Event,
  quote: string,
  { sentence: { tokens, units }, text }: EndContext,
): string {
  if (pattern.kind !== 'TIE' || !matter || (clause !== null && clause.group.last > 0)) return quote;
  let last = units.indexOf(matter);
  while (
    /^(?:PREPOSITION|NOUN)$/u.test(units[last + 1]?.kind ?? '') ||
    /^(?:since|from|until)$/u.test(wordOf(units[last + 1]))
  )
    last += 1;
  return text.slice(tokens[matter.first]?.start, tokens[units[last]?.last ?? matter.last]?.end);
}

const wordOf = (unit: Unit | undefined): string => (unit && 'word' in unit ? unit.word : '');

/** What goes on from a day that is told: standing ties that are said to be, offices and memberships that are entered. */
function tieOf({ pattern, clause }: Event, type: RelationType): 'STANDING' | 'BEGUN' | null {
  if (pattern.cameo !== null || type === 'PAYMENT') return null;
  const entered =
    (type === 'OFFICE' || type === 'MEMBERSHIP') &&
    clause !== null &&
    /^(?:swear|appoint|elect|reelect|name|install|inaugurate|choose|join|rejoin|admit|accept)$/u.test(
      clause.lemma,
    );
  return entered ? 'BEGUN' : 'STANDING';
}

function wordsOf({ clause, matter }: Event, { sentence: { tokens } }: EndContext): string[] {
  const places = [clause?.group?.verb, matter?.head].filter((place) => place !== undefined);
  return [...new Set(places)].sort((a, b) => a - b).flatMap((place) => tokens[place]?.text ?? []);
}

interface PlacedMention {
  readonly mention: Mention;
  readonly start: number;
  readonly end: number;
}

/** The mentions of a sentence by their first token. */
function mentionsIn(
  { tokens, end }: Sentence,
  mentions: readonly PlacedMention[],
): Map<number, TokenMention> {
  const byToken = new Map<number, TokenMention>();
  let at = 0;
  for (const { mention, start, end: last } of mentions) {
    if (start >= end) break;
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= start) at += 1;
    const first = at;
    let until = first;
    while (until + 1 < tokens.length && (tokens[until + 1]?.start ?? Infinity) < last) until += 1;
    if ((tokens[first]?.start ?? Infinity) < last) byToken.set(first, { mention, first, last: until });
  }
  return byToken;
}
