/** A number with its word: `1 relation`, `2 relations`. The plural is the word with an s unless it is given. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

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

/** A relation as a sentence reads it: `Israel supplies arms to Azerbaijan`. Names turn round nothing beside them. */
export function relationSentence(from: string, label: string, to: string): string {
  return `${isolated(from)} ${label} ${isolated(to)}`;
}

interface Qualifier {
  readonly key: string;
  readonly value: string;
  readonly unit: string | null;
}

/** The value of a qualifier with its unit: `69 %`. */
export function describeQualifier({ value, unit }: Qualifier): string {
  return unit === null ? value : `${value} ${unit}`;
}

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as it may stand in XML, in an element or an attribute; characters that XML does not allow are left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"']/gu, (sign) => SIGNS[sign] ?? sign);
}
