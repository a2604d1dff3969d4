import { InvalidInputError } from '@entente/model';

/**
 * Offset of the first byte that does not belong to well-formed UTF-8 (Unicode 16, table 3-7), null where all do. Of a sequence that
 * breaks off, that is its first byte.
 */
export function firstWrongByte(bytes: Uint8Array): number | null {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return null;
}

/** Bytes of the well-formed sequence that starts here; 0 where there is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  const [low, high] = secondByte.get(lead) ?? [0x80, 0xbf];
  const second = bytes[at + 1] ?? 0;
  if (second < low || second > high) return 0;
  for (let next = at + 2; next < at + length; next += 1) {
    if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
}

/** Where the second byte's range is narrower: no overlong forms, no surrogates, nothing past U+10FFFF. */
const secondByte = new Map<number, readonly [number, number]>([
  [0xe0, [0xa0, 0xbf]],
  [0xed, [0x80, 0x9f]],
  [0xf0, [0x90, 0xbf]],
  [0xf4, [0x80, 0x8f]],
]);

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
