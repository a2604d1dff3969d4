import { type Anchor, AnchorNotFoundError } from '@entente/model';
import { nearQuotes, nearWords } from './nearQuotes.js';
import { passageRange } from './passageRange.js';

/** What is said to stand at a place, and right before and after it; what is not said is not looked at. */
export interface PassageWords {
  readonly quote?: string | null | undefined;
  readonly prefix?: string | null | undefined;
  readonly suffix?: string | null | undefined;
}

/** @throws AnchorNotFoundError, with the field, where a text has no such place, or something else stands there than is said. */
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
