import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type FileRecord, readRecords, type RecordShape } from './fileRecords.js';
import { splitFields } from './splitFields.js';

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
async function read(
  data: string | Uint8Array,
  shape: RecordShape,
  { size = 7, longest = 1000 } = {},
): Promise<FileRecord[]> {
  const all: FileRecord[] = [];
  const bytes = typeof data === 'string' ? Buffer.from(data) : data;
  for await (const record of readRecords(inChunks(bytes, size), shape, longest)) all.push(record);
  return all;
}
const texts = (records: readonly FileRecord[]): (string | undefined)[] =>
  records.map((one) => ('text' in one ? one.text : undefined));

describe('readRecords', () => {
  it.each([1, 2, 3, 100])('parts lines at CRLF, LF and CR, in chunks of %i bytes', async (size) => {
    expect(texts(await read('a\r\nb\nc\rd\n\ne', 'lines', { size }))).toEqual(['a', 'b', 'c', 'd', '', 'e']);
  });

  it.each([1, 2, 3, 100])(
    'leaves line ends within a quoted field in its row, in chunks of %i bytes',
    async (size) => {
      const rows = ['a,"b\r\nc ""d""\n",e', 'f"g,h', '"i"'];
      expect(texts(await read(rows.join('\r\n'), 'rows', { size }))).toEqual(rows);
      expect(texts(await read('a,"b\nc"', 'lines'))).toEqual(['a,"b', 'c"']);
    },
  );

  it('drops a byte order mark, and reads UTF-16 with one', async () => {
    expect(texts(await read('\ufeffä,b\nc', 'rows'))).toEqual(['ä,b', 'c']);
    const little = Buffer.from('\ufeffä,b\n😀', 'utf16le');
    expect(texts(await read(little, 'rows', { size: 3 }))).toEqual(['ä,b', '😀']);
    expect(texts(await read(Buffer.from(little).swap16(), 'rows', { size: 1 }))).toEqual(['ä,b', '😀']);
  });

  it('refuses a row that is not UTF-8 by the offset of its byte, and reads on; a replacement character is a character', async () => {
    const bytes = Buffer.concat([
      Buffer.from('eins\n\ufffd zw'),
      Buffer.from([0xf6]),
      Buffer.from('lf\ndrei'),
    ]);
    const [one, two, three] = await read(bytes, 'lines');
    expect(one).toEqual({ number: 1, text: 'eins' });
    expect(two).toMatchObject({
      number: 2,
      fault: { code: 'NOT_UTF8', message: expect.stringContaining('Byte 11 ') },
    });
    expect(three).toEqual({ number: 3, text: 'drei' });
  });

  it('refuses a NUL, a row that is too long and a quote that is never closed, each as one row', async () => {
    expect(await read('a\0b\nc', 'lines')).toMatchObject([{ fault: { code: 'NUL' } }, { text: 'c' }]);
    expect(await read(`${'x'.repeat(2000)}\nc`, 'lines')).toMatchObject([
      { fault: { code: 'TOO_LONG' } },
      { text: 'c' },
    ]);
    expect(await read('a\nb,"c\nd\ne', 'rows')).toMatchObject([
      { text: 'a' },
      { number: 2, fault: { code: 'UNCLOSED_QUOTE' } },
    ]);
  });

  it('keeps no more of a row than it may have', async () => {
    const chunk = Buffer.alloc(1024 * 1024, 0x61);
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (let i = 0; i < 200; i += 1) yield chunk;
      yield Buffer.from('\nb\n');
    }
    const before = process.memoryUsage().arrayBuffers;
    const all: FileRecord[] = [];
    for await (const record of readRecords(endless(), 'rows')) all.push(record);
    expect(all).toMatchObject([{ fault: { code: 'TOO_LONG' } }, { number: 2, text: 'b' }]);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(100 * 1024 * 1024);
  });

  it('parts what was written as CSV into the same fields', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', 'ä', ' ') });
    const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(table, fc.integer({ min: 1, max: 9 }), async (rows, size) => {
        const text = rows
          .map((cells) => cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(','))
          .join('\r\n');
        expect(texts(await read(text, 'rows', { size })).map((row = '') => splitFields(row, ','))).toEqual(
          rows,
        );
      }),
    );
  });
});
