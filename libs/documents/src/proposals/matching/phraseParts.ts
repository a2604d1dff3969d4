import type { Adjunct, NounPhrase } from '../grammar/sentence.js';
import { TITLES } from '../grammar/words.js';
import { sorts } from '../patterns/sorts.js';
import type { EndContext } from './ends.js';

/** Whether a phrase has a word of one of these sorts; a name that is no sort is a word itself. */
export function isAbout(noun: NounPhrase, about: readonly string[], context: EndContext): boolean {
  const { tokens, units } = context.sentence;
  const words = tokens.slice(noun.owner ? noun.owner.last + 1 : noun.first, noun.last + 1);
  // "the crew of a tanker": only the thing itself.
  const [only, ...kinds] = about;
  if (only === 'HEAD') {
    const head = tokens[noun.head];
    return head !== undefined && kinds.some((kind) => kind === head.lemma || kind === head.lower);
  }
  let next = units.indexOf(noun) + 1;
  for (let steps = 0; steps < 3; steps += 1) {
    const [sign, inner] = [units[next], units[next + 1]];
    if (sign?.kind === 'OTHER' && /^(?:full|worth|loaded)$/u.test(sign.word)) {
      next += 1;
      continue;
    }
    if (sign?.kind !== 'PREPOSITION' || !/^(?:of|with|on)$/u.test(sign.word) || inner?.kind !== 'NOUN') break;
    words.push(...tokens.slice(inner.first, inner.last + 1));
    next += 2;
  }
  return about.some((sort) => {
    if (sort.includes('+')) {
      return sort
        .split('+')
        .every((part) => words.some(({ lemma, lower }) => lemma === part || lower === part));
    }
    const listed = sort === 'OFFICE' ? TITLES : sorts[sort];
    return words.some(({ lemma, lower }) =>
      listed ? listed.has(lemma) || listed.has(lower) : lemma === sort || lower === sort,
    );
  });
}

/** The prepositional phrases right behind a noun. */
export function adjunctsAfter(at: number, { sentence }: EndContext): Adjunct[] {
  const { units } = sentence;
  const adjuncts: Adjunct[] = [];
  for (let place = at + 1; place < units.length; place += 1) {
    const [sign, noun] = [units[place], units[place + 1]];
    if (sign?.kind === 'AND' && noun?.kind === 'NOUN') place += 1;
    else if (sign?.kind === 'PREPOSITION' && noun?.kind === 'NOUN') {
      adjuncts.push({ word: sign.word, noun, unit: place + 1 });
      place += 1;
    } else if (sign?.kind === 'NOUN' && sign.time) continue;
    else break;
  }
  return adjuncts;
}
