import {
  type Actor,
  AnchorNotFoundError,
  type ImportBatch,
  type ImportOutcome,
  RelationType,
  type SourceDraft,
  Stance,
} from '@entente/model';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ParsedRow } from './exchangeRow.js';
import { importRows, type LocateQuotes } from './importRows.js';

const actor = (id: string): Actor => ({
  id,
  kind: 'STATE',
  name: id,
  description: null,
  aliases: [],
  identifiers: [],
});
const source = (id: string): SourceDraft => ({
  id,
  title: id,
  publisher: null,
  authors: [],
  published: null,
  url: null,
  language: null,
  mediaType: 'text/plain',
  sha256: null,
  document: null,
});

/** Rows by a letter each: a an actor, s a source, x one that cannot be read. */
async function* rows(letters: string): AsyncGenerator<ParsedRow> {
  for (const [i, letter] of [...letters].entries()) {
    const place = { file: 'graph.jsonl', line: i + 1 };
    if (letter === 'a') yield { ...place, row: { kind: 'actor', actor: actor(`act_${i + 1}`) } };
    if (letter === 's') yield { ...place, row: { kind: 'source', source: source(`src_${i + 1}`) } };
    if (letter === 'x') yield { ...place, refusal: { ...place, code: 'BAD_USER_INPUT', message: 'no' } };
  }
}

/** A store that keeps ids, finds those it has unchanged, and refuses the ones named. */
function storeOf(refuses: readonly string[] = [], has: readonly string[] = []) {
  const kept = new Set(has);
  const batches: string[][] = [];
  const write = async (batch: ImportBatch, { atomic }: { atomic: boolean }): Promise<ImportOutcome> => {
    const ids = [...batch.actors, ...batch.sources].map(({ id }) => id);
    batches.push(ids);
    const refused = ids.flatMap((id, index) =>
      refuses.includes(id)
        ? [{ index, code: 'CONFLICT' as const, message: `${id} reads otherwise`, field: 'id' }]
        : [],
    );
    const unchanged = ids.filter((id) => kept.has(id) && !refuses.includes(id));
    if (atomic && refused.length > 0) return { written: 0, unchanged: unchanged.length, refused };
    const written = ids.filter((id) => !kept.has(id) && !refuses.includes(id));
    for (const id of written) kept.add(id);
    return { written: written.length, unchanged: unchanged.length, refused };
  };
  return { write, kept, batches };
}

/** For rows that have no quotes. */
const locate: LocateQuotes = () => Promise.reject(new Error('There are no quotes'));

describe('importRows', () => {
  it('writes in batches, actors before sources', async () => {
    const { write, batches } = storeOf();
    const report = await importRows(rows('sasaa'), write, { locate, onError: 'stop', batchSize: 3 });
    expect(batches).toEqual([
      ['act_2', 'src_1', 'src_3'],
      ['act_4', 'act_5'],
    ]);
    expect(report).toEqual({ read: 5, written: 5, unchanged: 0, refused: 0, left: 0, refusals: [] });
  });

  it('takes 500 rows at a time', async () => {
    const { write, batches } = storeOf();
    await importRows(rows('a'.repeat(1001)), write, { locate, onError: 'stop' });
    expect(batches.map(({ length }) => length)).toEqual([500, 500, 1]);
  });

  it('tells what is there already from what is written', async () => {
    const { write } = storeOf([], ['act_1']);
    expect(await importRows(rows('aa'), write, { locate, onError: 'stop' })).toMatchObject({
      written: 1,
      unchanged: 1,
    });
  });

  it('stops at the first refused row, nothing of its batch written', async () => {
    const { write, kept } = storeOf(['act_4']);
    const report = await importRows(rows('aasasaaa'), write, { locate, onError: 'stop', batchSize: 2 });
    expect([...kept]).toEqual(['act_1', 'act_2']);
    expect(report).toEqual({
      read: 4,
      written: 2,
      unchanged: 0,
      refused: 1,
      left: 1,
      refusals: [
        {
          file: 'graph.jsonl',
          line: 4,
          column: 'id',
          code: 'CONFLICT' as const,
          message: 'act_4 reads otherwise',
        },
      ],
    });
  });

  it('stops at a row that cannot be read, the rows before it in its batch left', async () => {
    const { write, kept } = storeOf();
    const report = await importRows(rows('aaaxa'), write, { locate, onError: 'stop', batchSize: 2 });
    expect([...kept]).toEqual(['act_1', 'act_2']);
    expect(report).toMatchObject({ read: 4, written: 2, refused: 1, left: 1, refusals: [{ line: 4 }] });
  });

  it('skips refused rows and writes the rest, each refusal with its line', async () => {
    const { write, kept } = storeOf(['src_1', 'act_4']);
    const report = await importRows(rows('saxaas'), write, { locate, onError: 'skip', batchSize: 4 });
    expect([...kept]).toEqual(['act_2', 'act_5', 'src_6']);
    expect(report).toMatchObject({ read: 6, written: 3, unchanged: 0, refused: 3, left: 0 });
    expect(report.refusals.map(({ line }) => line).sort()).toEqual([1, 3, 4]);
  });

  it('keeps the first thousand refusals, and counts them all', async () => {
    const report = await importRows(rows('x'.repeat(1500)), storeOf().write, { locate, onError: 'skip' });
    expect(report.refused).toBe(1500);
    expect(report.refusals).toHaveLength(1000);
  });

  it('says after each batch how it stands', async () => {
    const told: number[] = [];
    const report = ({ read }: { read: number }): void => void told.push(read);
    await importRows(rows('aaaaa'), storeOf().write, { locate, onError: 'stop', batchSize: 2, report });
    expect(told).toEqual([2, 4, 5]);
  });

  it('refuses a claim whose quote is not found like any other row, and hands the sources of its batch to the search', async () => {
    const told: string[][] = [];
    const refusing: LocateQuotes = (_, sources) => {
      told.push([...sources.keys()]);
      return Promise.reject(new AnchorNotFoundError('It is not there', 'citations.0.quote'));
    };
    async function* quoted(): AsyncGenerator<ParsedRow> {
      yield* rows('as');
      yield {
        line: 3,
        row: {
          kind: 'quoted claim',
          relation: {
            id: 'rel_1',
            type: RelationType.AID,
            from: 'act_1',
            to: 'act_1',
            occurred: null,
            qualifiers: [],
          },
          claim: {
            id: 'clm_1',
            stance: Stance.ASSERTED,
            summary: 'It is said',
            voice: { kind: 'source' },
            occurred: null,
            qualifiers: [],
            recorded: null,
          },
          citations: [{ id: 'cit_1', sourceId: 'src_2', quote: 'words' }],
        },
      };
    }
    const { write, kept } = storeOf();
    const stopped = await importRows(quoted(), write, { locate: refusing, onError: 'stop' });
    expect([...kept]).toEqual([]);
    expect(stopped).toMatchObject({
      written: 0,
      refused: 1,
      left: 2,
      refusals: [{ line: 3, column: 'citations.0.quote', code: 'ANCHOR_NOT_FOUND' }],
    });
    const skipped = await importRows(quoted(), write, { locate: refusing, onError: 'skip' });
    expect(skipped).toMatchObject({ written: 2, refused: 1, left: 0 });
    expect(told).toEqual([['src_2'], ['src_2']]);
  });

  it('accounts for every row that it reads', async () => {
    const letters = fc.array(fc.constantFrom('a', 's', 'x'), { maxLength: 30 }).map((list) => list.join(''));
    const numbers = fc.array(fc.nat(30), { maxLength: 4 });
    const on = fc.constantFrom('stop' as const, 'skip' as const);
    await fc.assert(
      fc.asyncProperty(letters, numbers, numbers, on, async (text, no, there, onError) => {
        const ids = (list: number[]): string[] => list.flatMap((n) => [`act_${n}`, `src_${n}`]);
        const { write } = storeOf(ids(no), ids(there));
        const report = await importRows(rows(text), write, { locate, onError, batchSize: 4 });
        const { read, written, unchanged, refused, left } = report;
        expect(written + unchanged + refused + left).toBe(read);
        if (onError === 'skip') expect([read, left]).toEqual([text.length, 0]);
      }),
    );
  });
});
