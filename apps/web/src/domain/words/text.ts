/** A number with its noun: `1 relation`, `2 relations`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

/** Right-to-left scripts: Hebrew, Arabic, Syriac, Thaana, N’Ko and others. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]|[\u{10800}-\u{10fff}]|[\u{1e800}-\u{1efff}]/u;
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

export const hasRightToLeft = (text: string): boolean => rightToLeft.test(text);

/** A name or title for plain text: isolated (UAX #9) if it has right-to-left letters, so that it does not reorder its surroundings. */
export const isolated = (text: string): string =>
  hasRightToLeft(text) && !text.startsWith(FIRST_STRONG_ISOLATE)
    ? `${FIRST_STRONG_ISOLATE}${text}${POP_ISOLATE}`
    : text;

/** The direction of a text by its first letter, as `dir="auto"` determines it. */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const first = /\p{L}/u.exec(text)?.[0] ?? '';
  return hasRightToLeft(first) ? 'rtl' : 'ltr';
}

/** A relation as a sentence: `Israel supplies arms to Azerbaijan`, with isolated names. */
export function relationSentence(from: string, label: string, to: string): string {
  return `${isolated(from)} ${label} ${isolated(to)}`;
}

interface Qualifier {
  readonly key: string;
  readonly value: string;
  readonly unit: string | null;
}

/** A qualifier with its unit: `69 %`. */
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

/** Escapes a text for XML elements and attributes; characters that XML does not allow are removed. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"']/gu, (sign) => SIGNS[sign] ?? sign);
}
