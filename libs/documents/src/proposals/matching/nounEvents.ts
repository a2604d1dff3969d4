import type { Clause, NounPhrase } from '../grammar/sentence.js';
import { LIGHT } from '../grammar/words.js';
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
