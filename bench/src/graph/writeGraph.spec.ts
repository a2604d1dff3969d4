import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BulkFiles } from '@entente/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphSize } from './graphSize.js';
import { type GraphCounts, writeGraph } from './writeGraph.js';

const size: GraphSize = { name: 'small', actors: 1500, relations: 12_000, sources: 150 };

/** Rows of a file by column; fields that hold a comma or a quotation mark are not looked at here. */
function rowsOf(folder: string, name: string): Record<string, string>[] {
  const [header = '', ...lines] = readFileSync(join(folder, `${name}.csv`), 'utf8')
    .trimEnd()
    .split('\n');
  const columns = header.split(',').map((column) => column.replace(/:(string|long|date|boolean).*$/u, ''));
  return lines.map((line) => {
    const fields = line.match(/(?:"(?:[^"]|"")*"|[^,]*)(?:,|$)/gu) ?? [];
    return Object.fromEntries(
      columns.map((column, i) => [column, (fields[i] ?? '').replace(/,$/u, '').replace(/^"|"$/gu, '')]),
    );
  });
}

describe('writeGraph', () => {
  const folders = [0, 1].map(() => mkdtempSync(join(tmpdir(), 'entente-bench-spec-')));
  const [folder = '', again = ''] = folders;
  let counts: GraphCounts;
  beforeAll(() => {
    counts = writeGraph(size, new BulkFiles(folder), () => {});
    writeGraph(size, new BulkFiles(again), () => {});
  });
  afterAll(() => folders.forEach((one) => rmSync(one, { recursive: true })));

  it('writes the same files each time', () => {
    const digests = folders.map((one) =>
      readdirSync(one)
        .sort()
        .map((file) => [
          file,
          createHash('sha256')
            .update(readFileSync(join(one, file)))
            .digest('hex'),
        ]),
    );
    expect(digests[1]).toEqual(digests[0]);
  });

  it('writes as many actors, relations and sources as were asked for', () => {
    expect(counts).toMatchObject({ actors: 1500, relations: 12_000, sources: 150 });
    for (const name of ['actors', 'relations', 'sources', 'claims'] as const) {
      const ids = rowsOf(folder, name).map(({ id }) => id);
      expect(new Set(ids).size).toBe(counts[name]);
    }
  });

  it('gives each relation at least one claim, and each claim a citation of a source that is there', () => {
    const claims = rowsOf(folder, 'claims');
    const claimed = new Set(claims.map(({ relationId }) => relationId));
    expect(rowsOf(folder, 'relations').filter(({ id = '' }) => !claimed.has(id))).toEqual([]);
    const sources = new Set(rowsOf(folder, 'sources').map((row) => row[':ID(Source)']));
    const citations = rowsOf(folder, 'citations');
    expect(citations.filter((row) => !sources.has(row[':END_ID(Source)']))).toEqual([]);
    const cited = new Set(citations.map((row) => row[':START_ID(Claim)']));
    expect(claims.filter((row) => !cited.has(row[':ID(Claim)'] ?? ''))).toEqual([]);
  });

  it('makes a few hubs and many actors with few relations', () => {
    const degrees = new Map<string, number>();
    for (const row of rowsOf(folder, 'relations')) {
      for (const end of [row[':START_ID(Actor)'] ?? '', row[':END_ID(Actor)'] ?? '']) {
        degrees.set(end, (degrees.get(end) ?? 0) + 1);
      }
    }
    const sorted = [...degrees.values()].sort((a, b) => b - a);
    const mean = (2 * size.relations) / size.actors;
    expect(sorted[0]).toBeGreaterThan(20 * mean);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(0.8 * mean);
    expect(degrees.size).toBe(size.actors);
  });

  it('grades evidence in all ways, mostly on one source', () => {
    const shares = Object.fromEntries(
      Object.entries(counts.byEvidence).map(([grade, count]) => [grade, (100 * count) / counts.relations]),
    );
    expect(shares.SINGLE_SOURCE).toBeGreaterThan(65);
    expect(shares.CORROBORATED).toBeGreaterThan(12);
    expect(shares.ALLEGED).toBeGreaterThan(5);
    expect(shares.CONTESTED).toBeGreaterThan(3);
    expect(shares.DENIED).toBeGreaterThan(1);
  });
});
