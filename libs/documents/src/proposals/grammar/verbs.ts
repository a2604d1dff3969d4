import { isAccordingTo, type Token, type Unit, type VerbGroup } from './sentence.js';
import { OPENERS, SPEECH, TIME } from './words.js';

const MODALS_POSSIBLE = new Set(['may', 'might', 'could', 'would', 'should', 'can', 'must']);
const BE = new Set(['be', 'is', 'are', 'was', 'were', 'been', 'being', "'s", "'re", 'am']);

const isParticiple = (token: Token): boolean =>
  /(?:ed|en|wn|ne|lt|nt|id|ld|ught|ung|uck|ade|ept|ost|et|it|ut|ot|ound|orn|one|un)$/u.test(token.lower);

/** The verb group that begins at a token; null where none does. */
export function readVerbs(tokens: readonly Token[], at: number, before: readonly Unit[]): VerbGroup | null {
  const previous = before.at(-1);
  const token = tokens[at];
  if (!token || isAccordingTo(tokens, at)) return null;
  let next = at;
  const infinitive =
    token.lower === 'to' &&
    /^(?:VERB|AUX|ADV)$/u.test(tokens[at + 1]?.pos ?? '') &&
    leadsToVerb(tokens, at + 1);
  if (infinitive) next += 1;
  else if (token.pos === 'ADV' && !leadsToVerb(tokens, at)) return null;
  else if (!/^(?:VERB|AUX|ADV)$/u.test(token.pos)) return null;
  if (token.pos === 'ADV' && OPENERS.has(token.lower)) return null;
  if (!infinitive && token.pos === 'VERB' && modifies(tokens, at, previous)) return null;
  let verb = -1;
  let be = -1;
  let negated = false;
  let modal: VerbGroup['modal'] = null;
  let auxiliaries = 0;
  let end = next;
  for (; end < tokens.length; end += 1) {
    const one = tokens[end];
    if (!one) break;
    if (one.pos === 'ADV' && !OPENERS.has(one.lower) && (verb === -1 || one.lower === 'not')) {
      if (one.lower === 'never') negated = true;
      continue;
    }
    if (/^(?:not|n't)$/u.test(one.lower)) {
      negated = true;
      continue;
    }
    if (one.pos === 'AUX' && verb === -1) {
      auxiliaries += 1;
      if (one.lower === 'will' || one.lower === 'wo' || one.lower === 'shall') modal = 'FUTURE';
      else if (MODALS_POSSIBLE.has(one.lower)) modal = 'POSSIBLE';
      if (BE.has(one.lower)) be = end;
      continue;
    }
    if (one.pos === 'VERB' && verb === -1) {
      verb = end;
      continue;
    }
    // "is to travel", "is set to visit", "is going to meet"
    if (
      one.lower === 'to' &&
      tokens[end + 1]?.pos === 'VERB' &&
      ((verb === -1 && be !== -1) || isSetTo(tokens, verb, be))
    ) {
      modal = 'FUTURE';
      verb = -1;
      be = -1;
      continue;
    }
    break;
  }
  if (verb === -1) {
    if (auxiliaries === 0) return null;
    verb = lastAuxiliary(tokens, next, end);
  }
  const main = tokens[verb];
  if (!main) return null;
  // Adverbs after the verb belong to what follows.
  const last = Math.max(verb, at);
  const ing = main.lower.endsWith('ing');
  const passive = be !== -1 && be < verb && !ing && isParticiple(main);
  const alone = auxiliaries === 0 && !infinitive;
  const form =
    infinitive || (alone && isBare(main, before))
      ? 'INFINITIVE'
      : alone && ing
        ? 'GERUND'
        : alone && isParticiple(main) && isReduced(tokens, verb, before)
          ? 'PARTICIPLE'
          : 'FINITE';
  return {
    kind: 'VERB',
    first: at,
    last,
    verb,
    lemma: main.lemma,
    negated,
    modal,
    form,
    passive: passive || form === 'PARTICIPLE',
  };
}

/** "let the convoy pass": an infinitive without "to". */
function isBare(main: Token, units: readonly Unit[]): boolean {
  const noun = units.at(-1);
  const verb = units.at(units.at(-2)?.kind === 'PREPOSITION' ? -4 : -2);
  return (
    noun?.kind === 'NOUN' &&
    verb?.kind === 'VERB' &&
    /^(?:let|make|help)$/u.test(verb.lemma) &&
    main.lower === main.lemma
  );
}

const isSetTo = (tokens: readonly Token[], verb: number, be: number): boolean =>
  verb !== -1 &&
  be !== -1 &&
  /^(?:set|going|due|expected|scheduled|planned)$/u.test(tokens[verb]?.lower ?? '');

function lastAuxiliary(tokens: readonly Token[], from: number, end: number): number {
  for (let at = end - 1; at >= from; at -= 1) if (tokens[at]?.pos === 'AUX') return at;
  return -1;
}

/** Whether adverbs lead to a verb at once. */
function leadsToVerb(tokens: readonly Token[], at: number): boolean {
  let next = at;
  while (tokens[next]?.pos === 'ADV') next += 1;
  return /^(?:VERB|AUX)$/u.test(tokens[next]?.pos ?? '');
}

/** A participle between a determiner and a noun is part of the noun: the disputed region. */
function modifies(tokens: readonly Token[], at: number, previous: Unit | undefined): boolean {
  const [token, next, before] = [tokens[at], tokens[at + 1], tokens[at - 1]];
  if (!token || !next || !before || !/(?:ed|en|ing|wn)$/u.test(token.lower)) return false;
  if (!/^(?:NOUN|PROPN|ADJ)$/u.test(next.pos)) return false;
  return (
    /^(?:DET|ADJ|NUM)$/u.test(before.pos) ||
    (before.pos === 'PART' && before.lower === "'s") ||
    (previous?.kind === 'PREPOSITION' && !token.lower.endsWith('ing') && /^(?:NOUN|ADJ)$/u.test(next.pos))
  );
}

/** A participle after a noun: "missiles supplied by Iran", "a person briefed on the talks said", "under a deal reached in May". */
function isReduced(tokens: readonly Token[], verb: number, units: readonly Unit[]): boolean {
  if (units.at(-1)?.kind !== 'NOUN') return false;
  // "the missiles that Norway supplied to Chile": the verb of a relative clause.
  const opener = units.at(-2);
  if (opener?.kind === 'OPENER' && /^(?:that|which|whom|where)$/u.test(opener.word)) return false;
  const [next, noun] = tokens.slice(verb + 1, verb + 3);
  if (next?.lower === 'by') return true;
  // "has troops stationed in Mali"
  const before = units.at(-2);
  if (before?.kind === 'VERB' && /^(?:have|keep)$/u.test(before.lemma)) return true;
  if (next?.pos !== 'ADP' || SPEECH.has(tokens[verb]?.lemma ?? '')) return false;
  if (units.at(-2)?.kind === 'PREPOSITION') {
    const main = units.findLast(({ kind }) => /^(?:VERB|OPENER|COMMA|BREAK|QUOTE|AND)$/u.test(kind));
    if (main?.kind === 'VERB' && main.form === 'FINITE' && !SPEECH.has(main.lemma)) return true;
  }
  if (TIME.test(noun?.lower ?? '')) return false;
  const beyond = tokens
    .slice(verb + 2)
    .findIndex(({ pos, lower }) => !/^(?:ADP|DET|ADJ|NOUN|PROPN|NUM|SYM)$/u.test(pos) && lower !== "'s");
  const [far, farther] = beyond === -1 ? [] : tokens.slice(verb + 2 + beyond, verb + 4 + beyond);
  return /^(?:VERB|AUX)$/u.test(far?.pos ?? '') && !/ing$/u.test(far?.lower ?? '') && farther?.lower !== 'by';
}
