import type { Mention } from '../../names/mentions/mention.js';
import type { Token } from './token.js';
import { SPEECH } from './words.js';

/** A noun with what belongs to it, without the prepositional phrases after it. Numbers are places of tokens, the last included. */
export interface NounPhrase {
  readonly kind: 'NOUN';
  readonly first: number;
  readonly last: number;
  readonly head: number;
  /** Whose it is, as "Turkey's" and "its" say; null where nothing does. */
  readonly owner: NounPhrase | null;
  readonly time: boolean;
  readonly pronoun: boolean;
}

/** Verbs that belong together: has been accused. */
export interface VerbGroup {
  readonly kind: 'VERB';
  readonly first: number;
  readonly last: number;
  /** The verb that says what is done. */
  readonly verb: number;
  readonly lemma: string;
  readonly passive: boolean;
  readonly negated: boolean;
  readonly modal: 'FUTURE' | 'POSSIBLE' | null;
  readonly form: 'FINITE' | 'INFINITIVE' | 'GERUND' | 'PARTICIPLE';
}

/** A preposition or a particle, a conjunction, a comma, a word that opens a clause, a quotation mark, or a stronger sign. */
export interface Sign {
  readonly kind: 'PREPOSITION' | 'AND' | 'COMMA' | 'OPENER' | 'QUOTE' | 'BREAK' | 'OTHER';
  readonly first: number;
  readonly last: number;
  readonly word: string;
}

export type Unit = NounPhrase | VerbGroup | Sign;

const TIME =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|tomorrow|tonight|morning|afternoon|evening|night|day|week|weekend|month|year|decade|century|spring|summer|autumn|winter|quarter|hour|minute|time|moment|ago|(?:19|20)\d\d)$/u;
const RELATIVES = new Set(['who', 'which', 'that', 'whom', 'whose', 'where', 'when']);
const OPENERS = new Set(
  'because although though while whereas if unless after before as since until when where who which whom whose that whether once despite'.split(
    ' ',
  ),
);
const MODALS_POSSIBLE = new Set(['may', 'might', 'could', 'would', 'should', 'can', 'must']);
const BE = new Set(['be', 'is', 'are', 'was', 'were', 'been', 'being', "'s", "'re", 'am']);
const NOMINAL = new Set(['NOUN', 'PROPN', 'NUM', 'SYM']);

/** Cuts a sentence into noun phrases, verb groups and the signs between; `mentions` are the places of named actors, by their first token. */
export function readPhrases(tokens: readonly Token[], mentions: ReadonlyMap<number, TokenMention>): Unit[] {
  const units: Unit[] = [];
  let at = 0;
  while (at < tokens.length) {
    const unit =
      readVerbs(tokens, at, units) ?? readNoun(tokens, at, mentions) ?? readSign(tokens, at, units.at(-1));
    units.push(unit);
    at = unit.last + 1;
  }
  return units;
}

/** A mention by tokens. */
export interface TokenMention {
  readonly mention: Mention;
  readonly first: number;
  readonly last: number;
}

const isParticiple = (token: Token): boolean =>
  /(?:ed|en|wn|ne|lt|nt|id|ld|ught|ung|uck|ade|ept|ost|et|ut|ot|ound|orn|one|un)$/u.test(token.lower);

function readVerbs(tokens: readonly Token[], at: number, before: readonly Unit[]): VerbGroup | null {
  const previous = before.at(-1);
  const token = tokens[at];
  if (!token || isAccordingTo(tokens, at)) return null;
  let next = at;
  const infinitive =
    token.lower === 'to' &&
    /^(?:VERB|AUX|ADV)$/u.test(tokens[at + 1]?.pos ?? '') &&
    leadsToVerb(tokens, at + 1);
  if (infinitive) next += 1;
  else if (token.pos === 'ADV' && !leadsToVerb(tokens, at)) return null;
  else if (!/^(?:VERB|AUX|ADV)$/u.test(token.pos)) return null;
  if (token.pos === 'ADV' && OPENERS.has(token.lower)) return null;
  if (!infinitive && token.pos === 'VERB' && modifies(tokens, at, previous)) return null;
  let verb = -1;
  let be = -1;
  let negated = false;
  let modal: VerbGroup['modal'] = null;
  let auxiliaries = 0;
  let end = next;
  for (; end < tokens.length; end += 1) {
    const one = tokens[end];
    if (!one) break;
    if (one.pos === 'ADV' && !OPENERS.has(one.lower) && (verb === -1 || one.lower === 'not')) {
      if (one.lower === 'never') negated = true;
      continue;
    }
    if (/^(?:not|n't)$/u.test(one.lower)) {
      negated = true;
      continue;
    }
    if (one.pos === 'AUX' && verb === -1) {
      auxiliaries += 1;
      if (one.lower === 'will' || one.lower === 'wo' || one.lower === 'shall') modal = 'FUTURE';
      else if (MODALS_POSSIBLE.has(one.lower)) modal = 'POSSIBLE';
      if (BE.has(one.lower)) be = end;
      continue;
    }
    if (one.pos === 'VERB' && verb === -1) {
      verb = end;
      continue;
    }
    // "is to travel", "is set to visit", "is going to meet"
    if (
      one.lower === 'to' &&
      tokens[end + 1]?.pos === 'VERB' &&
      ((verb === -1 && be !== -1) || isSetTo(tokens, verb, be))
    ) {
      modal = 'FUTURE';
      verb = -1;
      be = -1;
      continue;
    }
    break;
  }
  if (verb === -1) {
    if (auxiliaries === 0) return null;
    verb = lastAuxiliary(tokens, next, end);
  }
  const main = tokens[verb];
  if (!main) return null;
  // Adverbs after the verb belong to what follows.
  const last = Math.max(verb, at);
  const ing = main.lower.endsWith('ing');
  const passive = be !== -1 && be < verb && !ing && isParticiple(main);
  const alone = auxiliaries === 0 && !infinitive;
  const form =
    infinitive || (alone && isBare(main, before))
      ? 'INFINITIVE'
      : alone && ing
        ? 'GERUND'
        : alone && isParticiple(main) && isReduced(tokens, verb, before)
          ? 'PARTICIPLE'
          : 'FINITE';
  return {
    kind: 'VERB',
    first: at,
    last,
    verb,
    lemma: main.lemma,
    negated,
    modal,
    form,
    passive: passive || form === 'PARTICIPLE',
  };
}

/** "let the convoy pass": an infinitive without "to". */
function isBare(main: Token, units: readonly Unit[]): boolean {
  const [verb, noun] = units.slice(-2);
  return (
    noun?.kind === 'NOUN' &&
    verb?.kind === 'VERB' &&
    /^(?:let|make|help)$/u.test(verb.lemma) &&
    main.lower === main.lemma
  );
}

const isAccordingTo = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'according' && tokens[at + 1]?.lower === 'to';

const isSetTo = (tokens: readonly Token[], verb: number, be: number): boolean =>
  verb !== -1 &&
  be !== -1 &&
  /^(?:set|going|due|expected|scheduled|planned)$/u.test(tokens[verb]?.lower ?? '');

function lastAuxiliary(tokens: readonly Token[], from: number, end: number): number {
  for (let at = end - 1; at >= from; at -= 1) if (tokens[at]?.pos === 'AUX') return at;
  return -1;
}

/** Whether adverbs lead to a verb at once. */
function leadsToVerb(tokens: readonly Token[], at: number): boolean {
  let next = at;
  while (tokens[next]?.pos === 'ADV') next += 1;
  return /^(?:VERB|AUX)$/u.test(tokens[next]?.pos ?? '');
}

/** A participle between a determiner and a noun is part of the noun: the disputed region. */
function modifies(tokens: readonly Token[], at: number, previous: Unit | undefined): boolean {
  const [token, next, before] = [tokens[at], tokens[at + 1], tokens[at - 1]];
  if (!token || !next || !before || !/(?:ed|en|ing|wn)$/u.test(token.lower)) return false;
  if (!/^(?:NOUN|PROPN|ADJ)$/u.test(next.pos)) return false;
  return (
    /^(?:DET|ADJ|NUM)$/u.test(before.pos) ||
    (before.pos === 'PART' && before.lower === "'s") ||
    (previous?.kind === 'PREPOSITION' && !token.lower.endsWith('ing') && next.pos === 'NOUN')
  );
}

/** A participle after a noun: "missiles supplied by Iran", "a person briefed on the talks said", "under a deal reached in May". */
function isReduced(tokens: readonly Token[], verb: number, units: readonly Unit[]): boolean {
  if (units.at(-1)?.kind !== 'NOUN') return false;
  const [next, noun] = tokens.slice(verb + 1, verb + 3);
  if (next?.lower === 'by') return true;
  if (next?.pos !== 'ADP' || SPEECH.has(tokens[verb]?.lemma ?? '')) return false;
  if (units.at(-2)?.kind === 'PREPOSITION') {
    const main = units.findLast(({ kind }) => /^(?:VERB|OPENER|COMMA|BREAK|QUOTE|AND)$/u.test(kind));
    if (main?.kind === 'VERB' && main.form === 'FINITE' && !SPEECH.has(main.lemma)) return true;
  }
  if (TIME.test(noun?.lower ?? '')) return false;
  const beyond = tokens
    .slice(verb + 2)
    .find(({ pos, lower }) => !/^(?:ADP|DET|ADJ|NOUN|PROPN|NUM|SYM)$/u.test(pos) && lower !== "'s");
  return /^(?:VERB|AUX)$/u.test(beyond?.pos ?? '') && !/ing$/u.test(beyond?.lower ?? '');
}

function readNoun(
  tokens: readonly Token[],
  at: number,
  mentions: ReadonlyMap<number, TokenMention>,
): NounPhrase | null {
  const first = tokens[at];
  if (!first) return null;
  if (first.pos === 'PRON' && !/^(?:its|his|her|their|our|my|whose)$/u.test(first.lower)) {
    return RELATIVES.has(first.lower) || first.lower === 'there'
      ? null
      : { kind: 'NOUN', first: at, last: at, head: at, owner: null, time: false, pronoun: true };
  }
  if (first.lower === 'that' && first.pos !== 'DET') return null;
  let owner: NounPhrase | null =
    first.pos === 'PRON'
      ? { kind: 'NOUN', first: at, last: at, head: at, owner: null, time: false, pronoun: true }
      : null;
  let start = at + (owner ? 1 : 0);
  let end = start;
  let nominal = -1;
  for (; end < tokens.length; end += 1) {
    const token = tokens[end];
    if (!token) break;
    const before = tokens[end - 1];
    if (token.pos === 'PART' && /^(?:'s|')$/u.test(token.lower) && nominal !== -1) {
      owner = {
        kind: 'NOUN',
        first: owner?.first ?? at,
        last: end - 1,
        head: nominal,
        owner,
        time: TIME.test(tokens[nominal]?.lower ?? ''),
        pronoun: false,
      };
      start = end + 1;
      nominal = -1;
      continue;
    }
    if (
      token.lower === 'of' &&
      before?.lower === 'secretary' &&
      /^(?:state|defense|defence)$/u.test(tokens[end + 1]?.lower ?? '')
    ) {
      nominal = end + 1;
      end += 1;
      continue;
    }
    if (NOMINAL.has(token.pos)) {
      if (nominal !== -1 && end > start && breaksBefore(tokens, end, nominal, mentions)) break;
      nominal = end;
      const mention = mentions.get(end);
      if (mention && mention.last > end) {
        end = mention.last;
        nominal = end;
      }
      continue;
    }
    if (token.pos === 'DET') {
      if (
        nominal !== -1 ||
        (before?.pos === 'ADJ' && end > start && !/^(?:all|both|half|such)$/u.test(before.lower))
      )
        break;
      continue;
    }
    if (token.pos === 'ADJ') {
      if (nominal !== -1 && /^(?:last|next|this|earlier|later|such)$/u.test(token.lower)) break;
      // An adjective may stand for a noun: "the ill"; but a noun comes mostly.
      continue;
    }
    if (token.pos === 'ADV' && nominal === -1 && /^(?:ADJ|VERB|NUM)$/u.test(tokens[end + 1]?.pos ?? ''))
      continue;
    if (
      token.pos === 'VERB' &&
      (nominal === -1 || tokens[nominal]?.pos === 'NUM') &&
      end > at &&
      /(?:ed|en|ing|wn)$/u.test(token.lower)
    )
      continue;
    if (
      end > start &&
      before &&
      /^[-–]$/u.test(before.text) &&
      before.end === token.start &&
      token.pos !== 'PUNCT'
    ) {
      if (token.pos === 'VERB' || token.pos === 'NOUN') nominal = nominal === -1 ? -1 : nominal;
      continue;
    }
    if (
      /^[-–/]$/u.test(token.text) &&
      before &&
      before.end === token.start &&
      tokens[end + 1]?.start === token.end
    )
      continue;
    if (/^["“”'‘’]$/u.test(token.text) && nominal === -1 && end > start && tokens[end + 1]?.pos === 'NOUN')
      continue;
    break;
  }
  let last = end - 1;
  if (nominal === -1) {
    if (owner && start > last) {
      // A possessive with nothing after it stands for itself.
      return owner.pronoun ? { ...owner } : { ...owner, last: Math.max(owner.last, last) };
    }
    if (owner && tokens[last]?.pos === 'ADJ') {
      return { kind: 'NOUN', first: at, last, head: last, owner, time: false, pronoun: false };
    }
    if (last < at) return null;
    if (/^(?:ADJ|DET|VERB)$/u.test(tokens[last]?.pos ?? '') && first.pos === 'DET' && last > at)
      nominal = last;
    else
      return last >= at && first.pos === 'DET'
        ? { kind: 'NOUN', first: at, last: at, head: at, owner: null, time: false, pronoun: true }
        : null;
  }
  last = nominal;
  const time = TIME.test(tokens[nominal]?.lower ?? '') && !mentions.has(nominal);
  return { kind: 'NOUN', first: at, last, head: nominal, owner, time, pronoun: false };
}

/** Whether a noun begins a phrase of its own: another named actor, or a time. */
function breaksBefore(
  tokens: readonly Token[],
  at: number,
  nominal: number,
  mentions: ReadonlyMap<number, TokenMention>,
): boolean {
  const before = tokens[at - 1];
  const token = tokens[at];
  if (!before || !token) return false;
  if (
    TIME.test(token.lower) &&
    (tokens[nominal]?.pos === 'PROPN' || (/^\p{Lu}/u.test(token.text) && tokens[nominal]?.pos !== 'NUM')) &&
    !TIME.test(before.lower)
  )
    return true;
  // "On Wednesday Norway said"
  if (
    TIME.test(before.lower) &&
    /^\p{Lu}/u.test(before.text) &&
    token.pos === 'PROPN' &&
    !TIME.test(token.lower)
  )
    return true;
  if (!mentions.has(at)) return token.pos === 'NUM' && before.pos === 'PROPN' && !TIME.test(before.lower);
  const ended = [...mentions.values()].find(({ last }) => last === at - 1);
  return ended !== undefined && !isAdjective(ended.mention);
}

/** Whether a mention is an adjective of a people, as Azeri. */
export const isAdjective = ({ how, text }: Mention): boolean => how === 'DEMONYM' || looksAdjectival(text);

/** Whether a word with a capital looks like the adjective of a people. */
export const looksAdjectival = (text: string): boolean =>
  /(?:[a-z](?:ian|ean|ish|ese|ani|eli|eri|qi)|ench|utch|reek|mani|wiss|zech|hai|Western|American|Mexican|African|German|Afghan|Azeri|Kurdish|Saudi|Turkmen|Cuban|Kuwaiti)$/u.test(
    text,
  );

/** "after militants fired": whether a verb follows before any other sign. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  for (const { pos, lower } of tokens.slice(at + 1, at + 9)) {
    if (pos === 'VERB' || pos === 'AUX') return !lower.endsWith('ing');
    if (pos === 'ADP' || pos === 'PUNCT' || pos === 'SCONJ') return false;
  }
  return false;
}

function readSign(tokens: readonly Token[], at: number, previous: Unit | undefined): Sign {
  const token = tokens[at];
  const word = token?.lower ?? '';
  const of = (kind: Sign['kind']): Sign => ({ kind, first: at, last: at, word });
  if (isAccordingTo(tokens, at))
    return { kind: 'PREPOSITION', first: at, last: at + 1, word: 'according to' };
  if (/^[,]$/u.test(word) || word === '–' || word === '—') return of('COMMA');
  if (/^["“”«»]$/u.test(word)) return of('QUOTE');
  if (/^[;:.!?()]$/u.test(word)) return of('BREAK');
  if (token?.pos === 'CCONJ') return of(word === 'but' ? 'OPENER' : 'AND');
  if (
    OPENERS.has(word) &&
    (token?.pos !== 'ADP' || opensClause(tokens, at)) &&
    !(word === 'as' && previous?.kind === 'AND')
  )
    return of('OPENER');
  if (word === 'as' && previous === undefined) return of('OPENER');
  const next = tokens[at + 1];
  if (word === 'than' || (word === 'at' && /^(?:least|most)$/u.test(next?.lower ?? ''))) return of('OTHER');
  if (/^(?:about|around)$/u.test(word) && next?.pos === 'NUM') return of('OTHER');
  if (word === 'to' && tokens[at - 1]?.lower === 'up' && next?.pos === 'NUM') return of('OTHER');
  if (
    word === 'over' &&
    tokens[at + 1]?.pos === 'NUM' &&
    !(previous?.kind === 'VERB' && /^(?:hand|take|turn|pass)$/u.test(previous.lemma))
  )
    return of('OTHER');
  if (token?.pos === 'ADP' || token?.pos === 'PART' || word === 'against' || word === 'alongside')
    return of('PREPOSITION');
  if (RELATIVES.has(word)) return of('OPENER');
  return of('OTHER');
}
