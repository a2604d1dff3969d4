import type { NounPhrase, Sign, Unit, VerbGroup } from './phrases.js';
import type { Token } from './token.js';
import { REQUESTS } from './words.js';

/** A preposition with its noun: to Azerbaijan. */
export interface Adjunct {
  readonly word: string;
  readonly noun: NounPhrase;
  readonly unit: number;
}

/** A verb with what belongs to it, as far as it can be told from the order of words. */
export interface Clause {
  readonly group: VerbGroup;
  /** Its place among the sentence's units. */
  readonly unit: number;
  readonly lemma: string;
  /** The word right after the verb that may belong to it: called on, pulled out. */
  readonly particle: string | null;
  subject: NounPhrase | null;
  readonly objects: readonly NounPhrase[];
  readonly adjuncts: readonly Adjunct[];
  /** The clause that this one depends on: said that …, promised to …, accused of …ing; null where it stands for itself. */
  governor: Clause | null;
  readonly conditional: boolean;
  /** Whether it stands between quotation marks. */
  readonly quoted: boolean;
}

/** A sentence in clauses, and which nouns stand side by side. */
export interface ReadSentence {
  readonly tokens: readonly Token[];
  readonly units: readonly Unit[];
  readonly clauses: readonly Clause[];
  /** The nouns joined with this one by "and" or commas, itself among them. */
  readonly joined: (noun: NounPhrase) => readonly NounPhrase[];
}

const isNoun = (unit: Unit | undefined): unit is NounPhrase => unit?.kind === 'NOUN';
const isVerb = (unit: Unit | undefined): unit is VerbGroup => unit?.kind === 'VERB';
const isSign = (unit: Unit | undefined, kind: Sign['kind']): boolean => unit?.kind === kind;

/** Finds the clauses of a sentence that was cut into units. */
export function readClauses(tokens: readonly Token[], units: readonly Unit[]): ReadSentence {
  const groups = joinNouns(tokens, units);
  const joined = (noun: NounPhrase): readonly NounPhrase[] => groups.get(noun) ?? [noun];
  const quoted = quotedUnits(units);
  const verbs = units.flatMap((unit, at) => (isVerb(unit) ? [at] : []));
  const clauses: Clause[] = [];
  for (const [order, at] of verbs.entries()) {
    const group = units[at];
    if (!isVerb(group)) continue;
    const next = verbs.slice(order + 1);
    const right = rightOf(units, at, next, joined);
    const previous = clauses.at(-1) ?? null;
    const clause: Clause = {
      group,
      unit: at,
      lemma: group.lemma,
      subject: null,
      governor: null,
      ...right,
      conditional: isConditional(units, at),
      quoted: quoted.has(at),
    };
    const { subject, governor } = leftOf(units, at, previous);
    clause.subject = subject;
    clause.governor = governor;
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

function quotedUnits(units: readonly Unit[]): Set<number> {
  const quoted = new Set<number>();
  let open = false;
  for (const [at, unit] of units.entries()) {
    if (isSign(unit, 'QUOTE')) open = !open;
    else if (open) quoted.add(at);
  }
  return quoted;
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
  const stop = nextVerb === undefined ? units.length : subjectStart(units, at, nextVerb);
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
      preposition = unit.word;
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
      /^(?:free|go|home|aside|over|out|back|down|up|away|hostage|off|in)$/u.test(unit.word)
    )
      particle = unit.word;
  }
  return { objects, adjuncts, particle };
}

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

/** The subject of a verb, and the clause that it depends on. */
function leftOf(
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
  const before = units[at - 1];
  // ", which has a base in Armenia, has been accused": back to what the relative clause is about.
  if (isSign(before, 'COMMA') || isSign(before, 'QUOTE')) {
    const relative = lastRelative(units, at);
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
