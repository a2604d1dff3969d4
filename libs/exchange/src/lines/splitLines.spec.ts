import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { splitLines } from './splitLines.js';

async function split(
  chunks: readonly (string | Uint8Array)[],
  longest = 100,
): Promise<[number, string | null][]> {
  async function* stream(): AsyncGenerator<string | Uint8Array> {
    yield* chunks;
  }
  const lines: [number, string | null][] = [];
  for await (const { number, bytes } of splitLines(stream(), longest)) {
    lines.push([number, bytes === null ? null : Buffer.from(bytes).toString()]);
  }
  return lines;
}

describe('splitLines', () => {
  it.each<[string, [number, string][]]>([
    ['', []],
    ['a', [[1, 'a']]],
    ['a\n', [[1, 'a']]],
    [
      'a\r\nb',
      [
        [1, 'a'],
        [2, 'b'],
      ],
    ],
    [
      '\n\na',
      [
        [1, ''],
        [2, ''],
        [3, 'a'],
      ],
    ],
    ['a\rb\r\r\n', [[1, 'a\rb\r']]],
  ])('parts %j at its line breaks', async (text, lines) => {
    expect(await split([text])).toEqual(lines);
  });

  it('passes over a line that is too long, and only that', async () => {
    expect(await split(['aaaa\nbb', 'bb', 'b\nc'], 4)).toEqual([
      [1, 'aaaa'],
      [2, null],
      [3, 'c'],
    ]);
    expect(await split(['aaaaa'], 4)).toEqual([[1, null]]);
  });

  it('finds the same lines however the file is cut', async () => {
    const bytes = fc
      .uint8Array({ maxLength: 60 })
      .map((all) => all.map((byte) => (byte % 3 === 0 ? 10 : byte)));
    await fc.assert(
      fc.asyncProperty(bytes, fc.nat(60), async (all, place) => {
        expect(await split([all.subarray(0, place), all.subarray(place)])).toEqual(await split([all]));
      }),
    );
  });
});
