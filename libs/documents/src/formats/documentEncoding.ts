import { TextDecoder } from 'node:util';
import { InvalidInputError } from '@entente/model';
import chardet from 'chardet';
import { decodeText, firstWrongByte } from '../texts/decodeText.js';

/** A text, in which encoding its bytes spell it, and how that is known. */
export interface ReadText {
  readonly text: string;
  /** As the Encoding Standard names it: `utf-8`, `windows-1251`. */
  readonly encoding: string;
  /** utf: the bytes show it. given: whoever adds the document said so. declared: the document says so. detected: by the frequencies of letters. */
  readonly knownBy: 'utf' | 'given' | 'declared' | 'detected';
}

/** What is said of a document's encoding, as labels of the Encoding Standard. */
export interface EncodingWords {
  readonly given?: string | undefined;
  readonly declared?: string | undefined;
}

/** A decoded text in an encoding other than Unicode's never has these: they show that it is another encoding, or no text. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const controls = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/u;
/** Bytes by which an encoding is detected. */
const SAMPLE = 64 * 1024;
/** The least confidence, of 100, that is taken, and how far any other encoding must be behind that would read other letters. */
const LEAST = 20;
const AHEAD = 15;
const SAY_IT = 'say which one it is in, as windows-1251 (--encoding), or save it as UTF-8';

/**
 * Reads bytes as text, to the last one: UTF-8, or UTF-16 by its byte order mark, else in the encoding that was given, that the document declares, or that
 * is detected. The byte order mark is dropped; nothing else is changed, and nothing is ever replaced.
 *
 * @throws InvalidInputError with the offset of the first byte that cannot be read, or where no encoding can be told from the others
 */
export function decodeDocument(bytes: Uint8Array, { given, declared }: EncodingWords = {}): ReadText {
  if (given !== undefined) return { ...decodeAs(bytes, given), knownBy: 'given' };
  const marked = bytes[0] === 0xff || bytes[0] === 0xfe;
  // UTF-8 with letters of several bytes is hardly ever anything else, whatever the document declares.
  if (marked || firstWrongByte(bytes) === null) return { ...decodeText(bytes), knownBy: 'utf' };
  if (declared !== undefined && !/^utf-?(?:8|16)/iu.test(declared)) {
    return { ...decodeAs(bytes, declared), knownBy: 'declared' };
  }
  const detected = isDamagedUtf8(bytes) ? null : detect(bytes);
  if (detected !== null) return { ...detected, knownBy: 'detected' };
  throw new InvalidInputError(
    `Byte ${firstWrongByte(bytes)} is not UTF-8, and no other encoding can be told by its letters; ${SAY_IT}`,
  );
}

/** @throws InvalidInputError where the encoding is not known, or a byte does not belong to it */
function decodeAs(bytes: Uint8Array, label: string): { text: string; encoding: string } {
  const decoder = decoderOf(label);
  if (decoder === null) {
    throw new InvalidInputError(`There is no encoding "${label.slice(0, 40)}"; ${SAY_IT}`, 'encoding');
  }
  const { encoding } = decoder;
  if (encoding === 'utf-8' || encoding === 'utf-16le' || encoding === 'utf-16be') {
    const wrong = encoding === 'utf-8' ? firstWrongByte(bytes) : null;
    if (wrong !== null) throw new InvalidInputError(`Byte ${wrong} is not UTF-8; ${SAY_IT}`);
  }
  const text = decodeWhole(bytes, label);
  const at = text === null ? null : text.search(controls);
  if (text === null || (at !== null && at >= 0)) {
    const offset = firstUnreadable(bytes, label);
    throw new InvalidInputError(`Byte ${offset} is no letter of ${encoding}; ${SAY_IT}`, 'encoding');
  }
  return { text, encoding };
}

/** Whether more letters are spelt as UTF-8 spells them than bytes are not: in other encodings hardly any are. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  let [whole, wrong] = [0, 0];
  for (const [sign] of new TextDecoder().decode(bytes).matchAll(/[^\0-\x7f]/gu)) {
    if (sign === '\ufffd') wrong += 1;
    else whole += 1;
  }
  return whole >= wrong;
}

function detect(bytes: Uint8Array): { text: string; encoding: string } | null {
  const candidates = chardet
    .analyse(bytes.subarray(0, SAMPLE))
    .filter(({ name, confidence }) => confidence >= LEAST - AHEAD && !/^(?:utf|ascii)/iu.test(name))
    .flatMap(({ name, confidence }) => {
      const text = decodeWhole(bytes, name);
      return text === null || controls.test(text) ? [] : [{ text, name, confidence }];
    });
  const [best, ...others] = candidates;
  if (!best || best.confidence < LEAST) return null;
  const rival = others.find(({ text }) => text !== best.text);
  if (rival && best.confidence - rival.confidence < AHEAD) return null;
  return { text: best.text, encoding: decoderOf(best.name)?.encoding ?? best.name };
}

function decoderOf(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label, { fatal: true });
  } catch {
    return null;
  }
}

/** Null where a byte does not belong to the encoding, or the encoding is not known. */
function decodeWhole(bytes: Uint8Array, label: string): string | null {
  try {
    return decoderOf(label)?.decode(bytes) ?? null;
  } catch {
    return null;
  }
}

/** Offset of the first byte that ends in no letter or in a control character. */
function firstUnreadable(bytes: Uint8Array, label: string): number {
  const decoder = new TextDecoder(label, { fatal: true });
  let begin = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    try {
      const letters = decoder.decode(bytes.subarray(at, at + 1), { stream: true });
      if (controls.test(letters)) return begin;
      if (letters !== '') begin = at + 1;
    } catch {
      return begin;
    }
  }
  return begin;
}

/** The encoding that a page declares in its first bytes, as browsers look for it; undefined where it declares none. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  return (
    /<meta[^>]+charset\s*=\s*["']?\s*([\w:.-]+)/iu.exec(head)?.[1] ??
    /^\s*<\?xml[^>]+encoding\s*=\s*["']([\w:.-]+)/iu.exec(head)?.[1]
  );
}
