import {
  type Anchor,
  AnchorAmbiguousError,
  AnchorNotFoundError,
  InvalidInputError,
  makeAnchor,
} from '@entente/model';
import { CodePoints } from './codePoints.js';

/** A quote, and what stands right before and after it where it alone is not unique (W3C TextQuoteSelector). */
export interface QuoteToLocate {
  readonly quote: string;
  readonly prefix?: string | null | undefined;
  readonly suffix?: string | null | undefined;
}

const MOST_PLACES = 10;

/**
 * The one place where a quote stands in a text, to the character: no case, space or quotation mark is overlooked.
 *
 * @throws AnchorNotFoundError where it does not stand there; AnchorAmbiguousError, with the places, where it does more than once.
 */
export function locateQuote(text: string, { quote, prefix, suffix }: QuoteToLocate, field = 'quote'): Anchor {
  if (quote === '') throw new InvalidInputError('The quote is empty; give the passage as it stands', field);
  const [before, after] = [prefix ?? '', suffix ?? ''];
  const codePoints = CodePoints.of(text);
  const length = [...quote].length;
  const places: { start: number; end: number }[] = [];
  for (
    let at = text.indexOf(quote);
    at >= 0 && places.length <= MOST_PLACES;
    at = text.indexOf(quote, at + 1)
  ) {
    const start = codePoints.at(at);
    const surrounded = text.startsWith(after, at + quote.length) && text.slice(0, at).endsWith(before);
    if (start !== null && surrounded) places.push({ start, end: start + length });
  }
  const [first, ...others] = places;
  if (!first) {
    const around = before || after ? ' with that prefix and suffix' : '';
    throw new AnchorNotFoundError(
      `The quote does not stand in the document${around}; give it as it stands there, to the character`,
      field,
    );
  }
  if (others.length > 0) {
    const count = places.length > MOST_PLACES ? `more than ${MOST_PLACES}` : places.length;
    throw new AnchorAmbiguousError(
      `The quote stands in the document ${count} times; add what stands before or after it as prefix or suffix, or give start and end`,
      places.slice(0, MOST_PLACES),
      field,
    );
  }
  return makeAnchor('TEXT', first.start, first.end, field);
}
