import type { Clause, NounPhrase } from '../grammar/sentence.js';
import { CHARGES, SPEECH, TITLES } from '../grammar/words.js';
import { tiePatterns } from '../patterns/index.js';
import { adjectiveIn, type End, type EndContext, endOf, ofAdjective } from './ends.js';
import { BE, endsOf, type Event } from './eventEnds.js';
import { adjunctsAfter, isAbout } from './phraseParts.js';

/** What one is to another: an ally of, part of, president of. */
export function ofTies(context: EndContext): Event[] {
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
    const apposed =
      units[at - 1]?.kind === 'COMMA' && units[at - 2]?.kind === 'NOUN' && !speaks(at, units)
        ? units[at - 2]
        : null;
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

/** "…, its minister told lawmakers": a noun behind a comma that says something is nobody's apposition. */
function speaks(at: number, units: EndContext['sentence']['units']): boolean {
  let place = at + 1;
  while (/^(?:PREPOSITION|NOUN)$/u.test(units[place]?.kind ?? '')) place += 1;
  const verb = units[place];
  return verb?.kind === 'VERB' && (SPEECH.has(verb.lemma) || CHARGES.has(verb.lemma));
}

const emptyClause = {
  adjuncts: [],
  objects: [],
  lemma: 'be',
  particle: null,
  governor: null,
  governorNoun: null,
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
