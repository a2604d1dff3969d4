import { createHash } from 'node:crypto';
import { type HeldDocument, InvalidInputError } from '@entente/model';

/** SHA-256 in lower-case hex; of a text, that of its UTF-8 bytes. */
export function sha256Hex(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex');
}

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
