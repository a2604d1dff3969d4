import type { NounPhrase, ReadSentence } from '../grammar/sentence.js';
import { SPEECH, TITLES } from '../grammar/words.js';
import type { Event } from './eventEnds.js';
import { adjectiveIn, type End, type EndContext, endOf, followingNoun, ofAdjective } from './ends.js';

const MEMORY = 24;
/** Nouns that may refer back to an actor: the ambassador, the ministry. */
const BACK =
  /^(?:ministry|agency|company|group|organization|organisation|party|court|council|bank|firm|militia|country|sides?)$/u;

/** The noun that is said to say something in a sentence, outside of quotation marks. */
const speakingNoun = ({ sentence }: EndContext): NounPhrase | null =>
  sentence.clauses.findLast(({ lemma, quoted, subject }) => SPEECH.has(lemma) && !quoted && subject !== null)
    ?.subject ?? null;

/** Whose "our ships" are in the words of the Israeli minister: the country or body of an office; who is no official speaks for himself. */
function sideOf(noun: NounPhrase, speaker: End, context: EndContext): End | null {
  if (!speaker.person && !TITLES.has(context.sentence.tokens[noun.head]?.lemma ?? '')) return speaker;
  const of = noun.owner ?? followingNoun(noun, context, /^(?:of|for)$/u);
  const side = of && endOf(of, context);
  if (side) return side;
  const people = adjectiveIn(noun, context);
  return people ? ofAdjective(people, context) : null;
}

/** Whom pronouns and definite nouns refer back to, while a document is read from its beginning. */
export class Referents {
  /** The latest last. */
  private readonly named: End[] = [];
  private subject: End | null = null;
  private person: End | null = null;
  private pair: readonly End[] = [];
  private readonly places = new Map<string, string>();
  private fighting: readonly End[] = [];
  private ahead: NounPhrase | null = null;
  private aheadContext: EndContext | null = null;
  private speaker: End | null = null;
  private side: End | null = null;

  /** Before a sentence is read: who is quoted in it, and who its subject is, for pronouns that come before it. */
  enter(sentence: ReadSentence, context: EndContext, goesOn: readonly EndContext[]): void {
    const main = sentence.clauses.find(
      ({ subject, quoted }) => subject !== null && !subject.pronoun && !quoted,
    );
    this.ahead = main?.subject ?? null;
    this.aheadContext = context;
    // A quotation that goes on may name its speaker at its end.
    for (const one of [context, ...goesOn]) {
      const noun = speakingNoun(one);
      const said = noun && endOf(noun, one);
      if (!said) continue;
      this.speaker = said;
      this.side = sideOf(noun, said, one);
      break;
    }
  }

  /** After a sentence was read: remembers whom it names. */
  leave({ clauses, units, joined }: ReadSentence, context: EndContext): void {
    for (const unit of units) {
      if (unit.kind !== 'NOUN' || unit.pronoun || unit.time) continue;
      const end = endOf(unit, context);
      const together = joined(unit);
      if (together.length === 2 && together[0] === unit) {
        const both = together.flatMap((noun) => endOf(noun, context) ?? []);
        if (both.length === 2 && both.every(({ plain }) => plain >= 0.6)) this.pair = both;
      }
      if (!end || end.plain < 0.7) continue;
      this.named.push(end);
      if (end.person) this.person = end;
    }
    this.named.splice(0, Math.max(0, this.named.length - MEMORY));
    for (const { subject, quoted } of clauses) {
      if (!subject || subject.pronoun || quoted) continue;
      const all = joined(subject).flatMap((noun) => endOf(noun, context) ?? []);
      const [first] = all;
      if (!first) continue;
      if (first.person) this.person = first;
      else this.subject = first;
      break;
    }
  }

  /** What was read in a sentence: who fight each other, and in which country a place is. */
  learn(events: readonly Event[]): void {
    for (const { pattern, from, to } of events)
      if (pattern.type === 'PART_OF' && from.id === null && to.id !== null) this.places.set(from.text, to.id);
    const fight = events.find(
      ({ pattern, from, to }) => pattern.type === 'MILITARY_ACTION' && from.plain >= 0.6 && to.plain >= 0.6,
    );
    if (fight) this.fighting = [fight.from, fight.to];
  }

  /** The actor that a place was said to be part of. */
  countryOf(place: string): string | null {
    return this.places.get(place) ?? null;
  }

  /** The two who were last said to fight. */
  opponents(): readonly End[] {
    return this.fighting;
  }

  /** The two that were last named together. */
  bothSides(): readonly End[] {
    return this.pair;
  }

  /** Who is quoted where a clause stands in quotation marks. */
  quoteSpeaker(): End | null {
    return this.speaker;
  }

  /** Whom a pronoun or a definite noun means; null where nobody that was named. */
  of(noun: NounPhrase, { tokens }: ReadSentence): End | null {
    const head = tokens[noun.head];
    if (!head) return null;
    if (noun.pronoun) return this.ofPronoun(head.lower, noun);
    const definite = /^(?:the|this|that)$/u.test(tokens[noun.first]?.lower ?? '');
    if (!definite || head.pos === 'PROPN' || !(TITLES.has(head.lower) || BACK.test(head.lower))) return null;
    for (let at = this.named.length - 1; at >= 0; at -= 1) {
      const one = this.named[at];
      if (one?.words.has(head.lower) && one.plain >= 0.8) return one;
    }
    return null;
  }

  private ofPronoun(word: string, noun: NounPhrase): End | null {
    if (word === 'our') return this.side;
    if (/^(?:i|we|my|us|me)$/u.test(word)) return this.speaker;
    const ahead = this.subjectBefore(noun);
    if (/^(?:he|she|his|her|him)$/u.test(word)) return ahead?.person ? ahead : (this.person ?? ahead);
    if (/^(?:it|its)$/u.test(word)) return ahead && !ahead.person ? ahead : this.subject;
    if (/^(?:they|their|them)$/u.test(word)) return ahead ?? this.subject;
    return null;
  }

  /** The subject of the same sentence, which a pronoun most often means. */
  private subjectBefore(noun: NounPhrase): End | null {
    if (!this.ahead || !this.aheadContext || this.ahead === noun) return null;
    if (this.ahead.owner?.pronoun) return null;
    return endOf(this.ahead, { ...this.aheadContext, refersTo: () => null });
  }
}
