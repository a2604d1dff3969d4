import type { ActorKind } from '@entente/model';
import { isAdjective, looksAdjectival } from '../grammar/nouns.js';
import type { NounPhrase, ReadSentence, TokenMention } from '../grammar/sentence.js';
import { ACTORS, CHARGES, ORGANS, SPEECH, THINGS, TITLES } from '../grammar/words.js';

/** An actor as a sentence names it. */
export interface End {
  /** The actor of the graph; null where it has none. */
  readonly id: string | null;
  readonly text: string;
  /** In UTF-16 code units of the document. */
  readonly start: number;
  readonly end: number;
  /** How plainly it is named, 0 to 1: a name of the graph, another name, a body by its people, a mere noun, a pronoun. */
  readonly plain: number;
  readonly person: boolean;
  /** What it is, where that is known. */
  readonly kind?: ActorKind | null;
  /** The words of the whole phrase, by which "the ambassador" refers back to it. */
  readonly words: ReadonlySet<string>;
}

/** What the ends of one sentence are resolved with. */
export interface EndContext {
  readonly text: string;
  readonly sentence: ReadSentence;
  readonly mentions: ReadonlyMap<number, TokenMention>;
  readonly kindOf: (actorId: string) => ActorKind | null;
  /** Whom a pronoun or "the ambassador" refers back to; null where nobody. */
  readonly refersTo: (noun: NounPhrase) => End | null;
  /** The two that "both sides" means; empty where no two were named together. */
  readonly bothSides: () => readonly End[];
  /** The two who fight each other, by what was told before; empty where nobody does. */
  readonly opponents: () => readonly End[];
  /** The state or territory that a place is in, by what was told before; null where nothing was. */
  readonly countryOf: (place: string) => string | null;
  /** Who holds the office in a country or body that a person holds in another: the Armenian president's Azerbaijani counterpart. */
  readonly counterpartOf: (personId: string, bodyId: string) => string | null;
}

/** What strikes, hits and kills without being anybody. */
const NATURE =
  /^(?:(?:earth)?quake|aftershock|storm|thunderstorm|snowstorm|sandstorm|hurricane|typhoon|cyclone|tornado|tsunami|flood|floodwater|flooding|wildfire|blaze|lightning|virus|disease|epidemic|pandemic|cholera|ebola|malaria|measles|mpox|covid-19|covid|drought|famine|heat|heatwave|rain|rainfall|snow|blizzard|avalanche|landslide|mudslide|volcano|eruption|locust|mosquito|inflation|recession|price|fan|wave|wind|fog|winter|summer|accident|crash|explosion)s?$/u;
const VEHICLES = /^(?:tanker|ship|vessel|yacht|boat|plane|aircraft|cargo|truck|airliner)$/u;
/** What is released, left or held without being anybody. */
const NOBODY =
  /^(?:video|statement|report|photo|photograph|image|data|figure|document|result|information|tape|plan|book|film|song|letter|message|doubt|question|note|tension|hope|fear|concern|reason|record|number|percent|price|flower|teddy|song|album|game|match|race|goal|point|prize|title|talk|talks|meeting|election|vote|role|step|way|part|problem|issue|topic|matter|crisis|war|conflict|peace|rate|growth|inflation|budget|law|bill|deal|agreement|use|lot|series|impact|effect|comparison|conclusion|answer|lesson|experience|language|style|name|word|thing|idea|sea|air|sky|street|road|highway|water|missile|rocket|shelling|sinking|law|presence|oil|gas|grain|wheat|coal|fuel|tonne|ton|barrel|litre|liter|kilogram|kilo|kilometre|kilometer|mile|metre|meter|hectare|acre|table|poll|polls|stage|participation|membership|ground|seat|phone|office|post|job|control|charge|part|place|power|action|measure|custody|responsibility|wage|pay|salary|job|quota|cost|account|care|advantage|shape|command|aim|refuge|shelter|root)$/u;
/** Words of an actor, which stand for it: rejected Western accusations. */
const WORDS =
  /^(?:claim|demand|proposal|offer|request|accusation|allegation|charge|statement|remark|comment|criticism|plan|initiative|invitation|overture|plea)$/u;
/** Deeds, which are blamed on whoever did them: condemned the Israeli raid. */
const DEEDS =
  /^(?:attack|raid|strike|airstrike|bombing|bombardment|offensive|invasion|operation|aggression|incursion|decision|move|policy|action|crackdown|killing|arrest|detention|sanction|threat|violence|coup|campaign|attempt|drill|launch|test|behavior|conduct|role|interference|intervention|annexation|expansion|resolution|demand|pressure|bill|law|budget|tax|reform|decree|bid|candidacy|candidature|application|sovereignty|independence|integrity|unity|cause|struggle|right|march|protest|rally|demonstration|sit-in|gathering|vigil|effort|process|ban|refusal|reluctance|failure|silence|takeover|deployment|blockade|raid|stance|treatment|plan|project|programme|program|ambition)$/u;
/** Words of bodies that take what they are of into their name. */
const BODIES =
  /^(?:organi[sz]ation|council|ministry|bank|league|court|house|republic|kingdom|association|community|university|institute|party|front|department|union|society|chamber|office|commonwealth|academy|center|centre|movement|army|islamic)$/u;
/** Words by which a people is meant as a whole, which stands for its state. */
const PEOPLE = /^(?:people|civilian|citizen|population|public|nation)$/u;
const QUANTITIES =
  /^(?:much|tonnes?|tons?|barrels?|litres?|liters?|dozens|hundreds|thousands|scores|tens|millions|number|group|series|string|members?|majority|handful|couple|all|some|many|several|most|both|one|two|three|four|five|crowds?|rest|part|body|bodies)$/u;

/** Who a noun names; null where it names nobody. With `any`, whatever it is. */
export function endOf(noun: NounPhrase, context: EndContext, any = false, depth = 0): End | null {
  if (depth > 3 || noun.time) return null;
  const { tokens } = context.sentence;
  const head = tokens[noun.head];
  if (!head) return null;
  if (noun.pronoun) {
    const meant = context.refersTo(noun);
    return meant && { ...meant, plain: meant.plain * 0.85 };
  }
  if (NATURE.test(head.lemma) || NATURE.test(head.lower)) return null;
  const named = nameAfterTitle(noun, context);
  if (named) return named;
  const mention = mentionAt(noun.head, context);
  if (mention && !(isAdjective(mention.mention) && mention.last < noun.last))
    return ofMention(mention, noun, context);
  if (head.pos === 'PROPN' && !isCommon(noun, context)) return ofName(noun, context);
  const following = followingNoun(noun, context, /^(?:of|by|from|in|at|near|to|belonging)$/u);
  if (QUANTITIES.test(head.lower) && following) {
    const inner = endOf(following, context, any, depth + 1);
    if (inner) return inner;
  }
  if (DEEDS.test(head.lemma) && depth === 0) {
    const by = followingNoun(noun, context, /^(?:by|from)$/u);
    const doer = noun.owner ?? by;
    const done = doer ? endOf(doer, context, false, depth + 1) : null;
    if (done) return { ...done, plain: done.plain * 0.9 };
    const people = adjectiveIn(noun, context);
    if (people) return { ...ofAdjective(people, context), plain: 0.55 };
  }
  const counterpart = head.lemma === 'counterpart' ? counterpartAt(noun, context) : null;
  if (counterpart) return counterpart;
  const apposed = apposedTo(noun, context, depth);
  if (apposed) return apposed;
  const organ = ORGANS.has(head.lemma) || ORGANS.has(head.lower);
  const thing = THINGS.has(head.lemma) || THINGS.has(head.lower);
  const back = context.refersTo(noun);
  if (back && !noun.owner && noun.last - noun.first <= 1) return { ...back, plain: back.plain * 0.9 };
  if ((thing || organ) && !(TITLES.has(head.lemma) && noun.owner)) {
    const beyond = /^(?:border|frontier)$/u.test(head.lemma)
      ? followingNoun(noun, context, /^(?:with|of)$/u)
      : null;
    if (beyond) return endOf(beyond, context, false, depth + 1);
    const whose = noun.owner ?? null;
    const owner = whose ? endOf(whose, context, false, depth + 1) : null;
    if (owner) return { ...owner, plain: owner.plain * 0.92 };
    // "Houthi positions in Iraq": those whose they are, rather than where.
    const placed = followingNoun(noun, context, /^(?:in|at|with|by|near|around|outside|along)$/u);
    const within = mentionAt(noun.first, context) ?? mentionAt(noun.first + 1, context);
    if (placed && thing && within && within.last < noun.head && !isAdjective(within.mention))
      return ofMention(within, noun, context);
    const whoseBy =
      placed && thing && !organ && !ACTORS.has(head.lemma) && !VEHICLES.test(head.lemma)
        ? adjectiveIn(noun, context)
        : null;
    if (whoseBy) return ofAdjective(whoseBy, context);
    const of = followingNoun(
      noun,
      context,
      VEHICLES.test(head.lemma) || (ACTORS.has(head.lemma) && !/^(?:force|troop|embassy)/u.test(head.lemma))
        ? /^(?:of|from|belonging)$/u
        : /^(?:of|from|in|belonging|with|by|near|around|outside|along)$/u,
    );
    const inner = of ? endOf(of, context, false, depth + 1) : null;
    if (inner && !(TITLES.has(head.lemma) && depth === 0)) return { ...inner, plain: inner.plain * 0.9 };
    const adjective = adjectiveIn(noun, context);
    if (adjective && (organ || ACTORS.has(head.lemma))) {
      return {
        ...phraseEnd(noun, context, organ ? 0.75 : 0.6),
        id: organ ? adjective.mention.actorId : null,
      };
    }
    if (adjective && WORDS.test(head.lemma)) return { ...ofAdjective(adjective, context), plain: 0.55 };
    if (organ && !ACTORS.has(head.lemma)) return phraseEnd(noun, context, 0.5);
    const first = mentionAt(noun.first, context) ?? mentionAt(noun.first + 1, context);
    if (first && first.last < noun.head && !isAdjective(first.mention))
      return ofMention(first, noun, context);
  }
  if (ACTORS.has(head.lemma) || ACTORS.has(head.lower)) {
    // "ambassador to Chile", but "let inspectors into": only an envoy is one to somewhere.
    const of = followingNoun(
      noun,
      context,
      /^(?:ambassador|envoy|adviser|advisor|delegate|delegation|representative|consul|mission|aide|secretary)$/u.test(
        head.lemma,
      )
        ? /^(?:of|to|from|at|for)$/u
        : /^(?:of|from|at|for)$/u,
    );
    const extended = of && isProper(of, context) ? of.last : noun.last;
    const plain = of && isProper(of, context) ? 0.75 : noun.owner ? 0.7 : 0.6;
    const people = PEOPLE.test(head.lemma) ? adjectiveIn(noun, context) : null;
    return { ...phraseEnd(noun, context, plain, extended), id: people?.mention.actorId ?? null };
  }
  if (!any || NOBODY.test(head.lemma)) return null;
  const of = followingNoun(noun, context, /^(?:of|from)$/u);
  const inner = of && isProper(of, context) ? of.last : noun.last;
  return phraseEnd(noun, context, 0.45, inner);
}

/** "his Azerbaijani counterpart": whoever holds the same office there. */
function counterpartAt(noun: NounPhrase, context: EndContext): End | null {
  const person = noun.owner && endOf(noun.owner, context);
  const people = adjectiveIn(noun, context);
  if (person?.id == null || people?.mention.actorId == null) return null;
  const id = context.counterpartOf(person.id, people.mention.actorId);
  return id === null ? null : { ...phraseEnd(noun, context, 0.7), id, person: true };
}

/** "Azerbaijan, a country allied with Turkey": the name before a description. */
function apposedTo(noun: NounPhrase, context: EndContext, depth: number): End | null {
  const { tokens, units } = context.sentence;
  const at = units.indexOf(noun);
  const name = units[at - 2];
  if (units[at - 1]?.kind !== 'COMMA' || name?.kind !== 'NOUN' || !isProper(name, context)) return null;
  if (!/^an?$/u.test(tokens[noun.first]?.lower ?? '')) return null;
  // ", a spokesman for the junta said", "according to Reuters, a court jailed": the noun acts for itself.
  let after = at + 1;
  while (/^(?:PREPOSITION|NOUN)$/u.test(units[after]?.kind ?? '')) after += 1;
  const verb = units[after];
  const object = units[after + 1]?.kind === 'NOUN';
  if (verb?.kind === 'VERB' && (object || SPEECH.has(verb.lemma) || CHARGES.has(verb.lemma))) return null;
  return endOf(name, context, false, depth + 1);
}

/** The adjective of a people in a phrase, as "Azeri" in "Azeri forces". */
export function adjectiveIn(noun: NounPhrase, context: EndContext): TokenMention | null {
  for (let at = noun.first; at < noun.head; at += 1) {
    const mention = context.mentions.get(at);
    if (mention) return mention;
    const token = context.sentence.tokens[at];
    if (!token || !/^\p{Lu}/u.test(token.text) || !looksAdjectival(token.text)) continue;
    const wide =
      at > noun.first &&
      /^(?:North|South|Saudi|New|East|West|Sri|Bosnian)$/u.test(context.sentence.tokens[at - 1]?.text ?? '');
    const text = wide ? `${context.sentence.tokens[at - 1]?.text ?? ''} ${token.text}` : token.text;
    return {
      mention: {
        start: 0,
        end: 0,
        text,
        actorId: null,
        proposed: null,
        sense: 'ACTOR',
        how: 'DEMONYM',
        score: 0.5,
      },
      first: wide ? at - 1 : at,
      last: at,
    };
  }
  return null;
}

/** The end that an adjective of a people stands for. */
export function ofAdjective(mention: TokenMention, context: EndContext): End {
  const { tokens } = context.sentence;
  return {
    id: mention.mention.actorId,
    // "a Polish request": whoever adds the state adds it by its name.
    text: mention.mention.proposed?.name ?? mention.mention.text,
    start: tokens[mention.first]?.start ?? 0,
    end: tokens[mention.last]?.end ?? 0,
    plain: 0.6,
    person: false,
    words: new Set(),
  };
}

/** The noun after one of these prepositions right behind a noun. */
export function followingNoun(
  noun: NounPhrase,
  { sentence }: EndContext,
  prepositions: RegExp,
): NounPhrase | null {
  const { units } = sentence;
  const at = units.indexOf(noun);
  let place = at + 1;
  let sign = units[place];
  if (sign?.kind === 'VERB' && sign.lemma === 'belong') sign = units[(place += 1)];
  const next = units[place + 1];
  return sign?.kind === 'PREPOSITION' &&
    (prepositions.test(sign.word) || sign !== units[at + 1]) &&
    next?.kind === 'NOUN'
    ? next
    : null;
}

const isProper = (noun: NounPhrase, { sentence }: EndContext): boolean =>
  sentence.tokens.slice(noun.first, noun.last + 1).some(({ pos }) => pos === 'PROPN');

/** A noun that the library took for a name since it begins a sentence. */
function isCommon(noun: NounPhrase, { sentence, mentions }: EndContext): boolean {
  const { tokens } = sentence;
  const head = tokens[noun.head];
  if (!head) return false;
  if (/^[a-z]/u.test(head.text)) return true;
  if (tokens[noun.head - 1]?.lower === 'of' && tokens[noun.head - 2]?.lower === 'secretary') return true;
  return (
    noun.head === 0 &&
    !mentions.has(0) &&
    (ACTORS.has(head.lemma) || ACTORS.has(head.lower.replace(/s$/u, '')))
  );
}

function mentionAt(at: number, { mentions }: EndContext): TokenMention | null {
  const begun = mentions.get(at);
  if (begun) return begun;
  for (let back = at - 1; back >= Math.max(0, at - 12); back -= 1) {
    const mention = mentions.get(back);
    if (mention) return mention.last >= at ? mention : null;
  }
  return null;
}

/** "Israeli Ambassador to Azerbaijan George Dick": the name that follows a title over what it is of. */
function nameAfterTitle(noun: NounPhrase, context: EndContext): End | null {
  const { tokens, units } = context.sentence;
  const head = tokens[noun.head];
  if (!head || !TITLES.has(head.lower)) return null;
  const at = units.indexOf(noun);
  let place = at + 1;
  if (units[place]?.kind === 'PREPOSITION' && units[place + 1]?.kind === 'NOUN') place += 2;
  const comma = units[place]?.kind === 'COMMA';
  if (comma) place += 1;
  const name = units[place];
  const next = name?.kind === 'NOUN' ? name : null;
  // "Israel's ambassador, George Deek, visited": the name stands between commas.
  if (comma && (next === null || next.last === next.first || units[place + 1]?.kind !== 'COMMA')) return null;
  if (
    !next ||
    tokens[next.first]?.pos !== 'PROPN' ||
    next.time ||
    !/^\p{Lu}/u.test(tokens[next.head]?.text ?? '')
  )
    return null;
  const end = endOf(next, context, false, 2);
  return end && { ...end, person: true, words: new Set([...end.words, ...wordsIn(noun, context)]) };
}

function wordsIn(noun: NounPhrase, { sentence }: EndContext): string[] {
  return sentence.tokens.slice(noun.first, noun.last + 1).map(({ lower }) => lower);
}

function ofMention({ mention, first, last }: TokenMention, noun: NounPhrase, context: EndContext): End {
  const { tokens } = context.sentence;
  const kind = mention.actorId === null ? (mention.proposed?.kind ?? null) : context.kindOf(mention.actorId);
  return {
    id: mention.actorId,
    text: mention.text,
    start: tokens[first]?.start ?? 0,
    end: tokens[last]?.end ?? 0,
    plain: mention.actorId === null ? 0.9 : Math.max(0.85, mention.score),
    person: kind === 'OFFICIAL' || kind === 'PERSON',
    kind: noun.first === first || tokens[first - 1]?.pos === 'DET' ? kind : null,
    words: new Set(wordsIn(noun, context)),
  };
}

/** A name that no actor of the graph has: the run of names at the end of the phrase, without titles. */
function ofName(noun: NounPhrase, context: EndContext): End {
  const { tokens } = context.sentence;
  let first = noun.head;
  const start = noun.owner ? noun.owner.last + 2 : noun.first;
  while (
    first - 1 >= start &&
    /^(?:PROPN|PUNCT|NUM)$/u.test(tokens[first - 1]?.pos ?? '') &&
    !TITLES.has(tokens[first - 1]?.lower ?? '') &&
    !(tokens[first - 2]?.lower === 'of' && tokens[first - 3]?.lower === 'secretary')
  )
    first -= 1;
  const titled = first - 1 >= start && TITLES.has(tokens[first - 1]?.lower ?? '');
  // "Palestinian state", "UN envoy": lower-case words before belong to it where no title does.
  if (!titled) while (first - 1 >= start && /^(?:ADJ|NOUN)$/u.test(tokens[first - 1]?.pos ?? '')) first -= 1;
  const of = BODIES.test(tokens[noun.head]?.lower ?? '')
    ? followingNoun(noun, context, /^(?:of|for)$/u)
    : null;
  const last = of && isProper(of, context) ? of.last : noun.head;
  const text = context.text.slice(tokens[first]?.start, tokens[last]?.end);
  return {
    id: titled ? null : context.countryOf(text),
    text,
    start: tokens[first]?.start ?? 0,
    end: tokens[last]?.end ?? 0,
    plain: 0.85,
    person: titled,
    words: new Set(wordsIn(noun, context)),
  };
}

/** A phrase as it stands, without the number or the article before it. */
export function phraseEnd(noun: NounPhrase, context: EndContext, plain: number, last = noun.last): End {
  const { tokens } = context.sentence;
  let first = noun.first;
  while (
    first < noun.head &&
    (/^(?:DET|NUM)$/u.test(tokens[first]?.pos ?? '') ||
      /^(?:least|most|nearly)$/u.test(tokens[first]?.lower ?? ''))
  )
    first += 1;
  const [start, end] = [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0];
  return {
    id: null,
    text: context.text.slice(start, end),
    start,
    end,
    plain,
    person: TITLES.has(tokens[noun.head]?.lemma ?? ''),
    words: new Set(wordsIn(noun, context)),
  };
}
