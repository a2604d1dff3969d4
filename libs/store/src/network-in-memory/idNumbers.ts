import { int32Column, uint8Column, withRoom } from './networkColumns.js';

const UUID_BYTES = 16;
/** Where a UUID has its hyphens. */
const HYPHENS = [8, 13, 18, 23];
/** The first byte of a packed id: a UUID follows, or any other id as UTF-8. */
const AS_UUID = 0;
const AS_TEXT = 1;

/** What IdNumbers are made of, as another thread takes them over. */
export interface IdNumbersParts {
  readonly bytes: Uint8Array<SharedArrayBuffer>;
  readonly starts: Int32Array<SharedArrayBuffer>;
  readonly table: Int32Array<SharedArrayBuffer>;
  readonly tableUsed: number;
  readonly size: number;
}

/**
 * Numbers of ids, from 0, in the order in which they came. An id is kept in few bytes: 17 where it is the prefix and a UUID, its length
 * as UTF-8 and one more else. Eight more are for where it begins and for finding it.
 */
export class IdNumbers {
  #bytes = uint8Column();
  /** Where the bytes of a number begin; they end where the next one's begin. */
  #starts = int32Column();
  /** A hash table: one more than the number; 0 is a free place. */
  #table = int32Column();
  #tableUsed = 0;
  #size = 0;
  #packed = new Uint8Array(64);
  /** The id that was looked for last, how many bytes of it are in #packed, and its place in the table. */
  #lastLookup = { id: '', length: 0, place: 0 };

  /** `prefix`: how most of the ids begin that end in a UUID, as `rel_`. */
  constructor(
    readonly prefix: string,
    parts?: IdNumbersParts,
  ) {
    if (!parts) return;
    this.#bytes = parts.bytes;
    this.#starts = parts.starts;
    this.#table = parts.table;
    this.#tableUsed = parts.tableUsed;
    this.#size = parts.size;
  }

  get parts(): IdNumbersParts {
    const [bytes, starts, table] = [this.#bytes, this.#starts, this.#table];
    return { bytes, starts, table, tableUsed: this.#tableUsed, size: this.#size };
  }

  /** How many numbers were given. */
  get size(): number {
    return this.#size;
  }

  get byteLength(): number {
    return this.#bytes.byteLength + this.#starts.byteLength + this.#table.byteLength;
  }

  /** The last number that an id was given. */
  get(id: string): number | undefined {
    const number = this.#table[this.#seek(id).place] ?? 0;
    return number === 0 ? undefined : number - 1;
  }

  /** Gives an id the next number, also where it had one. */
  add(id: string): number {
    if (this.#tableUsed * 3 >= this.#table.length * 2) this.#grow();
    const { length, place } = this.#seek(id);
    const number = this.#size;
    const start = this.#starts[number] ?? 0;
    this.#bytes = withRoom(this.#bytes, start + length);
    this.#bytes.set(this.#packed.subarray(0, length), start);
    this.#starts = withRoom(this.#starts, number + 2);
    this.#starts[number + 1] = start + length;
    if (this.#table[place] === 0) this.#tableUsed += 1;
    this.#table[place] = number + 1;
    this.#size += 1;
    return number;
  }

  /** The id of a number that was given; '' of another. */
  idOf(number: number): string {
    if (number < 0 || number >= this.#size) return '';
    const bytes = this.#bytes.slice(this.#starts[number], this.#starts[number + 1]);
    const rest = Buffer.from(bytes.buffer, 1);
    if (bytes[0] === AS_TEXT) return rest.toString('utf8');
    const hex = rest.toString('hex');
    return `${this.prefix}${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
  }

  /** Finds the place of an id, or where it is to be added, so that it is looked up once. */
  #seek(id: string): { readonly length: number; readonly place: number } {
    if (this.#lastLookup.id === id && id !== '') return this.#lastLookup;
    const length = this.#pack(id);
    this.#lastLookup = { id, length, place: this.#placeOf(length) };
    return this.#lastLookup;
  }

  /** Which of two ids comes first, by their numbers: as their texts are ordered. */
  compare(one: number, other: number): number {
    const [a, b] = [this.#starts[one] ?? 0, this.#starts[other] ?? 0];
    const bytes = this.#bytes;
    if (bytes[a] === AS_UUID && bytes[b] === AS_UUID) {
      for (let i = 1; i <= UUID_BYTES; i += 1) {
        const difference = (bytes[a + i] ?? 0) - (bytes[b + i] ?? 0);
        if (difference !== 0) return difference;
      }
      return 0;
    }
    const [text, otherText] = [this.idOf(one), this.idOf(other)];
    return text < otherText ? -1 : Number(text > otherText);
  }

  /** Packs an id into #packed and returns its length in bytes. */
  #pack(id: string): number {
    const { prefix } = this;
    if (id.startsWith(prefix) && endsInUuid(id, prefix.length)) {
      this.#packed[0] = AS_UUID;
      let at = prefix.length;
      for (let i = 1; i <= UUID_BYTES; i += 1) {
        if (id.charCodeAt(at) === HYPHEN) at += 1;
        this.#packed[i] = digitAt(id, at) * 16 + digitAt(id, at + 1);
        at += 2;
      }
      return 1 + UUID_BYTES;
    }
    const most = 1 + 3 * id.length;
    if (this.#packed.length < most) this.#packed = new Uint8Array(most);
    this.#packed[0] = AS_TEXT;
    return 1 + encoder.encodeInto(id, this.#packed.subarray(1)).written;
  }

  /** The place in the table of the first `length` bytes of #packed, or the free one where they belong. */
  #placeOf(length: number): number {
    const table = this.#table;
    let place = hash(this.#packed, 0, length) % table.length;
    for (let number = table[place] ?? 0; number !== 0; number = table[place] ?? 0) {
      if (this.#isPacked(number - 1, length)) return place;
      place = place + 1 === table.length ? 0 : place + 1;
    }
    return place;
  }

  #isPacked(number: number, length: number): boolean {
    const start = this.#starts[number] ?? 0;
    if ((this.#starts[number + 1] ?? 0) - start !== length) return false;
    for (let i = 0; i < length; i += 1) if (this.#bytes[start + i] !== this.#packed[i]) return false;
    return true;
  }

  #grow(): void {
    const old = this.#table;
    const table = int32Column(old.length * 2);
    for (const number of old) {
      if (number === 0) continue;
      let place = hash(this.#bytes, this.#starts[number - 1] ?? 0, this.#starts[number] ?? 0) % table.length;
      while (table[place] !== 0) place = place + 1 === table.length ? 0 : place + 1;
      table[place] = number;
    }
    this.#table = table;
    this.#lastLookup = { id: '', length: 0, place: 0 };
  }
}

const encoder = new TextEncoder();
const HYPHEN = 45;

/** Whether a UUID in small letters, and nothing else, stands from a place on. */
function endsInUuid(text: string, from: number): boolean {
  if (text.length !== from + 36) return false;
  for (let i = 0; i < 36; i += 1) {
    const code = text.charCodeAt(from + i);
    const fits = HYPHENS.includes(i) ? code === HYPHEN : isDigit(code);
    if (!fits) return false;
  }
  return true;
}

const isDigit = (code: number): boolean => (code >= 48 && code <= 57) || (code >= 97 && code <= 102);

/** The value of a hexadecimal digit in small letters. */
function digitAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < 58 ? code - 48 : code - 87;
}

/** FNV-1a with the last mix of MurmurHash3. */
function hash(bytes: Uint8Array, from: number, until: number): number {
  let value = 0x811c9dc5;
  for (let i = from; i < until; i += 1) value = Math.imul(value ^ (bytes[i] ?? 0), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
