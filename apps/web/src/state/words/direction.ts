/** Letters that are read from right to left: Hebrew, Arabic, Syriac, Thaana, N'Ko and their kin. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]|[\u{10800}-\u{10fff}]|[\u{1e800}-\u{1efff}]/u;
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

export const hasRightToLeft = (text: string): boolean => rightToLeft.test(text);

/**
 * A name or a title for a sentence that is plain text: one with letters that are read from right to left is isolated (UAX #9), so that it turns
 * round nothing beside it; others stay as they are.
 */
export const isolated = (text: string): string =>
  hasRightToLeft(text) && !text.startsWith(FIRST_STRONG_ISOLATE)
    ? `${FIRST_STRONG_ISOLATE}${text}${POP_ISOLATE}`
    : text;

/** Which way a text runs by its first letter, as `dir="auto"` has it. */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const first = /\p{L}/u.exec(text)?.[0] ?? '';
  return hasRightToLeft(first) ? 'rtl' : 'ltr';
}
