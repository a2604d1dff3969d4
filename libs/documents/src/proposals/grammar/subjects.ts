import {
  type Clause,
  isNoun,
  isSign,
  isVerb,
  type NounPhrase,
  type Unit,
  type VerbGroup,
} from './sentence.js';
import { REQUESTS } from './words.js';

/** The subject of a verb, and the clause that it depends on. */
export function leftOf(
  units: readonly Unit[],
  at: number,
  previous: Clause | null,
): Pick<Clause, 'subject' | 'governor'> {
  const group = units[at];
  if (!isVerb(group)) return { subject: null, governor: null };
  if (group.form === 'INFINITIVE' || group.form === 'GERUND') {
    return dependent(units, at, group, previous);
  }
  if (group.form === 'PARTICIPLE') {
    const noun = units[at - 1];
    return { subject: isNoun(noun) ? noun : null, governor: null };
  }
  // "Reports that Norway sold arms caused anger", "the arms that Norway sold were old": what the clause between belongs to.
  const whole = previous && isFlat(units, previous.unit, at) ? antecedentOf(units, previous.unit) : null;
  if (whole) return { subject: whole, governor: null };
  const before = units[at - 1];
  // ", which has a base in Armenia, has been accused": back to what the relative clause is about.
  if (isSign(before, 'COMMA') || isSign(before, 'QUOTE')) {
    const relative = isVerb(units[at - 5]) && isNoun(units[at - 4]) ? null : lastRelative(units, at);
    if (relative !== null) return { subject: relative, governor: null };
  }
  // A relative clause: who, which, that.
  if (before?.kind === 'OPENER' && /^(?:who|which|that)$/u.test(before.word)) {
    const antecedent = nounBefore(units, at - 1);
    if (antecedent && !(before.word === 'that' && previous && previous.unit === at - 2)) {
      return { subject: antecedent, governor: null };
    }
  }
  let start = at - 1;
  while (start >= 0) {
    const unit = units[start];
    if (
      !unit ||
      unit.kind === 'BREAK' ||
      unit.kind === 'OPENER' ||
      (unit.kind === 'VERB' && unit.form !== 'PARTICIPLE')
    )
      break;
    start -= 1;
  }
  const opener = units[start];
  const governor = opener && previous ? governorOf(units, start, at, previous) : null;
  // "said Norway's admiral, Ann Hill, arrested": a name between commas belongs to the subject.
  const [named, comma1, name, comma2] = units.slice(at - 4, at);
  if (
    opener?.kind === 'VERB' &&
    start < at - 4 &&
    isNoun(named) &&
    isSign(comma1, 'COMMA') &&
    isNoun(name) &&
    isSign(comma2, 'COMMA')
  )
    return { subject: named, governor };
  if ((isSign(before, 'COMMA') || isSign(before, 'AND')) && opener?.kind === 'VERB' && previous)
    return { subject: subjectInherited(previous), governor: previous.governor };
  const comma = lastComma(units, start + 1, at);
  const noun =
    opener?.kind === 'VERB' && comma !== -1
      ? (firstBare(units, comma + 1, at, false) ?? firstBare(units, start + 1, at, true))
      : firstBare(units, start + 1, at, opener?.kind === 'VERB');
  if (noun) return { subject: noun, governor };
  // "condemned … and recalled …": the subject of the verb before.
  if (previous && opener?.kind === 'VERB')
    return { subject: subjectInherited(previous), governor: previous.governor };
  if (isSign(units[start], 'OPENER') && previous) return { subject: previous.subject, governor: null };
  return { subject: firstBare(units, 0, at, false), governor };
}

/** The noun at the beginning of a sentence that a clause is put behind by "that", "which" or "who"; null where the clause is not so. */
export function antecedentOf(units: readonly Unit[], verb: number): NounPhrase | null {
  let place = verb - 1;
  while (place > 0 && /^(?:NOUN|PREPOSITION|AND|OTHER)$/u.test(units[place]?.kind ?? '')) place -= 1;
  const opener = units[place];
  if (opener?.kind !== 'OPENER' || !/^(?:that|which|who|whom)$/u.test(opener.word)) return null;
  let noun: NounPhrase | null = null;
  for (place -= 1; place >= 0; place -= 1) {
    const unit = units[place];
    if (isNoun(unit)) noun = unit;
    else if (isSign(unit, 'BREAK') || isSign(unit, 'QUOTE')) break;
    else if (!isSign(unit, 'PREPOSITION') || !isNoun(units[place - 1])) return null;
  }
  return noun;
}

/** Whether nothing but nouns and prepositions stands between two verbs. */
const isFlat = (units: readonly Unit[], from: number, to: number): boolean =>
  units.slice(from + 1, to).every(({ kind }) => /^(?:NOUN|PREPOSITION|AND|OTHER)$/u.test(kind));

function lastComma(units: readonly Unit[], from: number, to: number): number {
  for (let place = to - 1; place >= from; place -= 1) if (isSign(units[place], 'COMMA')) return place;
  return -1;
}

const subjectInherited = (clause: Clause): NounPhrase | null =>
  clause.group.form === 'INFINITIVE' && clause.governor
    ? (clause.governor.subject ?? clause.subject)
    : clause.subject;

function dependent(
  units: readonly Unit[],
  at: number,
  group: VerbGroup,
  previous: Clause | null,
): Pick<Clause, 'subject' | 'governor'> {
  if (!previous) {
    // "Israel sending weapons to Azerbaijan": a headline.
    const noun = group.form === 'GERUND' ? firstBare(units, 0, at, false) : null;
    return { subject: noun, governor: null };
  }
  const between = units.slice(previous.unit + 1, at);
  const noun = units[at - 1];
  // "despite Armenia opening an embassy"
  const lead = units[at - 2];
  if (
    group.form === 'GERUND' &&
    isNoun(noun) &&
    lead &&
    'word' in lead &&
    /^(?:despite|with|amid|after|without|of)$/u.test(lead.word)
  )
    return { subject: noun, governor: null };
  if (
    group.form === 'GERUND' &&
    isNoun(noun) &&
    previous.objects.includes(noun) &&
    !isSign(units[at - 2], 'PREPOSITION')
  ) {
    return { subject: noun, governor: previous };
  }
  const object =
    previous.objects[0] ??
    (previous.particle === 'on' || previous.particle === 'to' ? previous.adjuncts[0]?.noun : undefined);
  const charged = between.some((unit) => isSign(unit, 'PREPOSITION')) && group.form === 'GERUND';
  const controls =
    (REQUESTS.has(previous.lemma) && group.form === 'INFINITIVE') ||
    (charged &&
      /^(?:accuse|blame|suspect|stop|prevent|ban|arrest|detain|criticize|condemn|sanction|blacklist|punish|jail|charge|sentence|expel|praise|thank|denounce)$/u.test(
        previous.lemma,
      ));
  const subject = controls
    ? previous.group.passive
      ? previous.subject
      : (object ?? previous.subject)
    : previous.subject;
  return { subject, governor: previous };
}

/** The clause before, where it says what follows: said that, according to. */
function governorOf(units: readonly Unit[], start: number, at: number, previous: Clause): Clause | null {
  const opener = units[start];
  if (opener?.kind === 'VERB') {
    const apart = units.slice(start + 1, at).some((unit) => isSign(unit, 'COMMA'));
    return start === previous.unit && !apart ? previous : null;
  }
  if (opener?.kind === 'OPENER' && /^(?:that|whether)$/u.test(opener.word))
    return start < at ? previous : null;
  return null;
}

function lastRelative(units: readonly Unit[], at: number): NounPhrase | null {
  for (let place = at - 2; place > 0; place -= 1) {
    const unit = units[place];
    if (!unit || unit.kind === 'BREAK') return null;
    if (
      unit.kind === 'OPENER' &&
      /^(?:who|which|whose|where)$/u.test(unit.word) &&
      isSign(units[place - 1], 'COMMA')
    ) {
      return nounBefore(units, place);
    }
  }
  return null;
}

function nounBefore(units: readonly Unit[], at: number): NounPhrase | null {
  let place = at - 1;
  while (place >= 0 && (isSign(units[place], 'COMMA') || isSign(units[place], 'QUOTE'))) place -= 1;
  let noun = units[place];
  // "troops of France, which": the head, over its prepositions.
  while (
    isNoun(noun) &&
    isSign(units[place - 1], 'PREPOSITION') &&
    isNoun(units[place - 2]) &&
    !isVerb(units[place - 3])
  ) {
    if (isSign(units[at - 1], 'COMMA') === false) break;
    place -= 2;
    noun = units[place];
  }
  return isNoun(noun) ? noun : null;
}

/** The first noun from here that no preposition governs; of two with a comma between, the first. */
function firstBare(units: readonly Unit[], from: number, to: number, afterVerb: boolean): NounPhrase | null {
  let found: NounPhrase | null = null;
  for (let place = from; place < to; place += 1) {
    const unit = units[place];
    if (!isNoun(unit) || unit.time) continue;
    let before = place - 1;
    while (isSign(units[before], 'QUOTE') || units[before]?.kind === 'OTHER') before -= 1;
    if (isSign(units[before], 'PREPOSITION') && before >= from) continue;
    if (
      isSign(units[before], 'AND') &&
      isNoun(units[before - 1]) &&
      before - 1 >= from &&
      found === null &&
      isSign(units[before - 2], 'PREPOSITION')
    )
      continue;
    // After a verb its object comes first: "told Reuters Israel had".
    if (afterVerb && found !== null) return unit;
    found ??= unit;
    if (!afterVerb) return found;
  }
  return found;
}
