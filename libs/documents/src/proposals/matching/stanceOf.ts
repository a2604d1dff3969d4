import { relationTypeInfoOf, type RelationType, type Stance } from '@entente/model';
import type { Clause, NounPhrase } from '../grammar/sentence.js';
import { CHARGES, DENIALS, INTENTIONS, REFUSALS, REQUESTS, SPEECH, WILLING } from '../grammar/words.js';
import { type End, type EndContext, endOf, followingNoun } from './ends.js';
import type { Event } from './eventEnds.js';

/** How an event is put: what it is after all, how firmly, by whom. */
export interface Reading {
  readonly type: RelationType;
  readonly cameo: string | null;
  readonly stance: Stance;
  readonly speaker: End | null;
  /** What its score is multiplied by. */
  readonly factor: number;
}

/** Types of deeds that, promised, are an offer of aid. */
const GIVEN = new Set<RelationType>(['AID', 'ARMS_SUPPLY', 'MILITARY_SUPPORT', 'AID_OFFER']);
/** Types of deeds that, promised, are a pledge; what else is foretold keeps its type. */
const PLEDGED = new Set<RelationType>([
  'COLLABORATION',
  'MEETING',
  'AGREEMENT',
  'CONCESSION',
  'RELEASE',
  'SANCTION_RELIEF',
  'RETREAT',
  'DIPLOMATIC_MISSION',
  'PLEDGE',
  'SUPPORT',
]);
/** What may be done with words that were said. */
const KEPT =
  /^(?:keep|honor|honour|fulfil|fulfill|respect|respond|reply|answer|accept|consider|discuss|debate|publish|ratify|confirm)$/u;
/** Types of what is done by saying it. */
const SPOKEN = new Set<RelationType>([
  'SUPPORT',
  'CRITICISM',
  'ACCUSATION',
  'REQUEST',
  'APPEAL',
  'PLEDGE',
  'THREAT',
  'REJECTION',
  'AID_OFFER',
  'RECOGNITION',
]);
/** Types of deeds that whoever will not do them refuses. */
const REFUSED = new Set<RelationType>([
  'COLLABORATION',
  'MEETING',
  'AGREEMENT',
  'CONCESSION',
  'RELEASE',
  'SANCTION_RELIEF',
  'RECOGNITION',
]);
const HARM = new Set<RelationType>(['MILITARY_ACTION', 'VIOLENCE', 'THREAT', 'SEIZURE']);

/** Reads how an event is put; null where it is not said to happen at all. */
export function stanceOf(
  event: Event,
  quoteSpeaker: (clause: Clause) => End | null,
  context: EndContext,
): Reading | null {
  const { clause, pattern } = event;
  // A question, but for one that is quoted, and what somebody asks whether it is so.
  const last = context.sentence.tokens.findLast(({ text }) => !/^["”»’']$/u.test(text));
  if (last?.text === '?' && !clause?.quoted) return null;
  if (event.matter && isDoubted(event.matter, context)) return null;
  let { type, cameo }: { type: RelationType; cameo: string | null } = pattern;
  // Who is received by a person meets that person.
  if (type === 'VISIT' && event.to.person) [type, cameo] = ['MEETING', '040'];
  if (
    type === 'VISIT' &&
    /^(?:host|receive|welcome)$/u.test(event.clause?.lemma ?? '') &&
    event.to.kind === undefined
  )
    [type, cameo] = ['MEETING', '040'];
  // Gunmen who seize a priest arrest nobody.
  if (
    type === 'DETENTION' &&
    OUTLAWS.test(event.from.text) &&
    /^(?:seize|grab|take|capture|hold|pick)$/u.test(event.clause?.lemma ?? '')
  )
    [type, cameo] = ['VIOLENCE', '181'];
  // An army that seizes a town fights; a state that bars women or papers from something represses.
  if (type === 'SEIZURE' && isArmed(event, context) && isPlace(event, context))
    [type, cameo] = ['MILITARY_ACTION', '190'];
  if (type === 'SANCTION' && OWN_PEOPLE.test(event.to.text)) [type, cameo] = ['REPRESSION', '175'];
  let stance: Stance = 'ASSERTED';
  let speaker: End | null = null;
  let factor = 1;
  const subjectOf = (one: Clause): End | null => {
    const noun = one.group.passive
      ? one.adjuncts.find(({ word }) => word === 'by')?.noun
      : (one.subject ?? (SPEECH.has(one.lemma) ? one.objects[0] : null));
    return noun ? endOf(noun, context, true) : null;
  };
  let harmed = HARM.has(type);
  const weaken = (to: Stance, by: End | null): void => {
    if (stance === 'ASSERTED' || (stance === 'REPORTED' && to !== 'REPORTED')) stance = to;
    speaker ??= by;
  };
  const promise = (verb: string): void => {
    if (verb === 'threaten') {
      [type, cameo] = ['THREAT', harmed ? '138' : '131'];
    } else if (harmed && relationTypeInfoOf(type).tone === 'CONFLICT') {
      [type, cameo] = ['THREAT', '138'];
    } else if (GIVEN.has(type)) {
      [type, cameo] = ['AID_OFFER', type === 'AID' || type === 'AID_OFFER' ? '0333' : '0332'];
    } else if (PLEDGED.has(type) && !(type === 'CONCESSION' && verb === 'agree')) {
      [type, cameo] = ['PLEDGE', type === 'MEETING' ? '036' : '030'];
    } else factor *= 0.9;
  };
  if (clause) {
    const { modal, negated } = clause.group;
    // "will not talk to", "would not let them in"
    if (
      negated &&
      (modal === 'FUTURE' || wouldBe(clause, context)) &&
      !clause.conditional &&
      pattern.kind === 'VERB' &&
      REFUSED.has(type)
    ) {
      const by = clause.governor && SPEECH.has(clause.governor.lemma) ? subjectOf(clause.governor) : null;
      return {
        type: 'REJECTION',
        cameo: '120',
        stance: by && by.text !== event.from.text ? 'REPORTED' : 'ASSERTED',
        speaker: by,
        factor,
      };
    }
    if (modal === 'FUTURE' && pattern.kind === 'VERB') promise('will');
    // "vowed further attacks on": what is promised is a noun.
    if (
      pattern.kind === 'NOUN' &&
      event.matter &&
      INTENTIONS.has(clause.lemma) &&
      clause.objects.includes(event.matter)
    )
      promise(clause.lemma);
    if (modal === 'POSSIBLE') {
      // "said it would": a promise. "may have sold": a suspicion. What could or should happen is not said to happen.
      if (clause.governor && SPEECH.has(clause.governor.lemma) && wouldBe(clause, context)) promise('will');
      else if (isPerfect(clause, context)) weaken('ALLEGED', null);
      else return null;
    }
    // Nothing is said to happen by "if …", nor by whoever asks whether it does.
    if (clause.conditional) return null;
    // "has not been kept", "has not yet been answered": the promise was made all the same.
    if (negated && !(pattern.kind === 'NOUN' && KEPT.test(clause.lemma))) stance = 'DENIED';
    const noun = clause.governorNoun ? context.sentence.tokens[clause.governorNoun.head]?.lemma : undefined;
    if (noun !== undefined && clause.governorNoun) {
      const content = contentStance(noun, clause.governorNoun, context);
      if (content === null) return null;
      if (content.promise) promise(content.promise);
      if (content.refused) {
        [type, cameo] = ['REJECTION', '120'];
        harmed = false;
      }
      if (content.stance) weaken(content.stance, content.speaker);
    }
    // "said it was ready for talks"
    if (pattern.kind === 'NOUN' && clause.lemma === 'be' && isWilling(clause, context)) promise('ready');
    // Who says that somebody is behind something accuses.
    let governor = clause.governorNoun
      ? null
      : pattern.from.includes('sayer')
        ? (clause.governor?.governor ?? null)
        : clause.governor;
    let below: Clause = clause;
    while (governor) {
      const { lemma } = governor;
      const linked = below.group.form === 'INFINITIVE' || below.group.form === 'GERUND';
      if (/^(?:demand|urge|ask|insist|propose|recommend|request|want)$/u.test(lemma) && !linked) return null;
      // "stopped buying oil": what is not done any more.
      if (
        linked &&
        below.group.form === 'GERUND' &&
        /^(?:stop|cease|halt|suspend|quit)$/u.test(lemma) &&
        relationTypeInfoOf(type).tone === 'COOPERATION'
      )
        return null;
      if (!linked && lemma === 'be' && isDoubtful(governor, context)) return null;
      if (
        linked &&
        /^(?:reject|veto|oppose|dismiss|consider|discuss|debate|warn|advise|discourage|deter|fail)$/u.test(
          lemma,
        )
      )
        return null;
      if (DENIALS.has(lemma)) weaken('DENIED', subjectOf(governor));
      else if (CHARGES.has(lemma)) weaken('ALLEGED', subjectOf(governor));
      else if (REFUSALS.has(lemma) && linked) {
        [type, cameo] = ['REJECTION', '120'];
        harmed = false;
      } else if (/^(?:be|stand|remain|declare)$/u.test(lemma) && linked && isWilling(governor, context))
        promise('ready');
      else if (INTENTIONS.has(lemma) && linked && below.group.form === 'INFINITIVE') {
        if (governor.group.modal === 'POSSIBLE') factor *= 0.6;
        promise(lemma);
      } else if (REQUESTS.has(lemma) && linked && !(lemma === 'force' || lemma === 'allow')) return null;
      else if (SPEECH.has(lemma) && !linked)
        weaken(
          /^(?:suggest|suspect|believe|think|claim)$/u.test(lemma) && lemma !== 'believe'
            ? 'ALLEGED'
            : 'REPORTED',
          subjectOf(governor),
        );
      else if (!linked) break;
      else if (/^(?:try|attempt|seek|fail|stop|cease)$/u.test(lemma)) factor *= 0.5;
      if (linked && startsWithNo(governor, context)) stance = 'DENIED';
      if (governor.group.negated && !SPEECH.has(lemma)) stance = 'DENIED';
      below = governor;
      governor = governor.governor;
    }
    // "…, officials said": a verb of speech at the end, or at the beginning of a quotation.
    if (speaker === null && stance === 'ASSERTED' && !SPEECH.has(clause.lemma)) {
      const trailing = context.sentence.clauses.find(
        (one) =>
          (SPEECH.has(one.lemma) || CHARGES.has(one.lemma)) &&
          one !== clause &&
          one.unit > clause.unit &&
          !one.quoted &&
          !one.group.passive &&
          isTrailing(one, context),
      );
      if (trailing) {
        const by = subjectOf(trailing);
        if (by) weaken(/^(?:allege|claim|suspect)$/u.test(trailing.lemma) ? 'ALLEGED' : 'REPORTED', by);
      }
    }
    if (clause.quoted) {
      const by = quoteSpeaker(clause);
      // Who says "we thank them" thanks; who says "we sent troops" tells of it.
      if (by && (by.text !== event.from.text || !SPOKEN.has(type))) weaken('REPORTED', by);
      else if (by) speaker = by;
    }
  }
  const hedge = hedgeOf(context);
  if (hedge && stance !== 'DENIED') {
    if (hedge.stance === 'ALLEGED' || stance === 'ASSERTED') stance = hedge.stance;
    speaker ??= hedge.speaker;
  }
  return { type, cameo, stance, speaker, factor: stance === 'DENIED' ? factor * 0.85 : factor };
}

const OUTLAWS =
  /\b(?:gunm[ae]n|bandits?|militants?|kidnappers?|pirates?|assailants?|attackers?|gangs?|gang members|jihadists?|extremists?)\b/iu;
const ARMED =
  /\b(?:army|rebels?|fighters?|forces?|militants?|troops?|soldiers?|gunmen|insurgents?|militia|paramilitar(?:y|ies)|jihadists?|front|brigades?|guerrillas?|separatists?|junta)\b/iu;
const OWN_PEOPLE =
  /^(?=\p{Ll}|[A-Z][a-z]+(?:an|ese|ish|i) )[\p{L} -]*\b(?:women|girls|journalists?|reporters?|activists?|opposition|students|protesters|part(?:y|ies)|newspapers?|broadcasters?|stations?|media|bloggers|clerics|worshippers)$|^(?:women|girls|journalists|reporters|activists|students)$/u;

/** Whether who seizes it is armed, by name or by what its people are called. */
function isArmed({ from, clause }: Event, { sentence: { tokens }, text }: EndContext): boolean {
  const subject = clause?.group.passive ? null : clause?.subject;
  const phrase = subject ? text.slice(tokens[subject.first]?.start, tokens[subject.last]?.end) : '';
  return ARMED.test(from.text) || ARMED.test(phrase);
}

/** Whether what is seized is a place by name rather than a ship or a firm. */
function isPlace({ to, clause, matter }: Event, { sentence: { tokens } }: EndContext): boolean {
  const noun =
    matter && /^(?:control|possession)$/u.test(tokens[matter.head]?.lemma ?? '')
      ? null
      : clause?.group.passive
        ? clause.subject
        : clause?.objects[0];
  const named = /^\p{Lu}[\p{L}’' -]+$/u.test(to.text);
  if (!noun) return named;
  const text = tokens.slice(noun.first, noun.last + 1);
  return (
    named && text.every(({ pos }) => /^(?:PROPN|DET|PUNCT)$/u.test(pos)) && tokens[noun.first]?.pos !== 'DET'
  );
}

interface Content {
  /** The verb of what is promised. */
  readonly promise?: string;
  readonly refused?: boolean;
  readonly stance?: Stance;
  readonly speaker: End | null;
}

/** How a clause is put that tells the content of a noun: reports that …, a refusal to …; null where it is not said to happen. */
function contentStance(noun: string, phrase: NounPhrase, context: EndContext): Content | null {
  const { clauses } = context.sentence;
  const about = clauses.find(
    ({ objects, subject, group }) => objects.includes(phrase) || (group.passive && subject === phrase),
  );
  if (context.sentence.tokens[phrase.first]?.lower === 'no') return null;
  const whose = phrase.owner ?? followingNoun(phrase, context, /^(?:by|from)$/u);
  const speaker = whose ? endOf(whose, context, true) : null;
  if (
    about &&
    (/^(?:deny|dismiss|reject|refute|rebut|dispute|debunk|contradict)$/u.test(about.lemma) ||
      about.group.negated)
  ) {
    if (
      /^(?:report|claim|allegation|accusation|suspicion|rumou?r|speculation|suggestion|assertion|charge)$/u.test(
        noun,
      )
    ) {
      const denier = about.group.passive
        ? about.adjuncts.find(({ word }) => word === 'by')?.noun
        : about.subject;
      return { stance: 'DENIED', speaker: denier ? endOf(denier, context, true) : null };
    }
    if (about.lemma !== 'deny') return null;
  }
  if (noun === 'denial') return { stance: 'DENIED', speaker };
  if (/^(?:claim|allegation|accusation|suspicion|charge|rumou?r|speculation|suggestion)$/u.test(noun))
    return { stance: 'ALLEGED', speaker };
  if (/^(?:report|statement|announcement|assertion|news|revelation|evidence|sign)$/u.test(noun))
    return { stance: 'REPORTED', speaker };
  if (/^(?:refusal|failure)$/u.test(noun))
    return noun === 'failure' ? null : { refused: true, speaker: null };
  if (/^(?:request|demand|call|appeal|fear|concern|hope|proposal|warning|order)$/u.test(noun)) return null;
  if (/^(?:threat)$/u.test(noun)) return { promise: 'threaten', speaker: null };
  return { promise: noun, speaker: null };
}

/** "has no plans to", "saw no reason to" */
const startsWithNo = ({ objects }: Clause, { sentence }: EndContext): boolean =>
  sentence.tokens[objects[0]?.first ?? -1]?.lower === 'no';

/** "It is unlikely that", "there is no evidence that" */
const isDoubtful = ({ group, objects }: Clause, { sentence: { tokens } }: EndContext): boolean =>
  group.negated ||
  tokens[objects[0]?.first ?? -1]?.lower === 'no' ||
  /^(?:unlikely|doubtful|impossible|improbable|unclear|unthinkable|inconceivable|possible|untrue|false)$/u.test(
    tokens[group.last + 1]?.lower ?? '',
  );

const wouldBe = ({ group }: Clause, { sentence }: EndContext): boolean =>
  sentence.tokens.slice(group.first, group.last).some(({ lower }) => lower === 'would');

const isPerfect = ({ group }: Clause, { sentence }: EndContext): boolean =>
  sentence.tokens.slice(group.first, group.last).some(({ lower }) => lower === 'have') &&
  sentence.tokens.slice(group.first, group.last).some(({ lower }) => /^(?:may|might|could)$/u.test(lower));

const isWilling = ({ group }: Clause, { sentence }: EndContext): boolean =>
  sentence.tokens.slice(group.last + 1, group.last + 3).some(({ lower }) => WILLING.test(lower));

/** Whether nothing but times and places follows a verb of speech. */
function isTrailing(clause: Clause, { sentence }: EndContext): boolean {
  const before = sentence.units.slice(0, clause.unit).map(({ kind }) => kind);
  const comma = Math.max(before.lastIndexOf('COMMA'), before.lastIndexOf('QUOTE'));
  const verb = sentence.units
    .slice(0, clause.unit)
    .findLastIndex((unit) => unit.kind === 'VERB' && unit.form !== 'PARTICIPLE');
  const later = sentence.clauses.some((one) => one.unit > clause.unit && one.governor === clause);
  return comma !== -1 && comma > verb && !later;
}

/** Whether a noun stands in what somebody wonders, or in a condition: whether a deal is possible, if a ban were lifted. */
function isDoubted(noun: NounPhrase, { sentence: { units } }: EndContext): boolean {
  for (let at = units.indexOf(noun) - 1; at >= 0; at -= 1) {
    const unit = units[at];
    if (!unit || unit.kind === 'VERB' || unit.kind === 'BREAK' || unit.kind === 'COMMA') return false;
    if (unit.kind === 'OPENER') return /^(?:if|unless|whether)$/u.test(unit.word);
  }
  return false;
}

/** 'Iran: "…"', "Rebels killed farmers: UN": who says so stands before or behind a colon. */
function beforeColon({ units }: EndContext['sentence'], context: EndContext): End | null {
  const colon = units.findIndex((unit) => unit.kind === 'BREAK' && unit.word === ':');
  if (colon === -1) return null;
  const [first, second] = units;
  if (colon === 1 && first?.kind === 'NOUN' && second !== undefined) return endOf(first, context, true);
  const behind = units.slice(colon + 1).filter(({ kind }) => kind !== 'BREAK' && kind !== 'QUOTE');
  const [name] = behind;
  return behind.length === 1 && name?.kind === 'NOUN' ? endOf(name, context) : null;
}

/** "reportedly", "allegedly", "according to …". */
function hedgeOf(context: EndContext): { readonly stance: Stance; readonly speaker: End | null } | null {
  const { tokens, units } = context.sentence;
  const at = units.findIndex((unit) => unit.kind === 'PREPOSITION' && unit.word === 'according to');
  const noun = units[at + 1];
  if (at !== -1)
    return { stance: 'REPORTED', speaker: noun?.kind === 'NOUN' ? endOf(noun, context, true) : null };
  const said = beforeColon(context.sentence, context);
  if (said) return { stance: 'REPORTED', speaker: said };
  if (
    tokens.some(
      ({ lower, pos }) => /^(?:allegedly|purportedly|supposedly|alleged)$/u.test(lower) && pos !== 'VERB',
    )
  )
    return { stance: 'ALLEGED', speaker: null };
  if (tokens.some(({ lower }) => /^(?:reportedly|apparently|rumou?red)$/u.test(lower)))
    return { stance: 'REPORTED', speaker: null };
  return null;
}
