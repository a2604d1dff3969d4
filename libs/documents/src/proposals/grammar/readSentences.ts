import model from 'wink-eng-lite-web-model';
import { correctTags, type KnownWords } from './correctTags.js';
import type { Token } from './sentence.js';
import winkNLP, { type ItemSentence, type ItemToken } from 'wink-nlp';

export type { Token };

/** A sentence; the ends of lines end one too, as headlines have no stop. */
export interface Sentence {
  /** From 0. */
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
}

const nlp = winkNLP(model, ['sbd', 'pos']);
// Its declared type leaves out that it is a function for tokens too.
// eslint-disable-next-line @typescript-eslint/unbound-method -- the library hands these to its tokens, and uses no this
const lemma = nlp.its.lemma as unknown as typeof nlp.its.value;

/** The sentences of an English text. */
export function readSentences(text: string, known: KnownWords): Sentence[] {
  const sentences: Sentence[] = [];
  let at = 0;
  const document = nlp.readDoc(text);
  document.sentences().each((sentence: ItemSentence) => {
    let tokens: Token[] = [];
    const finish = (): void => {
      tokens.splice(0, datelineLength(tokens));
      const [first, last] = [tokens[0], tokens.at(-1)];
      if (first && last) {
        sentences.push({
          number: sentences.length,
          start: first.start,
          end: last.end,
          tokens: correctTags(tokens, known),
        });
      }
      tokens = [];
    };
    sentence.tokens().each((token: ItemToken) => {
      const written = token.out();
      // eslint-disable-next-line @typescript-eslint/unbound-method -- as above
      const pos = token.out(nlp.its.pos);
      if (pos === 'SPACE') {
        if (written.includes('\n')) finish();
        return;
      }
      const start = text.indexOf(written, at);
      if (start === -1) return;
      at = start + written.length;
      const lower = written.toLowerCase().replaceAll('’', "'");
      const before = tokens.at(-1);
      // "Diyarbakır": the library cuts words at letters that it does not know.
      if (
        before?.end === start &&
        /^[\p{L}\p{M}]+$/u.test(before.text + written) &&
        /[^\0-\x7f’]/u.test(before.text + written)
      ) {
        const text = before.text + written;
        const joined = text.toLowerCase();
        tokens[tokens.length - 1] = { ...before, text, lower: joined, lemma: joined, end: at };
        return;
      }
      tokens.push({ text: written, lower, lemma: lemmaOf(lower, token.out(lemma)), pos, start, end: at });
    });
    finish();
  });
  return sentences;
}

const DASH = /^[-–—]+$/u;
/** What a dateline may have before its dash: a place in capitals, its country, a day, an agency in brackets. */
const DATELINE =
  /^(?:[\p{Lu}.'’-]+|[,()/]|\d{1,2}|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}*\.?)$/u;
const LONGEST_DATELINE = 14;

/** How many tokens of a sentence are its dateline: BAKU, Sept 28 (Reuters) – Israel sold …; 0 where it has none. */
function datelineLength(tokens: readonly Token[]): number {
  if (!/^\p{Lu}{2}/u.test(tokens[0]?.text ?? '')) return 0;
  let bracketed = false;
  for (const [at, { text }] of tokens.slice(0, LONGEST_DATELINE).entries()) {
    const before = tokens[at - 1]?.text ?? '';
    if (DASH.test(text)) return before === ')' || DATELINE.test(before) ? at + 1 : 0;
    if (text === '(') bracketed = true;
    else if (text === ')') bracketed = false;
    else if (!bracketed && !DATELINE.test(text) && !(before === ',' && /^\p{Lu}/u.test(text))) return 0;
  }
  return 0;
}

/** Forms that the library leaves as they are, or reads as another word. */
const lemmas: Readonly<Record<string, string>> = {
  found: 'find',
  shot: 'shoot',
  led: 'lead',
  met: 'meet',
  arms: 'arms',
  talks: 'talks',
  ties: 'ties',
  troops: 'troops',
  people: 'people',
  deported: 'deport',
  withdrawn: 'withdraw',
  raped: 'rape',
  raping: 'rape',
  overthrew: 'overthrow',
  shelled: 'shell',
  shelling: 'shelling',
  bombing: 'bombing',
};

function lemmaOf(lower: string, given: string): string {
  return lemmas[lower] ?? given.toLowerCase().replaceAll('’', "'");
}
