/** Stands in the UTF-8 for what is no character in the UTF-16: a byte that UTF-8 never has, by which its row is refused. */
export const NO_CHARACTER = 0xff;

/** Writes UTF-16 anew as UTF-8, as it comes in chunks; half a character becomes `NO_CHARACTER`. */
export class Utf16 {
  /** A byte that waits for its other half. */
  #byte = Buffer.alloc(0);
  /** The first half of a character that waits for its second. */
  #half = '';

  constructor(private readonly order: 'little' | 'big') {}

  push(chunk: Uint8Array): Uint8Array {
    const bytes = Buffer.concat([this.#byte, chunk]);
    const whole = bytes.length - (bytes.length % 2);
    this.#byte = bytes.subarray(whole);
    const units = Buffer.from(bytes.subarray(0, whole));
    if (this.order === 'big') units.swap16();
    const text = this.#half + units.toString('utf16le');
    this.#half = /[\ud800-\udbff]$/u.exec(text)?.[0] ?? '';
    return inUtf8(text.slice(0, text.length - this.#half.length));
  }

  end(): Uint8Array {
    return Buffer.concat([
      inUtf8(this.#half),
      this.#byte.length > 0 ? Buffer.of(NO_CHARACTER) : Buffer.alloc(0),
    ]);
  }
}

function inUtf8(text: string): Uint8Array {
  const parts = text.split(/\p{Surrogate}/u).flatMap((part) => [Buffer.of(NO_CHARACTER), Buffer.from(part)]);
  return Buffer.concat(parts.slice(1));
}

/** Bytes that these bytes of UTF-8 had in the UTF-16 from which they were written. */
export function bytesInUtf16(bytes: Uint8Array): number {
  let units = 0;
  for (const byte of bytes) {
    // Bytes that continue a character count with its first one; four bytes are two units.
    if ((byte & 0xc0) !== 0x80) units += byte >= 0xf0 && byte !== NO_CHARACTER ? 2 : 1;
  }
  return 2 * units;
}
