import { relationTypeInfoOf, type RelationType } from '@entente/model';
import type { Adjunct, Clause } from '../grammar/clauses.js';
import type { NounPhrase } from '../grammar/phrases.js';
import { LIGHT, TITLES } from '../grammar/words.js';
import { nounPatterns, tiePatterns, verbPatterns } from '../patterns/index.js';
import type { NounPattern, Pattern, Place, VerbPattern } from '../patterns/pattern.js';
import { sorts } from '../patterns/sorts.js';
import { adjectiveIn, type End, type EndContext, endOf, followingNoun, ofAdjective } from './ends.js';

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
const HELP = /^(?:help|support|assist|aid|protect|defend|prop|bolster|back|reinforce|fight)$/u;
const BE = new Set(['be', 'become', 'remain', 'constitute']);

/** All that the patterns read in a sentence. */
export function findEvents(context: EndContext): Event[] {
  const { clauses } = context.sentence;
  const used = new Set<NounPhrase>();
  const events = clauses.flatMap((clause) => {
    const found = ofVerb(clause, context);
    for (const { matter, pattern } of found) if (matter && pattern.kind === 'VERB') used.add(matter);
    return found;
  });
  return [...events, ...ofNouns(context, used), ...ofTies(context)].filter(hasTwoEnds);
}

const hasTwoEnds = ({ from, to }: Event): boolean =>
  from.start !== to.start && (from.id === null || from.id !== to.id) && from.text !== to.text;

/** Whether a phrase has a word of one of these sorts; a name that is no sort is a word itself. */
function isAbout(noun: NounPhrase, about: readonly string[], context: EndContext): boolean {
  const { tokens, units } = context.sentence;
  const words = tokens.slice(noun.owner ? noun.owner.last + 1 : noun.first, noun.last + 1);
  let next = units.indexOf(noun) + 1;
  for (let steps = 0; steps < 3; steps += 1) {
    const [sign, inner] = [units[next], units[next + 1]];
    if (sign?.kind === 'OTHER' && /^(?:full|worth|loaded)$/u.test(sign.word)) {
      next += 1;
      continue;
    }
    if (sign?.kind !== 'PREPOSITION' || !/^(?:of|with)$/u.test(sign.word) || inner?.kind !== 'NOUN') break;
    words.push(...tokens.slice(inner.first, inner.last + 1));
    next += 2;
  }
  return about.some((sort) => {
    if (sort.includes('+')) {
      return sort
        .split('+')
        .every((part) => words.some(({ lemma, lower }) => lemma === part || lower === part));
    }
    const listed = sort === 'OFFICE' ? TITLES : sorts[sort];
    return words.some(({ lemma, lower }) =>
      listed ? listed.has(lemma) || listed.has(lower) : lemma === sort || lower === sort,
    );
  });
}

function ofVerb(clause: Clause, context: EndContext): Event[] {
  const keys = [clause.particle === null ? null : `${clause.lemma}_${clause.particle}`, clause.lemma];
  const found: (Event & { weight: number })[] = [];
  for (const [order, key] of keys.entries()) {
    for (const pattern of key === null ? [] : (verbPatterns.get(key) ?? [])) {
      const particle = order === 0 ? clause.particle : null;
      const told = particle === null ? clause : withParticle(clause, particle);
      const matter = pattern.about === null ? null : matterOf(told, pattern, context);
      if (pattern.about !== null && matter === null) continue;
      if (
        pattern.beside !== null &&
        !told.adjuncts.some(({ noun }) => isAbout(noun, pattern.beside ?? [], context))
      )
        continue;
      const events = endsOf(pattern, { clause: told, matter, adjuncts: told.adjuncts, particle }, context);
      for (const event of events.filter(hasTwoEnds))
        found.push({
          ...event,
          weight: (pattern.about === null ? 0 : 1) + (order === 0 ? 0.5 : 0) + pattern.worth,
        });
    }
  }
  const best = Math.max(...found.map(({ weight }) => weight));
  return found.filter(({ weight }) => weight === best);
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
  const withWords = clause.adjuncts.filter(({ word }) => matter.includes(word)).map(({ noun }) => noun);
  const wanted =
    matter.length > 0 && to.includes('object')
      ? [...withWords, ...objects.slice(1)]
      : [...direct, ...withWords];
  const found = wanted.find((noun) => isAbout(noun, about ?? [], context));
  if (found) return found;
  // "set free", "took hostage", "ordered … to leave": a word that is no noun phrase.
  if (about !== null && about.length > 4) return null;
  if (
    about !== null &&
    clause.objects[0] !== undefined &&
    about.some((word) => !sorts[word] && clauseHas(clause, word, context))
  )
    return clause.objects[0];
  if (
    about !== null &&
    clause.group.passive &&
    clause.subject &&
    about.some((word) => !sorts[word] && clauseHas(clause, word, context))
  )
    return clause.subject;
  return null;
}

function clauseHas(clause: Clause, word: string, { sentence }: EndContext): boolean {
  return sentence.tokens
    .slice(clause.group.last + 1, clause.group.last + 14)
    .some(({ lemma, lower }) => lemma === word || lower === word);
}

interface Around {
  readonly clause: Clause | null;
  readonly matter: NounPhrase | null;
  readonly adjuncts: readonly Adjunct[];
  readonly particle: string | null;
}

/** The ends of a pattern's event, each with each where several are joined. */
function endsOf(pattern: Pattern, around: Around, context: EndContext): Event[] {
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
      const nouns = nounsAt(place, around, context, taken);
      const ends = nouns.flatMap((noun) => endOf(noun, context, anything) ?? []);
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
  const from = own.length > 0 || pattern.kind !== 'VERB' ? own : whoseMatter(pattern, around, context);
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
  return end ? [end] : [];
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
  const sides = clause.subject && context.sentence.tokens[clause.subject.head]?.lower === 'sides';
  return sides ? context.bothSides() : [];
}

/** The nouns that stand at a place, those joined with them too. */
function nounsAt(
  place: Place,
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
      return all(passive ? adjuncts.find(({ word }) => word === 'by')?.noun : clause?.subject);
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
      return all(clause && clause.objects.length > 1 ? clause.objects.find((noun) => noun !== matter) : null);
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
        ({ governor, group }) => governor === clause && group.form === 'INFINITIVE',
      );
      const aim =
        deed?.objects.find((noun) => resolves(noun, context)) ??
        deed?.adjuncts.find(
          ({ word, noun }) => /^(?:to|on|against|with|from)$/u.test(word) && resolves(noun, context),
        )?.noun;
      return all(aim);
    }
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

const resolves = (noun: NounPhrase, context: EndContext): boolean => endOf(noun, context) !== null;

function ofNouns(context: EndContext, used: ReadonlySet<NounPhrase>): Event[] {
  const { units, tokens, joined } = context.sentence;
  const found: Event[] = [];
  for (const [at, unit] of units.entries()) {
    if (unit.kind !== 'NOUN' || used.has(unit)) continue;
    const head = tokens[unit.head];
    const patterns = head
      ? new Set<NounPattern>([
          ...(nounPatterns.get(head.lemma) ?? []),
          ...(nounPatterns.get(head.lower) ?? []),
        ])
      : [];
    for (const pattern of patterns) {
      if (pattern.about !== null && !isAbout(unit, pattern.about, context)) continue;
      const clause = clauseOf(unit, at, context);
      const own = adjunctsAfter(at, context);
      const light = clause !== null && LIGHT.has(clause.lemma);
      const governed = units[at - 1]?.kind === 'PREPOSITION';
      const carries =
        light || (governed && clause !== null && (BE.has(clause.lemma) || clause.subject !== null));
      const adjuncts =
        light && !governed
          ? [...own, ...clause.adjuncts.filter(({ noun }) => !own.some((one) => one.noun === noun))]
          : own;
      const subject =
        clause !== null && carries && !joined(clause.subject ?? unit).includes(unit) ? clause : null;
      const passiveOf =
        clause !== null && clause.group.passive && clause.subject === unit && light ? clause : null;
      const around = {
        clause:
          passiveOf ??
          (subject && usesSubject(subject, unit, pattern, light, governed, units[at - 1]) ? subject : null),
        matter: unit,
        adjuncts,
        particle: null,
      };
      const [first] = [endsOf(pattern, around, context)];
      found.push(...first);
    }
  }
  return found;
}

/** Whether the subject of a verb does what the noun tells: paid a visit, is on a trip. */
function usesSubject(
  clause: Clause,
  noun: NounPhrase,
  pattern: NounPattern,
  light: boolean,
  governed: boolean,
  before: unknown,
): boolean {
  if (light && clause.objects.includes(noun) && !clause.group.passive) return true;
  const word = typeof before === 'object' && before !== null && 'word' in before ? String(before.word) : '';
  return (
    governed &&
    /^(?:on|in|under|during|for|into)$/u.test(word) &&
    (BE.has(clause.lemma) || word === 'on' || word === 'during' || pattern.type === 'SUPPORT')
  );
}

function clauseOf(noun: NounPhrase, at: number, { sentence }: EndContext): Clause | null {
  const { clauses } = sentence;
  return (
    clauses.find(
      (clause) =>
        clause.objects.includes(noun) ||
        clause.subject === noun ||
        clause.adjuncts.some((one) => one.noun === noun),
    ) ??
    clauses.find(({ unit }) => unit > at) ??
    null
  );
}

/** The prepositional phrases right behind a noun. */
function adjunctsAfter(at: number, { sentence }: EndContext): Adjunct[] {
  const { units } = sentence;
  const adjuncts: Adjunct[] = [];
  for (let place = at + 1; place < units.length; place += 1) {
    const [sign, noun] = [units[place], units[place + 1]];
    if (sign?.kind === 'AND' && noun?.kind === 'NOUN') place += 1;
    else if (sign?.kind === 'PREPOSITION' && noun?.kind === 'NOUN') {
      adjuncts.push({ word: sign.word, noun, unit: place + 1 });
      place += 1;
    } else if (sign?.kind === 'NOUN' && sign.time) continue;
    else break;
  }
  return adjuncts;
}

function ofTies(context: EndContext): Event[] {
  const { units, tokens, clauses } = context.sentence;
  const found: Event[] = [];
  for (const [at, unit] of units.entries()) {
    if (unit.kind !== 'NOUN') continue;
    const head = tokens[unit.head];
    if (!head) continue;
    const clause =
      clauses.find(({ lemma, objects }) => BE.has(lemma) && objects[0] === unit) ??
      clauses.find(
        ({ lemma, adjuncts }) =>
          BE.has(lemma) && adjuncts[0]?.noun === unit && /^one$/u.test(tokens[unit.first]?.lower ?? ''),
      ) ??
      null;
    const apposed = units[at - 1]?.kind === 'COMMA' && units[at - 2]?.kind === 'NOUN' ? units[at - 2] : null;
    const subject = clause?.subject ?? (apposed?.kind === 'NOUN' ? apposed : null);
    const oneOf =
      tokens[unit.head]?.lower === 'one' && units[at + 1]?.kind === 'PREPOSITION' ? units[at + 2] : null;
    const told = oneOf?.kind === 'NOUN' ? oneOf : unit;
    const key = tokens[told.head];
    for (const pattern of tiePatterns) {
      if (
        !key ||
        !(pattern.nouns[0] === 'OFFICE'
          ? TITLES.has(key.lemma)
          : pattern.nouns.includes(key.lemma) || pattern.nouns.includes(key.lower))
      )
        continue;
      if (pattern.about !== null && !isAbout(told, pattern.about, context)) continue;
      const place = units.indexOf(told);
      const stand = { ...(clause ?? emptyClause), subject } as Clause;
      if (subject)
        found.push(
          ...endsOf(
            pattern,
            { clause: stand, matter: told, adjuncts: adjunctsAfter(place, context), particle: null },
            context,
          ),
        );
    }
    found.push(...ofTitle(unit, at, context));
  }
  return found.filter(({ pattern, to }) => pattern.type !== 'OFFICE' || to.plain > 0.5);
}

const emptyClause = {
  adjuncts: [],
  objects: [],
  lemma: 'be',
  particle: null,
  governor: null,
  conditional: false,
  quoted: false,
  unit: 0,
  group: {
    kind: 'VERB',
    first: 0,
    last: 0,
    verb: 0,
    lemma: 'be',
    passive: false,
    negated: false,
    modal: null,
    form: 'FINITE',
  },
} as const;

/** "Indian Prime Minister Narendra Modi", "Israel's ambassador to Azerbaijan, George Deek": an office from a title beside a name. */
function ofTitle(noun: NounPhrase, at: number, context: EndContext): Event[] {
  const { tokens, units } = context.sentence;
  const office = tiePatterns.find(({ type }) => type === 'OFFICE');
  if (!office) return [];
  const start = noun.owner ? noun.owner.last + 2 : noun.first;
  let title = -1;
  for (let place = start; place <= noun.last; place += 1)
    if (TITLES.has(tokens[place]?.lower ?? '')) title = place;
  if (title === -1) return [];
  const holder = title < noun.last ? endOf(noun, context) : nextName(at, context);
  if (!holder || holder.plain < 0.8) return [];
  const owner = noun.owner && !noun.owner.pronoun ? endOf(noun.owner, context) : null;
  const adjective = adjectiveIn(noun, context);
  const [sign, of] = [units[at + 1], units[at + 2]];
  const followed =
    title === noun.last &&
    sign?.kind === 'PREPOSITION' &&
    /^(?:of|for|at)$/u.test(sign.word) &&
    of?.kind === 'NOUN'
      ? endOf(of, context)
      : null;
  const body =
    owner ?? followed ?? (adjective && adjective.last < title ? ofAdjective(adjective, context) : null);
  if (!body || body.text === holder.text || body.person) return [];
  return [
    {
      pattern: office,
      from: { ...holder, person: true },
      to: body,
      clause: null,
      matter: noun,
      score: office.worth * 0.85,
    },
  ];
}

/** The name behind a title, over what it is of, or over a comma. */
function nextName(at: number, context: EndContext): End | null {
  const { tokens, units } = context.sentence;
  let place = at + 1;
  if (units[place]?.kind === 'PREPOSITION' && units[place + 1]?.kind === 'NOUN') place += 2;
  if (units[place]?.kind === 'COMMA') place += 1;
  const name = units[place];
  if (name?.kind !== 'NOUN' || name.time || tokens[name.first]?.pos !== 'PROPN') return null;
  const end = endOf(name, context);
  return end && end.plain >= 0.8 && /^\p{Lu}\S* \p{Lu}/u.test(end.text) ? end : null;
}

/** The tone of a type. */
export const toneOf = (type: RelationType): string => relationTypeInfoOf(type).tone;
