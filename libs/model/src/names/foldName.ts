import { transliterate } from 'transliteration';

/** Marks above and below letters; not the marks that make another Japanese letter, nor the vowels of the scripts of India. */
const MARKS = /(?![\u3099\u309A])(?=\p{M})[\p{Script=Inherited}\u0591-\u05C7]/gu;

/**
 * A name in the form by which names of voices are compared: without case, diacritics, punctuation, spaces and a leading "the", so that "The Wire",
 * "wire" and "WIRE." are one, and "İlham Əliyev" is "Ilham Aliyev". Letters of other scripts stay: names in different alphabets may be
 * alike, but are not equal. A name of punctuation alone stays as it is.
 */
export function foldName(name: string): string {
  const composed = name.normalize('NFKC').trim();
  const words = composed
    .replace(/ə/giu, 'a')
    .replace(/\p{Script=Latin}+/gu, (letters) => transliterate(letters))
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== '');
  const [first, ...others] = words;
  const folded = first === 'the' && others.length > 0 ? others : words;
  return folded.join('') || composed;
}

/** An identifier in the form by which identifiers are compared: schemes and values without case and surrounding spaces. */
export function identifierKey({
  scheme,
  value,
}: {
  readonly scheme: string;
  readonly value: string;
}): string {
  const folded = [scheme, value].map((part) => part.normalize('NFKC').trim().toLowerCase());
  return folded.join(' ');
}

/**
 * A document's text as the same text is recognised in other bytes: however it is composed, its lines are ended, its words spaced, and
 * with a byte order mark or without.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\uFEFF]+/gu, ' ')
    .trim();
}

/**
 * A name as it is compared: in Latin letters, without marks, case, punctuation and doubled spaces, so that
 * "Əliyev", "Aliyev" and "ALIYEV" can meet. The Azerbaijani ə is written as the a that English sources use.
 */
export function nameKey(name: string): string {
  return transliterate(name.normalize('NFKC').replace(/ə/giu, 'a'))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
