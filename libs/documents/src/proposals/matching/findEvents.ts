import type { Clause } from '../grammar/clauses.js';
import type { NounPhrase } from '../grammar/phrases.js';
import { verbPatterns } from '../patterns/index.js';
import type { VerbPattern } from '../patterns/pattern.js';
import { sorts } from '../patterns/sorts.js';
import type { EndContext } from './ends.js';
import { endsOf, type Event, hasTwoEnds } from './eventEnds.js';
import { ofNouns } from './nounEvents.js';
import { isAbout } from './phraseParts.js';
import { ofTies } from './tieEvents.js';

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
