import { type Qualifier, relationTypeInfoOf, type RelationType } from '@entente/model';
import type { Clause, NounPhrase } from '../grammar/sentence.js';
import { TITLES } from '../grammar/words.js';
import { type EndContext, followingNoun } from './ends.js';
import type { Event } from './eventEnds.js';

const CURRENCY =
  /^(?:dollars?|euros?|pounds?|roubles?|rubles?|yuan|yen|francs?|lira|manats?|drams?|rupees?|usd|eur|gbp)$/u;
const UNITS = /^(?:tonnes?|tons?|barrels?|litres?|liters?|kilograms?|kg|rounds?)$/u;
const MAGNITUDE = /^(?:thousand|million|billion|trillion|dozens?|hundreds?|thousands|scores)$/u;

/** The details that a sentence gives of an event, of the keys that its type has. */
export function qualifiersOf(
  { pattern: { type }, matter, clause, from, to }: Event,
  as: RelationType,
  context: EndContext,
): Qualifier[] {
  const keys = relationTypeInfoOf(as).qualifierKeys;
  const qualifiers: Qualifier[] = [];
  const add = (key: string, value: string, unit: string | null = null): void => {
    if (keys.includes(key) && value.length <= 200 && !qualifiers.some((one) => one.key === key))
      qualifiers.push({ key, value, unit });
  };
  const { tokens } = context.sentence;
  const object = matter ?? clause?.objects[0] ?? null;
  const spans = [object, clause?.group.passive ? clause.subject : null].filter((noun) => noun !== null);
  for (const noun of spans) {
    // "a batch of 120 vehicles"
    const last = followingNoun(noun, context, /^of$/u)?.last ?? noun.last;
    for (let at = noun.first; at <= last; at += 1) {
      // A sign of a currency may be a token of its own.
      const alone = /^[$€£]$/u.test(tokens[at]?.text ?? '');
      const sign = /^[$€£]/u.exec(tokens[at]?.text ?? '')?.[0] ?? null;
      const [token, next, third] = tokens.slice(alone ? at + 1 : at);
      if (!token || !next) continue;
      const number = token.pos === 'NUM' || MAGNITUDE.test(token.lower) || sign !== null;
      if (!number || /^(?:NUM|SYM)$/u.test(tokens[at - 1]?.pos ?? '')) continue;
      const magnitude = MAGNITUDE.test(next.lower) ? next : null;
      const after = magnitude ? third : next;
      const value = magnitude ? `${token.text} ${magnitude.text}` : token.text;
      if (/^(?:percent|per|%)$/u.test(next.lower)) add('share', token.text, '%');
      else if (sign !== null || CURRENCY.test(after?.lower ?? ''))
        add('value', value, after && CURRENCY.test(after.lower) ? after.text : sign);
      else if (!/^(?:19|20)\d\d$/u.test(token.text))
        add('quantity', value, UNITS.test(after?.lower ?? '') ? (after?.text ?? null) : null);
    }
  }
  if (
    matter &&
    /^(?:ARMS_SUPPLY|AID|AID_OFFER|TRADE|MILITARY_SUPPORT|MOBILIZATION|SEIZURE|MILITARY_ACTION)$/u.test(type)
  ) {
    const item = itemOf(matter, context);
    if (item !== '') add('item', item);
  }
  if (as === 'OFFICE' && matter) {
    const role = roleOf(matter, context);
    if (role !== '') add('role', role);
  }
  if (
    as === 'MEETING' &&
    tokens.some(({ lemma }) => /^(?:phone|telephone|videoconference|call)$/u.test(lemma))
  )
    add('medium', 'telephone');
  const place = clause?.adjuncts.find(({ word, noun }) => {
    if (!/^(?:in|at|near|on|to|outside)$/u.test(word) || noun.time) return false;
    if (within(noun, context)) return !/^(?:to|on)$/u.test(word);
    // "the streets of Harare", "a camp near Goma"
    const inner = followingNoun(noun, context, /^of$/u);
    return (
      inner !== null &&
      within(inner, context) &&
      /^(?:street|square|outskirts|suburb|city|town|village|port|capital|district|province|region|airport|north|south|east|west|centre|center|coast|border)s?$/u.test(
        tokens[noun.head]?.lower ?? '',
      )
    );
  });
  if (place) {
    const inner = within(place.noun, context) ? null : followingNoun(place.noun, context, /^of$/u);
    const text = textOf(inner ?? place.noun, context);
    if (text !== from.text && text !== to.text) add('place', text);
  }
  const charge = clause && keys.includes('subject') ? contentOf(clause, context) : null;
  if (charge) add('subject', charge);
  const subject = clause?.adjuncts.find(
    ({ word, noun }) => /^(?:over|about|on|of|for)$/u.test(word) && !noun.time && noun !== matter,
  );
  if (subject) {
    const text = textOf(subject.noun, context);
    if (!to.text.includes(text) && !text.includes(to.text) && text !== from.text) add('subject', text);
  }
  return qualifiers;
}

/** What somebody is accused of doing, urged or promised to do: the words of the clause that depends on the verb. */
function contentOf(
  clause: Clause,
  { sentence: { clauses, tokens, units }, text }: EndContext,
): string | null {
  const deed = clauses.find(
    ({ governor, group }) => governor === clause && /^(?:GERUND|INFINITIVE)$/u.test(group.form),
  );
  if (!deed) return null;
  let last = deed.unit;
  while (last + 1 < units.length && /^(?:NOUN|PREPOSITION|AND|OTHER)$/u.test(units[last + 1]?.kind ?? ''))
    last += 1;
  while (last > deed.unit && units[last]?.kind !== 'NOUN') last -= 1;
  const to = tokens[deed.group.first]?.lower === 'to' ? deed.group.first + 1 : deed.group.first;
  return text.slice(tokens[to]?.start, tokens[units[last]?.last ?? 0]?.end);
}

const within = (noun: NounPhrase, { sentence }: EndContext): boolean =>
  sentence.tokens[noun.head]?.pos === 'PROPN';

function textOf(noun: NounPhrase, { sentence, text }: EndContext): string {
  const { tokens } = sentence;
  const first = tokens[noun.first]?.pos === 'DET' && noun.first < noun.last ? noun.first + 1 : noun.first;
  return text.slice(tokens[first]?.start, tokens[noun.last]?.end);
}

const MEASURES =
  /^(?:much|most|part|some|tonnes?|tons?|barrels?|litres?|liters?|kilograms?|kilos?|kg|batch|batches|shipments?|consignments?|cargo(?:es)?|cargos?|loads?|truckloads?|planeloads?|shiploads?|package|packages|tranche|deliver(?:y|ies)|sales?|exports?|imports?|purchases?|suppl(?:y|ies)|provision|transfers?|number|series|dozens|hundreds|thousands|scores|millions|worth|metres?|meters?|units?|pieces?|rounds?|sets?|fleet|squadrons?)$/u;

/** The thing itself, without numbers, whose it is, and the people it is called by. */
function itemOf(noun: NounPhrase, context: EndContext, depth = 0): string {
  const { sentence, text } = context;
  const { tokens } = sentence;
  // "25,000 tonnes of wheat", "a delivery of missiles": what it is measured by, or given in, is not the thing.
  const of = MEASURES.test(tokens[noun.head]?.lower ?? '')
    ? followingNoun(noun, context, /^(?:of|in)$/u)
    : null;
  if (of && depth < 3 && !of.time) return itemOf(of, context, depth + 1);
  if (/^(?:tonnes?|tons?|barrels?|litres?|liters?|kilograms?|kg)$/u.test(tokens[noun.head]?.lower ?? ''))
    return '';
  let first = noun.owner ? noun.owner.last + 2 : noun.first;
  while (first < noun.head && /^(?:DET|NUM|PART|PROPN|SYM)$/u.test(tokens[first]?.pos ?? '')) first += 1;
  return text.slice(tokens[first]?.start, tokens[noun.last]?.end).replace(/ worth .*$/u, '');
}

function roleOf(noun: NounPhrase, { sentence, text }: EndContext): string {
  const { tokens } = sentence;
  const start = noun.owner ? noun.owner.last + 2 : noun.first;
  let last = -1;
  for (let at = start; at <= noun.last; at += 1) if (TITLES.has(tokens[at]?.lower ?? '')) last = at;
  if (last === -1) return '';
  let first = last;
  while (
    first - 1 >= start &&
    /^(?:ADJ|NOUN|PROPN)$/u.test(tokens[first - 1]?.pos ?? '') &&
    !/(?:ian|ish|ese|ani|eri|aeli|ench)$/u.test(tokens[first - 1]?.text ?? '')
  )
    first -= 1;
  return text.slice(tokens[first]?.start, tokens[last]?.end).toLowerCase();
}
