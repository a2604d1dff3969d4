import { relationTypeInfoOf, type RelationType, type Stance } from '@entente/model';
import type { Clause } from '../grammar/sentence.js';
import { CHARGES, DENIALS, INTENTIONS, REFUSALS, REQUESTS, SPEECH, WILLING } from '../grammar/words.js';
import { type End, type EndContext, endOf } from './ends.js';
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
const HARM = new Set<RelationType>(['MILITARY_ACTION', 'VIOLENCE', 'THREAT', 'SEIZURE']);

/** Reads how an event is put; null where it is not said to happen at all. */
export function stanceOf(
  event: Event,
  quoteSpeaker: (clause: Clause) => End | null,
  context: EndContext,
): Reading | null {
  const { clause, pattern } = event;
  let { type, cameo }: { type: RelationType; cameo: string | null } = pattern;
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
    } else if (PLEDGED.has(type) && verb !== 'agree_itself') {
      [type, cameo] = ['PLEDGE', type === 'MEETING' ? '036' : '030'];
    } else factor *= 0.9;
  };
  if (clause) {
    const { modal, negated } = clause.group;
    if (modal === 'FUTURE' && pattern.kind === 'VERB') promise('will');
    if (modal === 'POSSIBLE') {
      if (clause.governor && SPEECH.has(clause.governor.lemma) && wouldBe(clause, context)) promise('will');
      else factor *= 0.5;
    }
    if (clause.conditional) factor *= 0.4;
    if (negated) stance = 'DENIED';
    let governor = clause.governor;
    let below: Clause = clause;
    while (governor) {
      const { lemma } = governor;
      const linked = below.group.form === 'INFINITIVE' || below.group.form === 'GERUND';
      if (/^(?:demand|urge|ask|insist|propose|recommend|request|want)$/u.test(lemma) && !linked) return null;
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
      if (by && by.text !== event.from.text) weaken('REPORTED', by);
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

/** "has no plans to", "saw no reason to" */
const startsWithNo = ({ objects }: Clause, { sentence }: EndContext): boolean =>
  sentence.tokens[objects[0]?.first ?? -1]?.lower === 'no';

const wouldBe = ({ group }: Clause, { sentence }: EndContext): boolean =>
  sentence.tokens.slice(group.first, group.last).some(({ lower }) => lower === 'would');

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

/** "reportedly", "allegedly", "according to …". */
function hedgeOf(context: EndContext): { readonly stance: Stance; readonly speaker: End | null } | null {
  const { tokens, units } = context.sentence;
  const at = units.findIndex((unit) => unit.kind === 'PREPOSITION' && unit.word === 'according to');
  const noun = units[at + 1];
  if (at !== -1)
    return { stance: 'REPORTED', speaker: noun?.kind === 'NOUN' ? endOf(noun, context, true) : null };
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
