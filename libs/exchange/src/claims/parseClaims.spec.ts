import { createReadStream, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ParsedRow } from '../exchangeRow.js';
import { parseClaims } from './parseClaims.js';
import { printClaimsRow } from './printClaimsRow.js';

const fixtures = join(import.meta.dirname, 'fixtures');
const fixture = (name: string): string => join(fixtures, name);

async function parse(chunks: AsyncIterable<Uint8Array | string>, file?: string): Promise<ParsedRow[]> {
  const rows: ParsedRow[] = [];
  for await (const row of parseClaims(chunks, file)) rows.push(row);
  return rows;
}

async function* stream(...chunks: (Uint8Array | string)[]): AsyncGenerator<Uint8Array | string> {
  yield* chunks;
}

const print = (rows: readonly ParsedRow[]): string =>
  rows
    .map((parsed) => {
      if ('refusal' in parsed) return `${parsed.refusal.message}\n`;
      return parsed.row.kind === 'quoted claim' ? 'a claim with quotes\n' : printClaimsRow(parsed.row);
    })
    .join('');

describe('parseClaims', () => {
  it.each(['whole', 'least', 'odd-characters'])(
    'reads ok/%s.jsonl, and it is printed as it was, byte for byte',
    async (name) => {
      const file = fixture(`ok/${name}.jsonl`);
      expect(print(await parse(createReadStream(file)))).toBe(readFileSync(file, 'utf8'));
    },
  );

  it('reads past a byte order mark, CRLF, blank lines and a missing last line break', async () => {
    const rows = await parse(createReadStream(fixture('ok/mark-crlf-and-blank-lines.jsonl')));
    expect(print(rows)).toBe(readFileSync(fixture('ok/whole.jsonl'), 'utf8'));
    expect(rows.map(({ line }) => line)).toEqual([2, 5, 8, 11, 14, 17, 20]);
  });

  it.each(readdirSync(fixture('not-ok')))('refuses not-ok/%s, and reads on', async (name) => {
    const [code = '', column = ''] = name.split(/(?<=[A-Z])__|(?<!^)__(?=[a-z0-9-]+\.jsonl$)/u);
    const rows = await parse(createReadStream(fixture(`not-ok/${name}`)), name);
    expect(rows).toEqual([
      { file: name, line: 1, row: expect.objectContaining({ kind: 'actor' }) },
      {
        file: name,
        line: 2,
        refusal: {
          file: name,
          line: 2,
          ...(column === '-' ? {} : { column }),
          code,
          message: expect.stringMatching(/.{10}/u),
        },
      },
      { file: name, line: 3, row: expect.objectContaining({ kind: 'source' }) },
    ]);
  });

  it.each([
    [
      'BAD_USER_INPUT__speakr__key-misspelt',
      'There is no key "speakr" in a claim row; did you mean speaker?',
    ],
    ['BAD_USER_INPUT__citations.0.page__key-unknown-in-citation', 'There is no key "page" in citations.0'],
    ['BAD_USER_INPUT__relation.type__type-outside-the-vocabulary', /did you mean ARMS_SUPPLY\?$/u],
    ['BAD_USER_INPUT__kind__kind-of-actor-unknown', /did you mean ORGANIZATION\?$/u],
    ['BAD_USER_INPUT__name__name-missing', 'name is missing; it must be a text'],
    ['BAD_USER_INPUT__name__name-a-number', 'name is 7; it must be a text'],
    ['BAD_USER_INPUT__description__null-for-nothing', 'description is null; it must be a text'],
    ['BAD_USER_INPUT__citations.0.end__end-a-text', 'citations.0.end is "10"; it must be a number'],
    ['BAD_USER_INPUT__row__kind-of-row-unknown', /"actor", "source" or "claim"; here row is "edge"$/u],
    ['BAD_USER_INPUT__row__kind-of-row-missing', /here row is missing$/u],
    ['BAD_USER_INPUT__recordedAt__time-not-in-utc', /in UTC, as 2020-10-01T12:00:00Z$/u],
    ['CITATION_REQUIRED__citations__empty-list', /say in which source it stands/u],
  ])('says of %s what would be right', async (name, message) => {
    const rows = await parse(createReadStream(fixture(`not-ok/${name}.jsonl`)));
    const [refused] = rows.flatMap((parsed) => ('refusal' in parsed ? [parsed.refusal.message] : []));
    expect(refused).toEqual(typeof message === 'string' ? message : expect.stringMatching(message));
  });

  it('reads a citation by its quote, with what stands around it', async () => {
    const [, claim] = await parse(createReadStream(fixture('ok/quotes.jsonl')));
    expect(claim).toMatchObject({
      row: {
        kind: 'quoted claim',
        claim: { id: 'clm_1' },
        citations: [
          { id: 'cit_1', sourceId: 'src_s', quote: 'State A sold', prefix: 'In May ' },
          { id: 'cit_2', sourceId: 'src_s', anchor: { kind: 'TEXT', start: 0, end: 10 } },
        ],
      },
    });
  });

  it('reads the same rows however the file is cut into chunks', async () => {
    const bytes = readFileSync(fixture('ok/mark-crlf-and-blank-lines.jsonl'));
    const expected = await parse(stream(bytes));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(bytes.length), { maxLength: 20 }), async (places) => {
        const cuts = [0, ...places.sort((a, b) => a - b), bytes.length];
        const chunks = cuts.slice(1).map((to, i) => bytes.subarray(cuts[i], to));
        expect(await parse(stream(...chunks))).toEqual(expected);
      }),
    );
  });

  it('reads text as well as bytes', async () => {
    const text = readFileSync(fixture('ok/whole.jsonl'), 'utf8');
    expect(print(await parse(stream(text.slice(0, 700), text.slice(700))))).toBe(text);
  });

  it('finds nothing in an empty file', async () => {
    expect(await parse(stream())).toEqual([]);
    expect(await parse(stream('', '\n\n', ' \r\n'))).toEqual([]);
  });

  it('refuses a line of more than 16 MiB without keeping it, and reads on', async () => {
    async function* endless(): AsyncGenerator<Uint8Array> {
      const chunk = Buffer.alloc(1024 * 1024, 'x');
      for (let mebibytes = 0; mebibytes < 200; mebibytes += 1) yield chunk;
      yield Buffer.from('\n');
      yield readFileSync(fixture('ok/least.jsonl'));
    }
    const before = process.memoryUsage().arrayBuffers;
    const rows = await parse(endless());
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(100 * 1024 * 1024);
    expect(rows).toHaveLength(4);
    expect(rows[0]).toMatchObject({ line: 1, refusal: { message: expect.stringMatching(/16 MiB/u) } });
  });
});
