import { isAccordingTo, type Sign, type Token, type TokenMention, type Unit } from './sentence.js';
import { readNoun } from './nouns.js';
import { readVerbs } from './verbs.js';
import { OPENERS, RELATIVES } from './words.js';

/** Cuts a sentence into noun phrases, verb groups and the signs between; `mentions` are the places of named actors, by their first token. */
export function readPhrases(tokens: readonly Token[], mentions: ReadonlyMap<number, TokenMention>): Unit[] {
  const units: Unit[] = [];
  let at = 0;
  while (at < tokens.length) {
    const unit =
      readVerbs(tokens, at, units) ?? readNoun(tokens, at, mentions) ?? readSign(tokens, at, units.at(-1));
    units.push(unit);
    at = unit.last + 1;
  }
  return units;
}

/** "after militants fired": whether a verb follows before any other sign. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  for (const { pos, lower } of tokens.slice(at + 1, at + 10)) {
    if (pos === 'VERB' || pos === 'AUX') return !lower.endsWith('ing');
    if (/^(?:PUNCT|SCONJ|PRON|CCONJ)$/u.test(pos)) return false;
  }
  return false;
}

function readSign(tokens: readonly Token[], at: number, previous: Unit | undefined): Sign {
  const token = tokens[at];
  const word = token?.lower ?? '';
  const of = (kind: Sign['kind']): Sign => ({ kind, first: at, last: at, word });
  if (isAccordingTo(tokens, at))
    return { kind: 'PREPOSITION', first: at, last: at + 1, word: 'according to' };
  if (/^[,]$/u.test(word) || word === '–' || word === '—') return of('COMMA');
  if (/^["“”«»]$/u.test(word)) return of('QUOTE');
  if (/^[;:.!?()]$/u.test(word)) return of('BREAK');
  if (token?.pos === 'CCONJ') return of(word === 'but' ? 'OPENER' : 'AND');
  if (
    OPENERS.has(word) &&
    (token?.pos !== 'ADP' || word === 'whether' || opensClause(tokens, at)) &&
    !(word === 'as' && previous?.kind === 'AND')
  )
    return of('OPENER');
  if (word === 'as' && previous === undefined) return of('OPENER');
  const next = tokens[at + 1];
  if (word === 'than' || (word === 'at' && /^(?:least|most)$/u.test(next?.lower ?? ''))) return of('OTHER');
  if (/^(?:about|around)$/u.test(word) && next?.pos === 'NUM') return of('OTHER');
  if (word === 'to' && tokens[at - 1]?.lower === 'up' && next?.pos === 'NUM') return of('OTHER');
  if (
    word === 'over' &&
    tokens[at + 1]?.pos === 'NUM' &&
    !(previous?.kind === 'VERB' && /^(?:hand|take|turn|pass)$/u.test(previous.lemma))
  )
    return of('OTHER');
  if (token?.pos === 'ADP' || token?.pos === 'PART' || word === 'against' || word === 'alongside')
    return of('PREPOSITION');
  if (RELATIVES.has(word)) return of('OPENER');
  return of('OTHER');
}
