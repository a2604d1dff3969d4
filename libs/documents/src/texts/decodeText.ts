import { InvalidInputError } from '@entente/model';
import { firstWrongByte } from './firstWrongByte.js';

/** A text, and how its bytes spelt it. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
}

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/**
 * Reads a document's bytes as text: UTF-8, or UTF-16 where a byte order mark says so. The mark itself is dropped; nothing else is
 * changed, and nothing is ever replaced.
 *
 * @throws InvalidInputError with the offset of the first byte that is not of the encoding, or that is part of a NUL.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding = encodingOf(bytes);
  const text = decode(bytes, encoding);
  const nul = text.indexOf('\0');
  if (nul >= 0) {
    const offset = encoding === 'utf-8' ? bytes.indexOf(0) : 2 + 2 * nul;
    throw new InvalidInputError(`Byte ${offset} is NUL: this is no text but binary data`);
  }
  return { text, encoding };
}

function encodingOf([first, second]: Uint8Array): TextEncoding {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
}

function decode(bytes: Uint8Array, encoding: TextEncoding): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    const offset = encoding === 'utf-8' ? firstWrongByte(bytes) : firstWrongUnit(bytes, encoding);
    throw new InvalidInputError(
      `Byte ${offset} is not ${encoding.toUpperCase()}; save the document as UTF-8, or as UTF-16 with a byte order mark`,
    );
  }
}

/** Offset of the first UTF-16 code unit that is half of a character; of the last byte where there is an odd one. */
function firstWrongUnit(bytes: Uint8Array, encoding: TextEncoding): number {
  const whole = bytes.subarray(0, bytes.length - (bytes.length % 2));
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(whole);
  const view = new DataView(bytes.buffer, bytes.byteOffset, whole.length);
  // Each wrong unit was replaced by one U+FFFD, so that positions stand; one that the document has itself is no fault.
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) {
    if (view.getUint16(2 * at, encoding === 'utf-16le') !== 0xfffd) return 2 * at;
  }
  return whole.length;
}
