import { ACTORS, CONTENTS, INTENTIONS, TITLES } from './words.js';
import type { Token } from './sentence.js';

/** What the tagger is told of: verbs and nouns that tell events, by lemma. */
export interface KnownWords {
  readonly verbs: ReadonlySet<string>;
  readonly nouns: ReadonlySet<string>;
}

const singular = (word: string): string =>
  word
    .replace(/ies$/u, 'y')
    .replace(/(?<=ch|sh|ss|x)es$/u, '')
    .replace(/(?<=[^s])s$/u, '');

/** Past forms that the tagger does not know. */
const IRREGULAR: Readonly<Record<string, string>> = {
  overthrew: 'overthrow',
  withdrew: 'withdraw',
  forbade: 'forbid',
  shot: 'shoot',
  sought: 'seek',
  besought: 'beseech',
  retook: 'retake',
  unfroze: 'unfreeze',
  resold: 'resell',
  forgave: 'forgive',
  bade: 'bid',
  slew: 'slay',
};

/** What is said of somebody: is alleged to have done it. */
const SAID: Readonly<Record<string, string>> = {
  alleged: 'allege',
  reported: 'report',
  said: 'say',
  believed: 'believe',
  suspected: 'suspect',
  thought: 'think',
  understood: 'report',
};

/** The verb of a form in -s, -ed or -ing; null where none is known. */
function verbOf(form: string, verbs: ReadonlySet<string>): string | null {
  const irregular = IRREGULAR[form];
  if (irregular !== undefined) return irregular;
  if (form.endsWith('ed')) {
    const root = form.slice(0, -2);
    const past = [root, `${root}e`, root.replace(/(.)\1$/u, '$1'), root.replace(/i$/u, 'y')];
    return past.find((option) => verbs.has(option)) ?? null;
  }
  const stem = form.replace(/ing$/u, '');
  const options = form.endsWith('ing')
    ? [stem, `${stem}e`, stem.replace(/(.)\1$/u, '$1')]
    : [form, singular(form), form.replace(/s$/u, '')];
  return options.find((option) => verbs.has(option)) ?? null;
}

/** The parts of a sentence between commas, quotation marks and conjunctions, as places from and to, the end not included. */
function segmentsOf(tokens: readonly Token[]): [number, number][] {
  const cuts = tokens.flatMap(({ text, pos }, at) =>
    /^[,;:“”"()–—]$/u.test(text) || pos === 'SCONJ' ? [at] : [],
  );
  const ends = [-1, ...cuts, tokens.length];
  return ends.slice(1).map((end, i) => [(ends[i] ?? -1) + 1, end]);
}

/** Mends what the tagger gets wrong most often in news: "Norway exports oil", "Human Rights Watch", "Students protested". */
export function correctTags(tokens: readonly Token[], known: KnownWords): Token[] {
  const mended = [...tokens];
  const set = (at: number, pos: string, lemma?: string): void => {
    const token = mended[at];
    if (token) mended[at] = { ...token, pos, lemma: lemma ?? token.lemma };
  };
  const capitals = tokens.filter(({ text, pos }) => /^\p{Lu}/u.test(text) && pos !== 'PUNCT').length;
  const headline = capitals > tokens.filter(({ pos }) => pos !== 'PUNCT').length * 0.7;
  for (const [at, token] of tokens.entries()) {
    const [before, after] = [mended[at - 1], tokens[at + 1]];
    const upper = /^\p{Lu}/u.test(token.text);
    if (
      at === 0 &&
      token.pos === 'PROPN' &&
      /^(?:several|many|hundreds|thousands|dozens|tens|scores|millions)$/u.test(token.lower)
    )
      set(at, 'NOUN');
    else if (at === 0 && token.pos === 'PROPN' && token.lower.endsWith('ly') && after?.text === ',')
      set(at, 'ADV');
    else if (/^amid(?:st)?$/u.test(token.lower)) set(at, 'ADP');
    // "the Shanghai Cooperation Organisation"
    else if (token.pos === 'VERB' && upper && before?.lower === 'the' && !headline)
      set(at, 'PROPN', token.lower);
    // "promised Chile new tanks"
    else if (token.pos === 'PROPN' && /^(?:new|old|free|heavy|light|used)$/u.test(token.text)) set(at, 'ADJ');
    // "called its envoy to Chile home"
    else if (token.lower === 'home' && token.pos === 'NOUN' && before?.pos === 'PROPN') set(at, 'ADV');
    // "Norway plans to send", "Norway claims Chile attacked"
    else if (
      token.pos === 'NOUN' &&
      /^\p{Ll}.*s$/u.test(token.text) &&
      /^(?:PROPN|NOUN)$/u.test(before?.pos ?? '') &&
      ((after?.lower === 'to' &&
        tokens[at + 2]?.pos === 'VERB' &&
        INTENTIONS.has(token.lower.slice(0, -1))) ||
        (/^(?:claims|reports|states|notes)$/u.test(token.lower) &&
          before?.pos === 'PROPN' &&
          /^(?:PROPN|DET|PRON)$/u.test(after?.pos ?? '') &&
          tokens.slice(at + 2).some(({ pos }) => pos === 'VERB' || pos === 'AUX')))
    )
      set(at, 'VERB', token.lower.slice(0, -1));
    // "Turkish police rounded up 147 suspects"
    else if (
      /^(?:ADJ|NOUN)$/u.test(token.pos) &&
      /^\p{Ll}.*ed$/u.test(token.text) &&
      /^(?:NOUN|PROPN)$/u.test(before?.pos ?? '') &&
      /^(?:up|out|off|down|away|back)$/u.test(after?.lower ?? '') &&
      verbOf(token.lower, known.verbs) !== null
    )
      set(at, 'VERB', verbOf(token.lower, known.verbs) ?? token.lemma);
    // "147 Islamic State suspects."
    else if (
      token.pos === 'VERB' &&
      token.lower.endsWith('s') &&
      ACTORS.has(token.lower.slice(0, -1)) &&
      before?.pos === 'PROPN' &&
      (after === undefined || after.pos === 'PUNCT') &&
      mended.slice(0, at).some(({ pos }) => pos === 'VERB')
    )
      set(at, 'NOUN', token.lower.slice(0, -1));
    // "a sit-in", "the pull-out"
    else if (
      token.pos === 'VERB' &&
      after?.text === '-' &&
      /^(?:in|up|out|off|down|over|back)$/u.test(tokens[at + 2]?.lower ?? '') &&
      /^(?:DET|ADJ|PART)$/u.test(before?.pos ?? '')
    )
      set(at, 'NOUN');
    // "has forces in Mali", "seeks closer ties", "rolled back sanctions"
    else if (
      token.pos === 'VERB' &&
      /^(?:forces|ties|sanctions|links|talks|relations|troops)$/u.test(token.lower) &&
      /^(?:VERB|AUX|ADJ|ADV)$/u.test(before?.pos ?? '') &&
      (after === undefined || /^(?:ADP|PUNCT|CCONJ)$/u.test(after.pos))
    ) {
      set(at, 'NOUN', /^(?:ties|talks|troops)$/u.test(token.lower) ? token.lower : token.lower.slice(0, -1));
      if (before?.lower === 'closer') set(at - 1, 'ADJ');
    }
    // "to flood relief", "49 percent owned by"
    else if (token.pos === 'VERB' && token.lower === 'flood' && after?.pos === 'NOUN') set(at, 'NOUN');
    else if (
      /^(?:percent|%)$/u.test(token.lower) &&
      before?.pos === 'NUM' &&
      mended[at - 2]?.pos === 'AUX' &&
      after?.pos === 'VERB'
    ) {
      set(at - 1, 'ADV');
      set(at, 'ADV');
    }
    // "Fighting broke out"
    else if (
      at === 0 &&
      token.pos === 'VERB' &&
      token.lower.endsWith('ing') &&
      known.nouns.has(token.lower) &&
      (after?.pos === 'VERB' || after?.pos === 'AUX')
    )
      set(at, 'NOUN', token.lower);
    // "gave Chile help"
    else if (
      token.pos === 'VERB' &&
      /^(?:help|support|aid|fuel|cash|shelter|arms|credit|access)$/u.test(token.lower) &&
      before?.pos === 'PROPN' &&
      mended
        .slice(Math.max(0, at - 4), at - 1)
        .some(
          ({ pos, lemma }) =>
            pos === 'VERB' && /^(?:offer|give|promise|send|lend|grant|deny|pledge)$/u.test(lemma),
        )
    )
      set(at, 'NOUN', token.lower);
    // "let Chile use its bases"
    else if (
      token.pos === 'NOUN' &&
      known.verbs.has(token.lower) &&
      before?.pos === 'PROPN' &&
      /^(?:DET|PRON|PROPN)$/u.test(after?.pos ?? '') &&
      mended.slice(Math.max(0, at - 4), at - 1).some(({ lemma }) => lemma === 'let')
    )
      set(at, 'VERB', token.lower);
    // "set free the journalist", "let go by", "summoned home"
    else if (
      (token.lower === 'free' && before?.lemma === 'set') ||
      (token.lower === 'home' && before?.pos === 'VERB' && after?.pos !== 'NOUN') ||
      (token.lower === 'go' && before?.lemma === 'let')
    )
      set(at, 'ADV');
    // "an offshore gas field", "the EU trade commissioner"
    else if (
      token.pos === 'VERB' &&
      token.lower === token.lemma &&
      /^(?:ADJ|ADV|PROPN|NOUN)$/u.test(before?.pos ?? '') &&
      after?.pos === 'NOUN' &&
      (known.nouns.has(token.lower) || TITLES.has(after.lower)) &&
      mended.slice(Math.max(0, at - 3), at).some(({ pos }) => pos === 'DET')
    )
      set(at, 'NOUN');
    else if (token.lower === 'part' && token.pos === 'ADV' && before?.lemma === 'take') set(at, 'NOUN');
    // "The general, Kim Jong Su, warned"
    else if (
      token.pos === 'ADJ' &&
      TITLES.has(token.lower) &&
      before?.pos === 'DET' &&
      (after?.pos === 'PUNCT' || after?.pos === 'VERB' || after?.pos === 'AUX')
    )
      set(at, 'NOUN');
    else if (
      token.pos === 'NOUN' &&
      after?.lower === 'whether' &&
      /^(?:wonder|ask|doubt|question)s?$/u.test(token.lower)
    )
      set(at, 'VERB', token.lower.replace(/s$/u, ''));
    // "much of its uranium"
    else if (/^(?:much|most|half)$/u.test(token.lower) && after?.lower === 'of' && token.pos !== 'NOUN')
      set(at, 'NOUN');
    // "is alleged to have", "is reported to have"
    else if (SAID[token.lower] !== undefined && before?.pos === 'AUX' && after?.lower === 'to')
      set(at, 'VERB', SAID[token.lower]);
    // "to have bribed officials"
    else if (
      /^(?:ADJ|NOUN)$/u.test(token.pos) &&
      token.lower.endsWith('ed') &&
      before?.lower === 'have' &&
      verbOf(token.lower, known.verbs) !== null
    ) {
      set(at - 1, 'AUX');
      set(at, 'VERB', verbOf(token.lower, known.verbs) ?? token.lemma);
    }
    // "requested help with"
    else if (
      token.pos === 'VERB' &&
      before?.pos === 'VERB' &&
      (token.lower === token.lemma || token.lower.endsWith('s')) &&
      (known.nouns.has(token.lower) || known.nouns.has(token.lemma)) &&
      !/^(?:let|help|make|see|hear|watch|dare|need)$/u.test(before.lemma) &&
      /^(?:ADP|PUNCT|CCONJ)$/u.test(after?.pos ?? '')
    )
      set(at, 'NOUN');
    // "will open an embassy"
    else if (
      /^(?:ADJ|NOUN|ADV)$/u.test(token.pos) &&
      /^(?:will|would|shall|should|can|could|may|might|must|do|does|did)$/u.test(
        (before?.lower === 'not' ? mended[at - 2] : before)?.lower ?? '',
      ) &&
      /^(?:DET|PRON|PROPN|ADJ|NUM|NOUN)$/u.test(after?.pos ?? '') &&
      known.verbs.has(token.lower)
    )
      set(at, 'VERB', token.lower);
    // "confirmed … as prime minister"
    else if (
      token.lower === 'as' &&
      token.pos === 'ADV' &&
      at > 0 &&
      [after, tokens[at + 2]].some((one) => one !== undefined && TITLES.has(one.lower))
    )
      set(at, 'ADP');
    // "is home to"
    else if (token.lower === 'home' && before?.pos === 'AUX') set(at, 'NOUN', 'home');
    // "bowed to pressure from"
    else if (
      token.pos === 'VERB' &&
      before?.lower === 'to' &&
      known.nouns.has(token.lower) &&
      /^(?:from|by)$/u.test(after?.lower ?? '') &&
      /^(?:bow|yield|cave|give|respond|react|succumb|bend|way|in)$/u.test(mended[at - 2]?.lemma ?? '')
    ) {
      set(at - 1, 'ADP');
      set(at, 'NOUN', token.lower);
    }
    // "arrested in Shanghai"
    else if (token.pos === 'VERB' && upper && before?.pos === 'ADP') set(at, 'PROPN', token.lower);
    // "bought liquefied gas"
    else if (
      token.pos === 'VERB' &&
      before?.pos === 'VERB' &&
      /(?:ed|en)$/u.test(token.lower) &&
      /^(?:NOUN|ADJ)$/u.test(after?.pos ?? '')
    )
      set(at, 'ADJ');
    // "a close ally of"
    else if (
      token.pos === 'VERB' &&
      after?.lower === 'of' &&
      token.lower === token.lemma &&
      /^(?:ADJ|DET|NOUN)$/u.test(before?.pos ?? '') &&
      (ACTORS.has(token.lemma) || known.nouns.has(token.lemma)) &&
      tokens.slice(Math.max(0, at - 4), at).some(({ pos }) => pos === 'DET')
    )
      set(at, 'NOUN');
    else if (at === 0 && token.pos === 'PROPN' && upper) {
      const one = singular(token.lower);
      if (
        one !== token.lower &&
        (ACTORS.has(one) || CONTENTS.has(one) || known.nouns.has(one) || known.nouns.has(token.lower))
      )
        set(at, 'NOUN', known.nouns.has(token.lower) ? token.lower : one);
    } else if (token.pos === 'VERB' && upper && before?.pos === 'PROPN' && !headline)
      set(at, 'PROPN', token.lower);
    else if (token.pos === 'VERB' && token.lower === 'part' && after?.lower === 'of') set(at, 'NOUN');
    else if (token.pos === 'ADJ' && TITLES.has(token.lower) && /^(?:NOUN|PROPN)$/u.test(before?.pos ?? ''))
      set(at, 'NOUN');
    else if (token.pos === 'ADJ' && token.lower === 'general' && before && TITLES.has(before.lemma))
      set(at, 'NOUN');
    else if (
      /^(?:NOUN|ADJ)$/u.test(token.pos) &&
      token.lower.endsWith('ing') &&
      /^(?:ADP|VERB)$/u.test(before?.pos ?? '') &&
      /^(?:DET|PROPN|ADJ|NOUN|NUM|PRON)$/u.test(after?.pos ?? '')
    ) {
      const verb = verbOf(token.lower, known.verbs);
      if (verb !== null) set(at, 'VERB', verb);
    } else if (
      (token.pos === 'NOUN' || token.pos === 'ADJ') &&
      before?.pos === 'PROPN' &&
      after?.pos === 'DET' &&
      known.verbs.has(token.lemma)
    )
      set(at, 'VERB');
  }
  for (const [at, token] of mended.entries()) {
    const [before, after] = [mended[at - 1], mended[at + 1]];
    // "Chile abducted the crew", "had been abducted by", ", expelling the crew": forms that the library takes for nouns.
    const form =
      /^\p{Ll}/u.test(token.text) &&
      ((token.lower.endsWith('ed') &&
        ((token.pos === 'NOUN' && before?.pos === 'AUX') ||
          (/^(?:NOUN|ADJ)$/u.test(token.pos) && (after?.pos === 'DET' || after?.lower === 'by')))) ||
        (token.lower.endsWith('ing') &&
          /^(?:NOUN|ADJ)$/u.test(token.pos) &&
          /^(?:AUX|PUNCT)$/u.test(before?.pos ?? '') &&
          /^(?:DET|PROPN|NUM|PRON)$/u.test(after?.pos ?? '')));
    if (form) {
      const root = verbOf(token.lower, known.verbs);
      if (root !== null) set(at, 'VERB', root);
    }
    // "abducted" is no verb that the library knows the root of.
    if (token.pos === 'VERB' && /(?:ed|ing|s)$/u.test(token.lower) && !known.verbs.has(token.lemma)) {
      const root = verbOf(token.lower, known.verbs);
      if (root !== null) set(at, 'VERB', root);
    }
    if (token.lower === 'tear' && after?.lower === 'gas') set(at, 'NOUN');
    // "Fighting between": a noun that tells an event.
    else if (
      token.pos === 'VERB' &&
      token.lower.endsWith('ing') &&
      known.nouns.has(token.lower) &&
      /^(?:between|by|of|in|with|against|from)$/u.test(after?.lower ?? '') &&
      ((at === 1 && after?.lower === 'between') || !/^(?:AUX|PROPN)$/u.test(mended[at - 1]?.pos ?? ''))
    ) {
      set(at, 'NOUN', token.lower);
      if (at === 1 && mended[0]?.pos === 'PROPN') set(0, 'ADJ');
    }
  }
  // A part of a sentence without a finite verb whose name is followed by what may be one: "ASEAN presses the junta to stop",
  // "Samoa's premier, Ann Hill, travels to Rome".
  const isFinite = ({ pos }: Token, place: number): boolean =>
    (pos === 'VERB' || pos === 'AUX') && mended[place - 1]?.lower !== 'to';
  const bare = !mended.some(isFinite);
  for (const [from, to] of segmentsOf(mended)) {
    if (mended.some((token, place) => place >= from && place < to && isFinite(token, place))) continue;
    const apposed =
      bare && mended[from - 1]?.text === ',' && /^(?:PROPN|NOUN)$/u.test(mended[from - 2]?.pos ?? '');
    const at = mended.findIndex(
      ({ pos, lower, text }, place) =>
        (place > from || (apposed && place === from && lower.endsWith('s'))) &&
        place < to &&
        (pos === 'NOUN' || pos === 'ADJ') &&
        /^\p{Ll}/u.test(text) &&
        place > 0 &&
        (place === from || /^(?:PROPN|NOUN)$/u.test(mended[place - 1]?.pos ?? '')) &&
        (/^(?:DET|ADJ|NOUN|PROPN|ADP|NUM|PART|ADV|PRON|SCONJ)$/u.test(mended[place + 1]?.pos ?? '') ||
          (lower.endsWith('ed') && (place + 1 === to || mended[place + 1]?.pos === 'PUNCT'))) &&
        mended[place + 1]?.lower !== 'of' &&
        verbOf(lower, known.verbs) !== null,
    );
    const token = mended[at];
    if (token) set(at, 'VERB', verbOf(token.lower, known.verbs) ?? token.lemma);
  }
  return mended;
}
