import {
  type Adjunct,
  type Clause,
  isNoun,
  isSign,
  isVerb,
  type NounPhrase,
  type ReadSentence,
  type Token,
  type Unit,
} from './sentence.js';
import { antecedentOf, leftOf } from './subjects.js';
import { ACTORS, CONTENTS, REQUESTS, SPEECH } from './words.js';

/** Finds the clauses of a sentence that was cut into units; `inQuote` where quotation marks are open at its beginning. */
export function readClauses(tokens: readonly Token[], units: readonly Unit[], inQuote = false): ReadSentence {
  const groups = joinNouns(tokens, units);
  const joined = (noun: NounPhrase): readonly NounPhrase[] => groups.get(noun) ?? [noun];
  const quoted = quotedUnits(units, inQuote);
  const verbs = units.flatMap((unit, at) => (isVerb(unit) ? [at] : []));
  const clauses: Clause[] = [];
  for (const [order, at] of verbs.entries()) {
    const group = units[at];
    if (!isVerb(group)) continue;
    const next = verbs.slice(order + 1);
    const inverted = saysAfter(tokens, units, at);
    const right = rightOf(units, at, next, joined);
    const previous = clauses.at(-1) ?? null;
    const clause: Clause = {
      group,
      unit: at,
      lemma: group.lemma,
      subject: null,
      governor: null,
      governorNoun: null,
      ...right,
      objects: inverted
        ? right.objects.filter((noun) => noun !== inverted)
        : right.objects.length === 0 && group.form === 'FINITE' && !group.passive
          ? relativeObject(units, at)
          : right.objects,
      conditional: isConditional(units, at),
      quoted: quoted.has(at),
    };
    const { subject, governor } = leftOf(units, at, previous);
    clause.subject = inverted ?? subject;
    clause.governor = governor;
    const content = contentOf(tokens, units, at);
    if (content) {
      clause.governorNoun = content.noun;
      if (group.form === 'INFINITIVE') clause.subject = content.doer ?? clause.subject;
    }
    clauses.push(clause);
  }
  // "Bowing to pressure, Chile …": whose deed opens the sentence is told after it.
  const [opening, main] = clauses;
  if (
    opening &&
    main &&
    opening.group.form === 'GERUND' &&
    opening.subject === null &&
    units[opening.unit - 1] === undefined
  )
    opening.subject = main.subject;
  return { tokens, units, clauses, joined };
}

/** Which nouns are joined by "and", "or" and commas before it. */
function joinNouns(tokens: readonly Token[], units: readonly Unit[]): Map<NounPhrase, readonly NounPhrase[]> {
  const groups = new Map<NounPhrase, readonly NounPhrase[]>();
  for (const [at, unit] of units.entries()) {
    const [before, after] = [units[at - 1], units[at + 1]];
    if (unit.kind !== 'AND' || !isNoun(after)) continue;
    const left = isSign(before, 'COMMA') ? units[at - 2] : before;
    if (!isNoun(left) || left.time || after.time) continue;
    const second = units[at + 2];
    // "sold arms to Syria and Iran attacked": the second noun begins a clause.
    const leftAt = units.indexOf(left);
    const from = Math.max(
      ...['COMMA', 'BREAK', 'OPENER'].map((kind) =>
        units
          .slice(0, leftAt)
          .map((one) => one.kind as string)
          .lastIndexOf(kind),
      ),
    );
    const verbBefore = units.slice(from + 1, leftAt).some(isVerb);
    if (isVerb(second) && second.form === 'FINITE' && verbBefore) continue;
    const group = [...(groups.get(left) ?? [left])];
    let place = at - 1;
    while (
      isSign(units[place - 1], 'COMMA') &&
      isNoun(units[place - 2]) &&
      place - 3 >= -1 &&
      !isVerb(units[place - 3])
    ) {
      const one = units[place - 2];
      if (!isNoun(one) || one.time || group.includes(one) || tokens[one.head]?.pos !== tokens[left.head]?.pos)
        break;
      group.unshift(one);
      place -= 2;
    }
    group.push(after);
    for (const one of group) groups.set(one, group);
  }
  return groups;
}

/** Whether quotation marks are open after one, straight or curved. */
export const afterQuote = (mark: string, open: boolean): boolean =>
  /^[“«]$/u.test(mark) ? true : /^[”»]$/u.test(mark) ? false : !open;

function quotedUnits(units: readonly Unit[], inQuote: boolean): Set<number> {
  const quoted = new Set<number>();
  let open = inQuote;
  for (const [at, unit] of units.entries()) {
    if (unit.kind === 'QUOTE') open = afterQuote(unit.word, open);
    else if (open) quoted.add(at);
  }
  return quoted;
}

/** '…," said the minister.': who says so, where the name comes after the verb. */
function saysAfter(tokens: readonly Token[], units: readonly Unit[], at: number): NounPhrase | null {
  const [before, group, noun, after] = [units[at - 1], units[at], units[at + 1], units[at + 2]];
  if (!isVerb(group) || group.passive || group.form !== 'FINITE' || !isNoun(noun) || noun.pronoun)
    return null;
  if (!(isSign(before, 'QUOTE') || isSign(before, 'COMMA')) || isVerb(after)) return null;
  if (
    !/^(?:say|add|explain|insist|write|note|report|recall|argue|conclude|announce|warn)$/u.test(group.lemma)
  )
    return null;
  // "The general, Ann Hill, warned Chile": a name between commas.
  if (isSign(before, 'COMMA') && isNoun(units[at - 2]) && isSign(units[at - 3], 'COMMA')) return null;
  if (isSign(before, 'COMMA') && !/^(?:say|add|write)$/u.test(group.lemma)) return null;
  const named = tokens.slice(noun.first, noun.last + 1).some(({ pos }) => pos === 'PROPN');
  return named || ACTORS.has(tokens[noun.head]?.lemma ?? '') ? noun : null;
}

/** "the base that France keeps": what a relative clause says of the noun before it. */
function relativeObject(units: readonly Unit[], at: number): NounPhrase[] {
  let place = at - 1;
  while (place > 0 && /^(?:NOUN|PREPOSITION|AND|OTHER)$/u.test(units[place]?.kind ?? '')) place -= 1;
  const opener = units[place];
  if (place === at - 1 || opener?.kind !== 'OPENER' || !/^(?:that|which|whom)$/u.test(opener.word)) return [];
  const before = isSign(units[place - 1], 'COMMA') ? place - 2 : place - 1;
  const [verb, noun] = [units[before - 1], units[before]];
  if (!isNoun(noun) || noun.time || noun.pronoun) return [];
  // "told reporters that France left": what was told, not whom.
  return isVerb(verb) && (SPEECH.has(verb.lemma) || REQUESTS.has(verb.lemma)) ? [] : [noun];
}

/** The noun whose content a clause tells, and who does it by that noun: "a decision by Norway to …", "reports that …". */
function contentOf(
  tokens: readonly Token[],
  units: readonly Unit[],
  at: number,
): { readonly noun: NounPhrase; readonly doer: NounPhrase | null } | null {
  const group = units[at];
  if (!isVerb(group)) return null;
  let place = at - 1;
  if (group.form === 'FINITE') {
    while (place > 0 && /^(?:NOUN|PREPOSITION|AND|OTHER|COMMA)$/u.test(units[place]?.kind ?? '')) place -= 1;
    const opener = units[place];
    if (opener?.kind !== 'OPENER' || opener.word !== 'that') return null;
    place -= 1;
  } else if (group.form === 'GERUND') {
    // "allegations of selling", "suspicions that": a gerund after "of".
    const sign = units[place];
    if (sign?.kind !== 'PREPOSITION' || sign.word !== 'of') return null;
    place -= 1;
  }
  let doer: NounPhrase | null = null;
  for (; place >= 0; place -= 2) {
    const noun = units[place];
    if (!isNoun(noun)) return null;
    if (CONTENTS.has(tokens[noun.head]?.lemma ?? '')) {
      const whose = doer ?? noun.owner;
      return { noun, doer: whose };
    }
    const sign = units[place - 1];
    if (sign?.kind !== 'PREPOSITION') return null;
    if (sign.word === 'by' || sign.word === 'from') doer = noun;
  }
  return null;
}

/** What stands after a verb up to the next clause. */
function rightOf(
  units: readonly Unit[],
  at: number,
  next: readonly number[],
  joined: (noun: NounPhrase) => readonly NounPhrase[],
): Pick<Clause, 'objects' | 'adjuncts' | 'particle'> {
  const objects: NounPhrase[] = [];
  const adjuncts: Adjunct[] = [];
  let particle: string | null = null;
  let preposition: string | null = null;
  const nextVerb = next.find((place) => {
    const group = units[place];
    return isVerb(group) && group.form === 'FINITE';
  });
  // The subject of the next clause is no object of this one.
  const group = units[at];
  const stop =
    nextVerb === undefined
      ? units.length
      : (isVerb(group) && group.form === 'PARTICIPLE') || antecedentOf(units, at) !== null
        ? nextVerb
        : subjectStart(units, at, nextVerb);
  for (let place = at + 1; place < stop; place += 1) {
    const unit = units[place];
    if (!unit) break;
    if (unit.kind === 'BREAK' || unit.kind === 'OPENER') break;
    if (unit.kind === 'VERB') {
      if (unit.form !== 'PARTICIPLE') break;
      preposition = null;
      continue;
    }
    if (unit.kind === 'PREPOSITION') {
      if (units.slice(at + 1, place).every(({ kind }) => kind === 'OTHER')) particle ??= unit.word;
      // "stepped up cooperation": what follows the particle is the object.
      preposition = place === at + 1 && takesParticle(group, unit.word) ? null : unit.word;
      continue;
    }
    if (unit.kind === 'NOUN') {
      if (preposition !== null) adjuncts.push({ word: preposition, noun: unit, unit: place });
      else if (
        (!unit.time || isMeasure(units, place)) &&
        !objects.some((object) => joined(object).includes(unit)) &&
        !isAside(units, place)
      )
        objects.push(unit);
      if (!isSign(units[place + 1], 'AND')) preposition = null;
      continue;
    }
    if (unit.kind === 'COMMA') preposition = null;
    if (
      unit.kind === 'OTHER' &&
      place === at + 1 &&
      /^(?:free|go|home|aside|over|out|back|down|up|away|hostage|off|in|forward|apart|together|through|around)$/u.test(
        unit.word,
      )
    )
      particle = unit.word;
  }
  return { objects, adjuncts, particle };
}

const MOVING =
  /^(?:be|go|come|sail|fly|sink|patrol|anchor|drill|exercise|run|walk|march|rise|climb|drive|travel|steam|dock|operate|capsize|hold|explode)$/u;

/** Whether a word right behind a verb is its particle rather than a preposition. */
const takesParticle = (group: Unit | undefined, word: string): boolean =>
  isVerb(group) && /^(?:up|out|off|down|back|away)$/u.test(word) && !MOVING.test(group.lemma);

/** "a week of exercises": a time that something takes. */
function isMeasure(units: readonly Unit[], place: number): boolean {
  const [sign, noun] = [units[place + 1], units[place + 2]];
  return sign?.kind === 'PREPOSITION' && sign.word === 'of' && isNoun(noun) && !noun.time;
}

/** An apposition: a noun between commas. */
const isAside = (units: readonly Unit[], place: number): boolean =>
  isSign(units[place - 1], 'COMMA') && !isVerb(units[place - 2]);

/** Where the subject of a finite verb begins, at the earliest right after the verb before it. */
function subjectStart(units: readonly Unit[], at: number, verb: number): number {
  let place = verb - 1;
  while (place > at && (units[place]?.kind === 'OTHER' || isSign(units[place], 'QUOTE'))) place -= 1;
  const before = units[place];
  if (!isNoun(before)) return verb;
  // Back over what belongs to the subject: of, in, and, commas of an apposition, up to an opener or the verb before.
  let start = place;
  while (start - 1 > at) {
    const [sign, noun] = [units[start - 1], units[start - 2]];
    if (isSign(sign, 'PREPOSITION') && isNoun(noun) && start - 2 > at) start -= 2;
    else if (isSign(sign, 'AND') && isNoun(noun) && start - 2 > at) start -= 2;
    else break;
  }
  // "told Reuters Israel had": the noun right after the verb is its object where another follows.
  return start;
}

function isConditional(units: readonly Unit[], at: number): boolean {
  for (let place = at - 1; place >= 0; place -= 1) {
    const unit = units[place];
    if (!unit || unit.kind === 'VERB' || unit.kind === 'BREAK') return false;
    if (unit.kind === 'OPENER') return /^(?:if|unless|whether)$/u.test(unit.word);
  }
  return false;
}
