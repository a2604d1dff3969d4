import type { Mention } from '../../names/mentions/mention.js';
import { ACTORS, RELATIVES, TIME, TITLES } from './words.js';
import type { NounPhrase, Token, TokenMention } from './sentence.js';

/** Verbs by which somebody is given an office. */
const NAMING = new Set([
  'elect',
  'appoint',
  'name',
  'choose',
  'pick',
  'reelect',
  'nominate',
  'crown',
  'make',
]);
const NOMINAL = new Set(['NOUN', 'PROPN', 'NUM', 'SYM']);

/** The noun phrase that begins at a token; null where none does. */
export function readNoun(
  tokens: readonly Token[],
  at: number,
  mentions: ReadonlyMap<number, TokenMention>,
): NounPhrase | null {
  const first = tokens[at];
  if (!first) return null;
  if (first.pos === 'PRON' && !/^(?:its|his|her|their|our|my|whose)$/u.test(first.lower)) {
    return RELATIVES.has(first.lower) || first.lower === 'there'
      ? null
      : { kind: 'NOUN', first: at, last: at, head: at, owner: null, time: false, pronoun: true };
  }
  if (first.lower === 'that' && first.pos !== 'DET') return null;
  let owner: NounPhrase | null =
    first.pos === 'PRON'
      ? { kind: 'NOUN', first: at, last: at, head: at, owner: null, time: false, pronoun: true }
      : null;
  let start = at + (owner ? 1 : 0);
  let end = start;
  let nominal = -1;
  for (; end < tokens.length; end += 1) {
    const token = tokens[end];
    if (!token) break;
    const before = tokens[end - 1];
    if (token.pos === 'PART' && /^(?:'s|')$/u.test(token.lower) && nominal !== -1) {
      owner = {
        kind: 'NOUN',
        first: owner?.first ?? at,
        last: end - 1,
        head: nominal,
        owner,
        time: TIME.test(tokens[nominal]?.lower ?? ''),
        pronoun: false,
      };
      start = end + 1;
      nominal = -1;
      continue;
    }
    if (
      token.lower === 'of' &&
      before?.lower === 'secretary' &&
      /^(?:state|defense|defence)$/u.test(tokens[end + 1]?.lower ?? '')
    ) {
      nominal = end + 1;
      end += 1;
      continue;
    }
    if (NOMINAL.has(token.pos)) {
      if (nominal !== -1 && end > start && breaksBefore(tokens, end, nominal, mentions)) break;
      nominal = end;
      const mention = mentions.get(end);
      if (mention && mention.last > end) {
        end = mention.last;
        nominal = end;
      }
      continue;
    }
    if (token.pos === 'DET') {
      if (
        nominal !== -1 ||
        (before?.pos === 'ADJ' && end > start && !/^(?:all|both|half|such)$/u.test(before.lower))
      )
        break;
      continue;
    }
    if (token.pos === 'ADJ') {
      if (nominal !== -1 && /^(?:last|next|this|earlier|later|such)$/u.test(token.lower)) break;
      if (nominal !== -1 && before?.pos === 'PROPN' && isGivenTo(tokens, at)) break;
      // An adjective may stand for a noun: "the ill"; but a noun comes mostly.
      continue;
    }
    if (token.pos === 'ADV' && nominal === -1 && /^(?:ADJ|VERB|NUM)$/u.test(tokens[end + 1]?.pos ?? ''))
      continue;
    if (
      token.pos === 'VERB' &&
      (nominal === -1 || tokens[nominal]?.pos === 'NUM') &&
      (end > at || /^(?:NOUN|ADJ)$/u.test(tokens[end + 1]?.pos ?? '')) &&
      /(?:ed|en|ing|wn)$/u.test(token.lower)
    )
      continue;
    if (
      end > start &&
      before &&
      /^[-–]$/u.test(before.text) &&
      before.end === token.start &&
      token.pos !== 'PUNCT'
    ) {
      if (token.pos === 'VERB' || token.pos === 'NOUN') nominal = nominal === -1 ? -1 : nominal;
      continue;
    }
    if (
      /^[-–/]$/u.test(token.text) &&
      before &&
      before.end === token.start &&
      tokens[end + 1]?.start === token.end
    )
      continue;
    if (/^["“”'‘’]$/u.test(token.text) && nominal === -1 && end > start && tokens[end + 1]?.pos === 'NOUN')
      continue;
    break;
  }
  let last = end - 1;
  if (nominal === -1) {
    if (owner && start > last) {
      // A possessive with nothing after it stands for itself.
      return owner.pronoun ? { ...owner } : { ...owner, last: Math.max(owner.last, last) };
    }
    if (owner && tokens[last]?.pos === 'ADJ') {
      return { kind: 'NOUN', first: at, last, head: last, owner, time: false, pronoun: false };
    }
    if (last < at) return null;
    if (/^(?:ADJ|DET|VERB)$/u.test(tokens[last]?.pos ?? '') && first.pos === 'DET' && last > at)
      nominal = last;
    else
      return last >= at && first.pos === 'DET'
        ? { kind: 'NOUN', first: at, last: at, head: at, owner: null, time: false, pronoun: true }
        : null;
  }
  last = nominal;
  // "build-up", "pull-out"
  while (
    tokens[last + 1]?.text === '-' &&
    tokens[last + 1]?.start === tokens[last]?.end &&
    tokens[last + 2]?.start === tokens[last + 1]?.end &&
    /^(?:up|out|off|in|down|on|over|back)$/u.test(tokens[last + 2]?.lower ?? '')
  )
    last += 2;
  const time = TIME.test(tokens[nominal]?.lower ?? '') && !mentions.has(nominal);
  return { kind: 'NOUN', first: at, last, head: nominal, owner, time, pronoun: false };
}

const GIVING =
  /^(?:give|send|offer|promise|lend|grant|sell|supply|deliver|owe|pay|award|hand|gift|loan|ship|provide|deny|refuse|leave|cost|pledge|issue|serve)$/u;

/** Whether a phrase from a token on is the first of two objects: gave Chile, promised Chile. */
function isGivenTo(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const verb = before?.pos === 'DET' ? tokens[at - 2] : before;
  return verb?.pos === 'VERB' && GIVING.test(verb.lemma);
}

/** Whether the second of two objects begins at a noun in lower case: gave Chile weapons. */
function isGiven(tokens: readonly Token[], at: number, nominal: number): boolean {
  if (
    ACTORS.has(tokens[at]?.lemma ?? '') ||
    !/^\p{Ll}/u.test(tokens[at]?.text ?? '') ||
    tokens[at]?.pos !== 'NOUN' ||
    nominal !== at - 1
  )
    return false;
  let first = nominal;
  while (tokens[first - 1]?.pos === 'PROPN') first -= 1;
  return isGivenTo(tokens, first);
}

/** Whether a noun begins a phrase of its own: another named actor, or a time. */
function breaksBefore(
  tokens: readonly Token[],
  at: number,
  nominal: number,
  mentions: ReadonlyMap<number, TokenMention>,
): boolean {
  const before = tokens[at - 1];
  const token = tokens[at];
  if (!before || !token) return false;
  // "elected Ann Hill speaker"
  if (
    [token, tokens[at + 1]].some((one) => one && TITLES.has(one.lower)) &&
    before.pos === 'PROPN' &&
    /^\p{Ll}/u.test(token.text)
  ) {
    let start = at - 1;
    while (/^(?:PROPN|PUNCT|NOUN)$/u.test(tokens[start]?.pos ?? '') && tokens[start]?.lower !== ',')
      start -= 1;
    if (NAMING.has(tokens[start]?.lemma ?? '')) return true;
  }
  if (
    TIME.test(token.lower) &&
    (tokens[nominal]?.pos === 'PROPN' || (/^\p{Lu}/u.test(token.text) && tokens[nominal]?.pos !== 'NUM')) &&
    !TIME.test(before.lower)
  )
    return true;
  // "paid Chile $2 million", "sent Chile military aid"
  if (
    before.pos === 'PROPN' &&
    ((token.pos === 'SYM' && before.end < token.start) || isGiven(tokens, at, nominal))
  )
    return true;
  // "On Wednesday Norway said", "For decades France bought"
  if (
    (TIME.test(before.lower) || /^(?:days|weeks|months|years|decades|centuries)$/u.test(before.lower)) &&
    token.pos === 'PROPN' &&
    !TIME.test(token.lower)
  )
    return true;
  if (!mentions.has(at)) return token.pos === 'NUM' && before.pos === 'PROPN' && !TIME.test(before.lower);
  const ended = [...mentions.values()].find(({ last }) => last === at - 1);
  return ended !== undefined && !isAdjective(ended.mention);
}

/** Whether a mention is an adjective of a people, as Azeri. */
export const isAdjective = ({ how, text }: Mention): boolean => how === 'DEMONYM' || looksAdjectival(text);

/** Whether a word with a capital looks like the adjective of a people. */
export const looksAdjectival = (text: string): boolean =>
  /(?:[a-z](?:ian|ean|ish|ese|ani|eli|eri|qi)|ench|utch|reek|mani|wiss|zech|hai|Western|American|Mexican|African|German|Afghan|Azeri|Kurdish|Saudi|Turkmen|Cuban|Kuwaiti)$/u.test(
    text,
  );
