import { InvalidInputError } from '@entente/model';

/** A text and how its bytes were read. */
export interface DecodedText {
  /** Without the byte order mark, else as it is written. */
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be';
}

/**
 * Reads bytes as text: UTF-8, with a byte order mark or without, or UTF-16 with one. Nothing is replaced: what cannot be read is refused.
 *
 * @throws InvalidInputError with the offset of the first wrong byte, or of the first NUL, which no text has.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const decoded = decode(bytes);
  const nul = decoded.text.indexOf('\0');
  if (nul >= 0) throw new InvalidInputError(`This is no text: there is a NUL at character ${nul}`);
  return decoded;
}

function decode(bytes: Uint8Array): DecodedText {
  if (startsWith(bytes, [0xff, 0xfe])) return { text: utf16(bytes, 'utf-16le'), encoding: 'utf-16le' };
  if (startsWith(bytes, [0xfe, 0xff])) return { text: utf16(bytes, 'utf-16be'), encoding: 'utf-16be' };
  const mark = startsWith(bytes, [0xef, 0xbb, 0xbf]) ? 3 : 0;
  const body = bytes.subarray(mark);
  try {
    return {
      text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body),
      encoding: 'utf-8',
    };
  } catch {
    const offset = mark + validUtf8Length(body);
    const byte = (bytes[offset] ?? 0).toString(16).padStart(2, '0');
    throw new InvalidInputError(
      `This is no UTF-8: the byte 0x${byte} at offset ${offset} is wrong there. Save the document as UTF-8 or UTF-16 with a byte order mark`,
    );
  }
}

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, i) => bytes[i] === byte);

/** UTF-16 after its byte order mark. A surrogate without its other half is refused, as are half characters. */
function utf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): string {
  if (bytes.length % 2 === 1) {
    throw new InvalidInputError(
      `This is no UTF-16: it ends in half a character, at offset ${bytes.length - 1}`,
    );
  }
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes.subarray(2));
  for (let i = 0, offset = 2; i < text.length; i += 1, offset += 2) {
    const unit = unitAt(bytes, offset, encoding);
    if (unit < 0xd800 || unit > 0xdfff) continue;
    const next = unitAt(bytes, offset + 2, encoding);
    if (unit > 0xdbff || next < 0xdc00 || next > 0xdfff) {
      throw new InvalidInputError(`This is no UTF-16: half a character stands alone at offset ${offset}`);
    }
    i += 1;
    offset += 2;
  }
  return text;
}

function unitAt(bytes: Uint8Array, offset: number, encoding: 'utf-16le' | 'utf-16be'): number {
  const [first = 0, second = 0] = [bytes[offset], bytes[offset + 1]];
  return encoding === 'utf-16le' ? second * 256 + first : first * 256 + second;
}

/** How many bytes from the start are whole characters of UTF-8 (RFC 3629: no overlong forms, no surrogates). */
function validUtf8Length(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let offset = 0;
  while (offset < bytes.length) {
    const lead = bytes[offset] ?? 0;
    const length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    try {
      decoder.decode(bytes.subarray(offset, offset + length));
    } catch {
      return offset;
    }
    offset += length;
  }
  return offset;
}
