import {
  type Anchor,
  AnchorAmbiguousError,
  AnchorKind,
  AnchorNotFoundError,
  InvalidInputError,
} from '@entente/model';
import { codePointIndex } from './codePointIndex.js';
import { nearQuotes, nearWords, occurrences } from './nearQuotes.js';
import { passageRange } from './passageRange.js';

/** A quote, and where it is not the only one of its kind what stands right before and after it (W3C TextQuoteSelector). */
export interface QuoteToLocate {
  readonly quote: string;
  readonly prefix?: string | null | undefined;
  readonly suffix?: string | null | undefined;
}

const PLACES = 10;

/**
 * Where a quote stands in a text: character for character, spaces, marks and invisible characters included; never at a passage that
 * only looks alike. Where it does not occur, the error names passages that differ only in typography.
 *
 * @throws AnchorNotFoundError where it stands nowhere; AnchorAmbiguousError, with the first ten places, where it stands more than
 *   once, overlapping places counted each; InvalidInputError where it is empty or has half a character.
 */
export function locateQuote(text: string, { quote, prefix, suffix }: QuoteToLocate, field = 'quote'): Anchor {
  const before = prefix ?? '';
  const after = suffix ?? '';
  if (quote === '') {
    throw new InvalidInputError('The quote is empty; give the words that carry the claim', field);
  }
  for (const [name, part] of Object.entries({ quote, prefix: before, suffix: after })) {
    if (/\p{Surrogate}/u.test(part)) {
      throw new InvalidInputError(`The ${name} has half a character (a lone surrogate)`, field);
    }
  }

  const places: { start: number; end: number }[] = [];
  let count = 0;
  const index = codePointIndex(text);
  for (const unit of occurrences(text, before + quote + after)) {
    count += 1;
    if (places.length === PLACES) continue;
    const start = unit + before.length;
    places.push({ start: index.codePointAt(start), end: index.codePointAt(start + quote.length) });
  }
  const [place] = places;
  if (!place) {
    const near = nearQuotes(text, quote);
    throw new AnchorNotFoundError(
      `${notThere(before !== '' || after !== '')}${nearWords(near)}`,
      field,
      near,
    );
  }
  if (count > 1) {
    const starts = places.map(({ start }) => start).join(', ');
    throw new AnchorAmbiguousError(
      `The quote stands in the document ${count} times, at characters ${starts}${count > PLACES ? ', …' : ''}; ` +
        'make it unique by a longer quote, by what stands right before it (prefix) or after it (suffix), or give start and end',
      places,
      field,
    );
  }
  return { kind: AnchorKind.TEXT, ...place };
}

const notThere = (surrounded: boolean): string =>
  surrounded
    ? 'The quote does not stand in the document between this prefix and this suffix; copy all three from it, character for character'
    : 'The quote does not stand in the document; copy it from there, character for character';

/** What should stand at a place, and right before and after it; a part that is left out is not checked. */
export interface PassageWords {
  readonly quote?: string | null | undefined;
  readonly prefix?: string | null | undefined;
  readonly suffix?: string | null | undefined;
}

/** @throws AnchorNotFoundError, with the field, where a text has no such place, or another passage stands there. */
export function checkPassage(
  text: string,
  anchor: Anchor,
  { quote, prefix, suffix }: PassageWords,
  field: string,
): void {
  const place = `${anchor.start} to ${anchor.end}`;
  const range = passageRange(text, anchor);
  if (range === null) {
    throw new AnchorNotFoundError(`The document has no such place: ${place}`, `${field}.end`);
  }
  if (quote != null && text.slice(range.from, range.to) !== quote) {
    const near = nearQuotes(text, quote);
    throw new AnchorNotFoundError(
      `The quote does not stand at ${place}; leave start and end out to have it found${nearWords(near)}`,
      `${field}.quote`,
      near,
    );
  }
  if (prefix != null && !text.endsWith(prefix, range.from)) {
    throw new AnchorNotFoundError(
      `The prefix does not stand right before ${place}; copy it from there, or leave it out`,
      `${field}.prefix`,
    );
  }
  if (suffix != null && !text.startsWith(suffix, range.to)) {
    throw new AnchorNotFoundError(
      `The suffix does not stand right after ${place}; copy it from there, or leave it out`,
      `${field}.suffix`,
    );
  }
}
