import { transliterate } from 'transliteration';

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
