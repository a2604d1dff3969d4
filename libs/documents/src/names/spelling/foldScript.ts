import { transliterate } from 'transliteration';

/** How many folded words are kept; texts of one language repeat most of theirs. */
const MOST_KEPT = 50_000;
const kept = new Map<string, string>();

/**
 * A word without case, marks and apostrophes, in its own script, Latin letters as ASCII: "Əliyev" and "aliyev" are one, "Алиев" is another.
 * Of Arabic letters the forms of alif and of ya are one, of Hebrew ones the final forms are the usual ones, ё is е.
 */
export function foldScript(word: string): string {
  if (/^[a-z0-9]+$/u.test(word)) return word;
  if (/^[A-Za-z0-9]+$/u.test(word)) return word.toLowerCase();
  const known = kept.get(word);
  if (known !== undefined) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const folded = fold(word);
  kept.set(word, folded);
  return folded;
}

function fold(word: string): string {
  return (
    word
      .normalize('NFKC')
      .replace(/ə/giu, 'a')
      .replace(/\p{Script=Latin}+/gu, (letters) => transliterate(letters))
      .toLowerCase()
      .normalize('NFKD')
      // A letter of its own, no и with a mark.
      .replace(/и\u0306/gu, 'й')
      .replace(/[\p{M}ـ'’ʼ׳״"]+/gu, '')
      .replace(/[ٱىةكیے]/gu, (letter) => ARABIC[letter] ?? letter)
      .replace(/[ךםןףץ]/gu, (letter) => HEBREW[letter] ?? letter)
      .replace(/և/gu, 'եւ')
  );
}

/** Letters that are written one way or the other: alif, ya, ta marbuta, kaf. */
const ARABIC: Readonly<Record<string, string>> = {
  ٱ: 'ا',
  ى: 'ي',
  ة: 'ه',
  ك: 'ک',
  ی: 'ي',
  ے: 'ي',
};
const HEBREW: Readonly<Record<string, string>> = { ך: 'כ', ם: 'מ', ן: 'נ', ף: 'פ', ץ: 'צ' };
