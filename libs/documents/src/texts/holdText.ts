import { type HeldDocument, InvalidInputError } from '@entente/model';
import { sha256Hex } from './sha256Hex.js';

/**
 * A text as it is held, to the last character.
 *
 * @throws InvalidInputError where it has a NUL or half a character (a lone surrogate), which no UTF-8 file can have.
 */
export function holdText(text: string, field = 'text'): HeldDocument {
  const at = text.search(/[\0\p{Surrogate}]/u);
  if (at >= 0) {
    const what = text[at] === '\0' ? 'NUL' : 'half a character';
    throw new InvalidInputError(
      `Character ${[...text.slice(0, at)].length} of the text is ${what}; give the text as it stands in the document`,
      field,
    );
  }
  return { text, textSha256: sha256Hex(text) };
}
