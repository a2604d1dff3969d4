import type { RelationType } from '@entente/model';
import type { Adjunct, Clause, NounPhrase } from '../grammar/sentence.js';
import type { Pattern, Place } from '../patterns/pattern.js';
import { SPEECH } from '../grammar/words.js';
import {
  adjectiveIn,
  type End,
  type EndContext,
  endOf,
  followingNoun,
  ofAdjective,
  phraseEnd,
} from './ends.js';
import { isAbout } from './phraseParts.js';

/** What a pattern read in a sentence, before it is known how firmly it is said. */
export interface Event {
  readonly pattern: Pattern;
  readonly from: End;
  readonly to: End;
  readonly clause: Clause | null;
  /** The noun that tells what it is about, or what happened. */
  readonly matter: NounPhrase | null;
  readonly score: number;
}

/** Types whose second end need not be somebody by name: whoever is arrested, whatever is seized. */
const ANYBODY = new Set<RelationType>([
  'DETENTION',
  'VIOLENCE',
  'SEIZURE',
  'REPRESSION',
  'EXPULSION',
  'RELEASE',
  'CONCESSION',
  'INVESTIGATION',
  'OWNERSHIP',
  'MEMBERSHIP',
  'PROTEST',
  'MILITARY_ACTION',
  'PART_OF',
  'OFFICE',
  'VISIT',
]);
const HELP =
  /^(?:help|face|counter|deter|confront|support|assist|aid|protect|defend|prop|bolster|back|reinforce|fight)$/u;
/** Verbs that say what somebody is. */
export const BE = new Set(['be', 'become', 'remain', 'constitute']);

/** What stands around a verb or a noun that tells an event. */
export interface Around {
  readonly clause: Clause | null;
  readonly matter: NounPhrase | null;
  readonly adjuncts: readonly Adjunct[];
  readonly particle: string | null;
}

/** The ends of a pattern's event, each with each where several are joined. */
export function endsOf(pattern: Pattern, around: Around, context: EndContext): Event[] {
  const any = ANYBODY.has(pattern.type);
  const make = (from: End, to: End): Event => ({
    pattern,
    from,
    to,
    clause: around.clause,
    matter: around.matter,
    score: pattern.worth * (0.5 + 0.25 * from.plain + 0.25 * to.plain),
  });
  if (pattern.from.includes('both')) {
    const pair = pairOf(pattern, around, context);

    if (pair.length >= 2) {
      const once = pair.slice(1).flatMap((to, i) => pair.slice(0, i + 1).map((from) => make(from, to)));
      // Who fight each other both use force.
      return pattern.type === 'MILITARY_ACTION'
        ? [...once, ...once.map(({ from, to }) => make(to, from))]
        : once;
    }
  }
  const mutual = mutualEnds(around.clause, context);
  if (mutual.length >= 2)
    return mutual.flatMap((from) => mutual.flatMap((to) => (to === from ? [] : [make(from, to)])));
  const taken = new Set<NounPhrase>();
  const places = (list: readonly Place[], anything: boolean): End[] => {
    for (const place of list) {
      if (place === 'opponents') return [...context.opponents()];
      const nouns = nounsAt(place, around, context, taken);
      const ends = nouns.flatMap(
        (noun) =>
          (pattern.type === 'VISIT' ? travellersAt(noun, context) : null) ??
          endOf(noun, context, anything) ??
          [],
      );
      if (ends.length > 0) {
        for (const noun of nouns) taken.add(noun);
        return ends;
      }
      if (place === 'owner' && around.matter) {
        const adjective = adjectiveIn(around.matter, context);
        if (adjective) return [ofAdjective(adjective, context)];
      }
    }
    return [];
  };
  const own = places(pattern.from, false);
  const from =
    own.length > 0
      ? own
      : pattern.kind !== 'VERB' || pattern.from.includes(':from')
        ? whoseGoods(pattern, around, context)
        : [...whoseMatter(pattern, around, context), ...instrumentOf(pattern, around, context)];
  if (from.length === 0) return [];
  const to = places(pattern.to, any);
  return from.flatMap((one) => to.map((other) => make(one, other)));
}

/** "accused each other": both, where each does it to the other. */
function mutualEnds(clause: Clause | null, context: EndContext): readonly End[] {
  if (!clause?.subject) return [];
  const { tokens, joined } = context.sentence;
  const after = tokens
    .slice(clause.group.last + 1, clause.group.last + 5)
    .map(({ lower }) => lower)
    .join(' ');
  if (!/\b(?:each other|one another)\b/u.test(after)) return [];
  const ends = joined(clause.subject).flatMap((noun) => endOf(noun, context) ?? []);
  return ends.length >= 2 ? ends : context.bothSides();
}

/** "Gas from Norway was sold": who acts, where the verb has no one. */
function whoseMatter(pattern: Pattern, { clause, matter }: Around, context: EndContext): End[] {
  if (
    !matter ||
    !clause?.group.passive ||
    !pattern.from.includes('subject') ||
    clause.adjuncts.some(({ word }) => word === 'by')
  )
    return [];
  const from = followingNoun(matter, context, /^(?:from|of)$/u);
  const noun = matter.owner ?? from;
  const end = noun && endOf(noun, context);
  const people = noun ? null : adjectiveIn(matter, context);
  return end ? [end] : people ? [ofAdjective(people, context)] : [];
}

/** "imports of Norwegian oil", "bought 200 tonnes of Norwegian wheat": who sells, by what is sold. */
function whoseGoods({ type, to }: Pattern, { matter }: Around, context: EndContext): End[] {
  if (!matter || !/^(?:TRADE|ARMS_SUPPLY)$/u.test(type) || !(to.includes('subject') || to.includes('owner')))
    return [];
  const goods = followingNoun(matter, context, /^(?:of|for)$/u) ?? matter;
  const owner = goods === matter ? null : goods.owner && endOf(goods.owner, context);
  const people = goods === matter && matter.owner ? null : adjectiveIn(goods, context);
  return owner ? [owner] : people ? [ofAdjective(people, context)] : [];
}

/** "A delegation from Norway", "Norwegian lawmakers": those who travel, rather than the state that they are of. */
function travellersAt(noun: NounPhrase, context: EndContext): End | null {
  const head = context.sentence.tokens[noun.head];
  if (
    !head ||
    !/^(?:delegation|team|mission|lawmaker|official|inspector|negotiator|mediator|expert|diplomat)$/u.test(
      head.lemma,
    )
  )
    return null;
  const of = followingNoun(noun, context, /^(?:of|from)$/u);
  return { ...phraseEnd(noun, context, 0.7, of?.last ?? noun.last), person: true };
}

/** "Rockets fired by Norway hit", "Shelling by Norway killed": whose the weapon or the attack is that does it. */
function instrumentOf({ type, from }: Pattern, { clause }: Around, context: EndContext): End[] {
  const weapon = clause?.group.passive === false ? clause.subject : null;
  if (!weapon || !/^(?:MILITARY_ACTION|VIOLENCE|SEIZURE)$/u.test(type) || !from.includes('subject'))
    return [];
  if (!isAbout(weapon, ['force', 'arms', 'aircraft', 'plane', 'sniper'], context)) return [];
  const { clauses, units } = context.sentence;
  const launched = clauses.find(
    ({ group, unit }) => group.form === 'PARTICIPLE' && units[unit - 1] === weapon,
  );
  const noun =
    weapon.owner ??
    launched?.adjuncts.find(({ word }) => word === 'by' || word === 'from')?.noun ??
    followingNoun(weapon, context, /^(?:by|from|of)$/u);
  const end = noun && endOf(noun, context);
  const people = noun ? null : adjectiveIn(weapon, context);
  return end ? [end] : people ? [ofAdjective(people, context)] : [];
}

function pairOf(pattern: Pattern, { clause, adjuncts }: Around, context: EndContext): readonly End[] {
  const { joined } = context.sentence;
  const between = adjuncts.find(({ word }) => word === 'between');
  const ends = (noun: NounPhrase | null | undefined): End[] =>
    noun ? joined(noun).flatMap((one) => endOf(one, context) ?? []) : [];
  if (between) return ends(between.noun);
  const of =
    pattern.kind === 'NOUN'
      ? adjuncts.find(({ word, noun }) => /^(?:of|by)$/u.test(word) && joined(noun).length > 1)
      : undefined;
  if (of) return ends(of.noun);
  if (!clause) return [];
  const by = clause.group.passive
    ? adjuncts.find(({ word, noun }) => word === 'by' && joined(noun).length > 1)
    : undefined;
  const subjects = by ? ends(by.noun) : clause.subject ? ends(clause.subject) : [];
  if (subjects.length >= 2) return subjects;
  // "Warships of Norway and Chile held …"
  const whose =
    clause.subject && !clause.group.passive ? followingNoun(clause.subject, context, /^(?:of|from)$/u) : null;
  const owners = ends(whose);
  if (owners.length >= 2) return owners;
  const sides = clause.subject && context.sentence.tokens[clause.subject.head]?.lower === 'sides';
  return sides ? context.bothSides() : [];
}

/** The nouns that stand at a place, those joined with them too. */
function nounsAt(
  place: Exclude<Place, 'opponents'>,
  { clause, matter, adjuncts, particle }: Around,
  context: EndContext,
  taken: ReadonlySet<NounPhrase>,
): readonly NounPhrase[] {
  const { joined } = context.sentence;
  const all = (noun: NounPhrase | null | undefined): readonly NounPhrase[] =>
    noun && !taken.has(noun) ? joined(noun) : [];
  if (place.startsWith(':')) {
    const words = place.slice(1).split('|');
    const found = adjuncts.find(
      ({ word, noun }) =>
        words.includes(word) && noun !== matter && !noun.time && !taken.has(noun) && resolves(noun, context),
    );
    return all(
      found?.noun ??
        adjuncts.find(
          ({ word, noun }) => words.includes(word) && noun !== matter && !noun.time && !taken.has(noun),
        )?.noun,
    );
  }
  const passive = clause?.group.passive ?? false;
  switch (place) {
    case 'subject':
      return all(
        passive
          ? ((clause?.adjuncts ?? adjuncts).find(({ word }) => word === 'by')?.noun ??
              byBelow(clause, context))
          : clause?.subject,
      );
    case 'sayer':
      return all(clause?.governor && SPEECH.has(clause.governor.lemma) ? clause.governor.subject : null);
    case 'object': {
      if (passive) return all(clause?.subject);
      if (clause && clause.objects.length === 0) {
        // "demanded that Egypt free": whose deed it is about.
        const that = context.sentence.clauses.find(
          ({ governor, group }) => governor === clause && group.form === 'FINITE',
        );
        if (that) return all(that.subject);
      }
      const governed = particle === null ? undefined : adjuncts.find(({ word }) => word === particle);
      return all(governed?.noun ?? clause?.objects.find((noun) => noun !== matter) ?? clause?.objects[0]);
    }
    case 'indirect':
      if (passive && clause?.subject !== matter) return all(clause?.subject);
      if (!clause) return [];
      // "supplies Chile with gas": what is given stands behind the verb's object.
      if (
        clause.objects.length === 1 &&
        matter &&
        clause.adjuncts.some(({ word, noun }) => word === 'with' && noun === matter)
      )
        return all(clause.objects[0]);
      return all(clause.objects.length > 1 ? clause.objects.find((noun) => noun !== matter) : null);
    case 'helped': {
      const help = context.sentence.clauses.find(
        ({ lemma, unit, objects, adjuncts }) =>
          clause !== null &&
          (objects.length > 0 || adjuncts.length > 0) &&
          unit > clause.unit &&
          unit < clause.unit + 8 &&
          HELP.test(lemma),
      );
      return all(help?.objects[0] ?? help?.adjuncts[0]?.noun);
    }
    case 'infinitive': {
      const deed = context.sentence.clauses.find(
        ({ governor, group }) =>
          governor === clause &&
          (group.form === 'INFINITIVE' ||
            (group.form === 'GERUND' && /^(?:stop|cease|halt|suspend|quit)$/u.test(clause?.lemma ?? ''))),
      );
      const aim =
        deed?.objects.find((noun) => resolves(noun, context)) ??
        deed?.adjuncts.find(
          ({ word, noun }) => /^(?:to|on|against|with|from)$/u.test(word) && resolves(noun, context),
        )?.noun;
      return all(aim);
    }
    case 'condition':
      return all(
        context.sentence.clauses.find(
          ({ conditional, subject }) => conditional && subject !== clause?.subject,
        )?.subject,
      );
    case 'owner':
      return all(matter?.owner);
    case 'under':
      return all(clause && BE.has(clause.lemma) ? clause.subject : null);
    case 'both':
      return all(clause?.subject);
    default:
      return [];
  }
}

/** "were told to leave by Norway": who did it stands behind the verb below. */
const byBelow = (clause: Clause | null, { sentence }: EndContext): NounPhrase | undefined =>
  sentence.clauses
    .find(({ governor, group }) => governor === clause && group.form === 'INFINITIVE' && !group.passive)
    ?.adjuncts.find(({ word }) => word === 'by')?.noun;

const resolves = (noun: NounPhrase, context: EndContext): boolean => endOf(noun, context) !== null;

/** Whether an event joins two that are not one. */
export const hasTwoEnds = ({ from, to }: Event): boolean =>
  from.start !== to.start && (from.id === null || from.id !== to.id) && from.text !== to.text;
