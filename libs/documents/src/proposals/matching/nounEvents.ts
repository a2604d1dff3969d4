import type { Adjunct, Clause, NounPhrase } from '../grammar/sentence.js';
import { INTENTIONS, LIGHT } from '../grammar/words.js';
import { nounPatterns } from '../patterns/index.js';
import type { NounPattern } from '../patterns/pattern.js';
import type { EndContext } from './ends.js';
import { BE, endsOf, type Event } from './eventEnds.js';
import { adjunctsAfter, isAbout } from './phraseParts.js';

/** The events that nouns tell: Norway's sale of gas to Chile. `used` are nouns that a verb has told of already. */
export function ofNouns(context: EndContext, used: ReadonlySet<NounPhrase>): Event[] {
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
      const light =
        clause !== null &&
        (LIGHT.has(clause.lemma) ||
          INTENTIONS.has(clause.lemma) ||
          LIGHT.has(`${clause.lemma}_${clause.particle ?? ''}`));
      if (isOfGoods(unit, pattern, context) || isAskedFor(clause)) continue;
      const governed = units[at - 1]?.kind === 'PREPOSITION' && clause?.objects.includes(unit) !== true;
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
      const active = clause !== null && suffers(clause, unit) ? [] : endsOf(pattern, around, context);
      found.push(...(active.length > 0 ? active : sufferedBy(pattern, unit, own, clause, context)));
    }
  }
  return found;
}

/** Verbs by which their subject is who the deed of their object is done to: faces sanctions, drew a rebuke, responded to an offer. */
const SUFFERING =
  /^(?:face|suffer|draw|earn|incur|provoke|attract|undergo|sustain|receive|get|win|gain|secure|obtain|endure|weather|withstand|survive|escape|welcome|accept|reject|decline|turn_down|spurn|rebuff|respond|reply|answer|await|consider|study|trigger|prompt)$/u;
const WORDS_OF = /^(?:OFFER|AID_OFFER|REQUEST|APPEAL|THREAT|CRITICISM|SUPPORT|PLEDGE|ACCUSATION)$/u;

const suffers = (clause: Clause, noun: NounPhrase): boolean =>
  !clause.group.passive &&
  /^(?:face|suffer|draw|earn|incur|provoke|attract|undergo|endure)$/u.test(clause.lemma) &&
  clause.objects.includes(noun);

/** "Norway faces sanctions from Chile", "Norway answered Chile's offer": the deed is done to the subject. */
function sufferedBy(
  pattern: NounPattern,
  noun: NounPhrase,
  own: readonly Adjunct[],
  clause: Clause | null,
  context: EndContext,
): Event[] {
  if (!clause?.subject || clause.group.passive || !SUFFERING.test(clause.lemma)) return [];
  const governs =
    clause.objects.includes(noun) ||
    (/^(?:respond|reply)$/u.test(clause.lemma) && clause.adjuncts.some((one) => one.noun === noun));
  if (
    !governs ||
    (/^(?:respond|reply|answer|await|consider|study|accept|decline|reject|turn_down|spurn|rebuff|welcome)$/u.test(
      clause.lemma,
    ) &&
      !WORDS_OF.test(pattern.type))
  )
    return [];
  // "earned Norway a rebuke": whom it was given to stands between.
  const [first, second] = clause.objects;
  const target = first !== undefined && second === noun ? first : clause.subject;
  const inverted: NounPattern = { ...pattern, from: ['owner', ':from|by'], to: ['object'] };
  return endsOf(
    inverted,
    { clause: { ...clause, objects: [target] }, matter: noun, adjuncts: own, particle: null },
    context,
  );
}

/** "urged Norway to halt its attacks": whoever asks says so, and not the document. */
const isAskedFor = (clause: Clause | null): boolean => {
  const asking = clause?.governor?.lemma ?? '';
  return (
    /^(?:demand|request|ask|recommend|propose)$/u.test(asking) ||
    (clause?.group.form === 'INFINITIVE' &&
      /^(?:urge|tell|order|press|implore|beg|exhort|invite|warn|pressure|push|call|call_on|call_upon|appeal|petition|instruct|command|advise)$/u.test(
        asking,
      ))
  );
};

/** "a ban on exports", "the suspension of deliveries": what is not supplied any more. */
function isOfGoods(noun: NounPhrase, { type }: NounPattern, context: EndContext): boolean {
  if (!/^(?:TRADE|ARMS_SUPPLY|AID)$/u.test(type)) return false;
  const { units, tokens } = context.sentence;
  const at = units.indexOf(noun);
  for (let place = at - 1; place > 0 && units[place]?.kind === 'PREPOSITION'; place -= 2) {
    const before = units[place - 1];
    if (before?.kind !== 'NOUN') return false;
    if (
      /^(?:ban|embargo|halt|suspension|freeze|moratorium|end|restriction|curb|cut|block|limit|quota|tariff|duty)$/u.test(
        tokens[before.head]?.lemma ?? '',
      )
    )
      return true;
  }
  return false;
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
