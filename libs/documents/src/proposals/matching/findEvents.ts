import { relationTypeInfoOf } from '@entente/model';
import type { Adjunct, Clause, NounPhrase } from '../grammar/sentence.js';
import { verbPatterns } from '../patterns/index.js';
import type { VerbPattern } from '../patterns/pattern.js';
import { sorts } from '../patterns/sorts.js';
import type { EndContext } from './ends.js';
import { endsOf, type Event, hasTwoEnds } from './eventEnds.js';
import { ofNouns } from './nounEvents.js';
import { adjunctsAfter, isAbout } from './phraseParts.js';
import { ofTies } from './tieEvents.js';

/** "jet fuel": what is arms by a word before it only. */
function isMereGoods({ matter }: Event, { sentence: { tokens } }: EndContext): boolean {
  const head = matter ? tokens[matter.head]?.lemma : undefined;
  if (!matter || head === undefined) return true;
  const armed = tokens
    .slice(matter.first, matter.last + 1)
    .some(({ lower }) => /^(?:armou?red|military|mine-resistant)$/u.test(lower));
  return !armed && !sorts['arms']?.has(head);
}

/** A result of a game, by which states are teams: beat Chile 2-1, won 6-3, 6-4. */
const SCORE = /^\d{1,3}[-–]\d{1,3}$/u;
const SPORT =
  /^(?:goal|goalkeeper|striker|match|penalty|overtime|extra|final|semi-final|semifinal|quarter-final|quarterfinal|tournament|championship|champion|cup|league|halftime|wicket|inning|run|medal|coach|playoff|qualifier|set|beat|win|lose|draw|defeat|title|stadium|olympic|scorer|team)$/u;

/** What hardly stands in other news than that of games. */
const GAME =
  /\b(?:on penalties|in extra time|after extra time|last (?:sixteen|eight|16)|final whistle|world cup|grand prix|(?:gold|silver|bronze) medals?|to take gold|opening match|in the (?:semi-?|quarter-?)?final|group stage|knockout stage|premier league|champions league|marathon|wimbledon|six nations|striker|goalkeeper|midfielder|quarterback|penalty shoot-?out|in chess|take the title|home run)\b/u;

/** All that the patterns read in a sentence; nothing where it tells of a game. */
export function findEvents(context: EndContext): Event[] {
  const { clauses } = context.sentence;
  if (isSport(context)) return [];
  const used = new Set<NounPhrase>();
  const events = clauses.flatMap((clause) => {
    const found = ofVerb(clause, context);
    for (const { matter, pattern } of found) if (matter && pattern.kind === 'VERB') used.add(matter);
    return found;
  });
  return [...events, ...ofNouns(context, used), ...ofTies(context)].filter(
    (event) => hasTwoEnds(event) && isLikely(event, context),
  );
}

function ofVerb(clause: Clause, context: EndContext): Event[] {
  const keys = [
    clause.particle === null ? null : `${clause.lemma}_${clause.particle}`,
    clause.lemma,
    isJoint(clause, context) ? 'jointly' : null,
  ];
  const found: (Event & { weight: number })[] = [];
  for (const [order, key] of keys.entries()) {
    for (const pattern of key === null ? [] : (verbPatterns.get(key) ?? [])) {
      const particle = order === 0 ? clause.particle : null;
      const told = particle === null ? clause : withParticle(clause, particle);
      const matter = pattern.about === null ? null : matterOf(told, pattern, context);
      if (pattern.about !== null && matter === null) continue;
      if (told.adjuncts.some(({ word, noun }) => pattern.unless.includes(word) && !noun.time)) continue;
      if (
        pattern.beside !== null &&
        !told.adjuncts.some(({ noun }) => isAbout(noun, pattern.beside ?? [], context))
      )
        continue;
      const events = endsOf(
        pattern,
        {
          clause: told,
          matter,
          adjuncts: [
            ...(pattern.matter.includes('subject') && matter
              ? adjunctsAfter(context.sentence.units.indexOf(matter), context)
              : []),
            ...adjunctsOf(told, context),
          ],
          particle,
        },
        context,
      );
      for (const event of events.filter((one) => hasTwoEnds(one) && mayJoin(one) && isLikely(one, context)))
        found.push({
          ...event,
          weight: (pattern.about === null ? 0 : 1) + (order === 0 ? 0.5 : 0) + pattern.worth,
        });
    }
  }
  // "armoured cars": goods that are arms too.
  if (found.some(({ pattern }) => pattern.type === 'ARMS_SUPPLY'))
    for (const one of found) if (one.pattern.type === 'TRADE' && !isMereGoods(one, context)) one.weight -= 1;
  const best = Math.max(...found.map(({ weight }) => weight));
  return found.filter(({ weight }) => weight === best);
}

/** A score with a word of sport beside it, or two such words that hardly stand in other news. */
function isSport({ sentence: { tokens } }: EndContext): boolean {
  const words = tokens.filter(({ lemma }) => SPORT.test(lemma)).length;
  const score = tokens.some(
    ({ text, pos }, at) =>
      SCORE.test(text) ||
      (pos === 'NUM' &&
        /^[-–]$/u.test(tokens[at + 1]?.text ?? '') &&
        tokens[at + 2]?.pos === 'NUM' &&
        tokens[at + 2]?.text.length === 1),
  );
  const game = tokens.some(({ lemma }) =>
    /^(?:goal|goalkeeper|striker|midfielder|semifinal|semi-final|quarterfinal|wicket|scorer|halftime)$/u.test(
      lemma,
    ),
  );
  const text = tokens.map(({ lower }) => lower).join(' ');
  return (score && words > 0) || (game && words > 1) || GAME.test(text);
}

/** "jointly searched", "are building … together" */
const isJoint = ({ group, unit }: Clause, { sentence: { tokens, units } }: EndContext): boolean =>
  tokens.slice(group.first, group.last).some(({ lower }) => lower === 'jointly') ||
  units
    .slice(unit + 1, unit + 4)
    .some((one) => one.kind === 'OTHER' && /^(?:together|jointly)$/u.test(one.word));

/** Whether the type may join a state to what it is joined to here: nothing is a member of a state, and money given to one is aid. */
function mayJoin({ pattern: { type, about }, from, to }: Event): boolean {
  if (type === 'PAYMENT' && about !== null && to.kind === 'STATE') return false;
  if (type === 'AID' && about?.includes('cash') && to.kind !== 'STATE') return false;
  const { fromKinds, toKinds } = relationTypeInfoOf(type);
  return (
    (from.kind !== 'STATE' || fromKinds.includes('STATE')) &&
    (to.kind !== 'STATE' || toKinds.includes('STATE'))
  );
}

const FLAGRANT = /^(?:visit|tour|receive|host|welcome)$/u;

/** Whether the ends are such as the type joins: who travels is somebody, and to a place by name; what is owned is no load of goods. */
function isLikely({ pattern: { type }, from, to, matter, clause }: Event, context: EndContext): boolean {
  const named = (end: Event['to']): boolean => /\p{Lu}/u.test(end.text) || end.id !== null;
  if (type === 'VISIT') {
    if (clause?.lemma === 'be' && clause.objects.length > 0 && matter === null) return false;
    if (clause?.lemma === 'be' || clause?.lemma === 'expect' || clause?.lemma === 'due')
      return named(to) && (from.person || TRAVELLERS.test(from.text));
    return named(to) || to.plain > 0.5 || FLAGRANT.test(clause?.lemma ?? '');
  }
  if (type === 'MILITARY_PRESENCE' && /^(?:be|remain|stay)$/u.test(clause?.lemma ?? '') && matter === null)
    return (
      named(to) &&
      clause?.objects.length === 0 &&
      clause.subject !== null &&
      isAbout(clause.subject, ['fighters'], context)
    );
  // "António Brito, secretary of state": who has a title is no part of a state.
  if (type === 'PART_OF') return matter === null || !isAbout(matter, ['OFFICE'], context);
  if (type === 'MILITARY_ACTION' && /^(?:enter|cross)$/u.test(clause?.lemma ?? ''))
    return named(to) && clause?.subject != null && isAbout(clause.subject, ['fighters', 'arms'], context);
  if (type === 'OWNERSHIP') {
    const object = matter ?? clause?.objects[0];
    return !object || named(to) || !isAbout(object, ['goods', 'aid', 'arms'], context);
  }
  // "has frozen its participation": what is one's own is not taken from another.
  if (type === 'SEIZURE') return !clause?.objects[0]?.owner?.pronoun;
  return true;
}

const TRAVELLERS =
  /\b(?:minister|president|premier|envoy|delegation|ambassador|secretary|chief|leader|king|queen|prince|emir|sultan|pope|commissioner|coordinator|representative|official|officials|negotiators?|mediators?|lawmakers?|team|mission)\b/iu;

/** What prepositions add to a verb; where it is passive, to its subject too: sanctions on Chile were lifted. */
function adjunctsOf({ adjuncts, group, subject }: Clause, context: EndContext): readonly Adjunct[] {
  return group.passive && subject
    ? [...adjuncts, ...adjunctsAfter(context.sentence.units.indexOf(subject), context)]
    : adjuncts;
}

/** A clause whose particle belongs to the verb: handed over the prisoners. */
function withParticle(clause: Clause, particle: string): Clause {
  const [first] = clause.adjuncts;
  return first?.word === particle && first.unit === clause.unit + 2
    ? { ...clause, objects: [first.noun, ...clause.objects] }
    : clause;
}

/** The noun that makes a verb tell the event: sold drones, were drones sold, equipped with drones. */
function matterOf(
  clause: Clause,
  { about, matter, to }: VerbPattern,
  context: EndContext,
): NounPhrase | null {
  const { joined } = context.sentence;
  const objects =
    clause.group.passive && clause.subject ? [clause.subject, ...clause.objects] : clause.objects;
  const direct = objects.flatMap((noun) => joined(noun));
  if (matter.includes('subject'))
    return clause.subject && !clause.group.passive && isAbout(clause.subject, about ?? [], context)
      ? clause.subject
      : null;
  const withWords = clause.adjuncts.filter(({ word }) => matter.includes(word)).map(({ noun }) => noun);
  const wanted =
    matter.length > 0 && to.includes('object')
      ? [...withWords, ...objects.slice(1)]
      : [...withWords, ...direct];
  const found = wanted.find((noun) => isAbout(noun, about ?? [], context));
  if (found) return found;
  // "took hostage", "ordered … to leave": a word that is no noun phrase.
  const said =
    about?.some((word) => word.startsWith('~') && clauseHas(clause, word.slice(1), context)) ||
    (about !== null &&
      about.length <= 4 &&
      about.some((word) => !sorts[word] && clauseHas(clause, word, context)));
  if (!said) return null;
  return clause.objects.at(-1) ?? clause.subject;
}

function clauseHas(clause: Clause, word: string, { sentence }: EndContext): boolean {
  return sentence.tokens
    .slice(clause.group.last + 1, clause.group.last + 14)
    .some(({ lemma, lower }) => lemma === word || lower === word);
}
