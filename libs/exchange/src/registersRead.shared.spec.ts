import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cameoNames } from '@entente/model';
import { describe, expect, it } from '@jest/globals';
import { readRecords } from './records/fileRecords.js';
import type { Mention } from './registers/register.js';
import { registerOf } from './registersRead.js';

// The files are other people's and no part of the project.
const data = join(import.meta.dirname, '../../../../shared/data');
const docs = readFileSync(join(import.meta.dirname, '../../../docs/formats.md'), 'utf8');

/** How many rows of a file become what: `relation`, or the reason why not. */
async function countsOf(file: string): Promise<Record<string, number>> {
  const path = join(data, file);
  const register = registerOf(
    readFileSync(path, 'utf8')
      .slice(0, 65_536)
      .split(/\r\n|\n/u),
  );
  if (!register) return {};
  const counts: Record<string, number> = {};
  const seen = new Set<string>();
  const named = ({ name, identifiers }: Mention): string => JSON.stringify([name, identifiers]);
  for await (const reading of register.read(() => readRecords(createReadStream(path), register.shape))) {
    let what = 'relation';
    if ('fault' in reading) what = reading.fault.code;
    else if ('leftOut' in reading) what = reading.leftOut.code;
    else {
      const { key, from, to } = reading.event;
      if (from.kind === null || to.kind === null) what = 'KIND_UNKNOWN';
      else if (named(from) === named(to)) what = 'SAME_ACTOR';
      else if (seen.has(key)) what = 'GIVEN_TWICE';
      seen.add(key);
    }
    const group = what.startsWith('CAMEO_') ? 'no type' : what;
    counts[group] = (counts[group] ?? 0) + 1;
  }
  return counts;
}

/** The counts that docs/formats.md gives of a file. */
function documented(file: string): Record<string, number> {
  const line = docs.split('\n').find((one) => one.startsWith(`| ${file} `)) ?? '';
  const cells = line.split('|').map((cell) => cell.trim());
  return Object.fromEntries(
    [...(cells[4] ?? '').matchAll(/([\d,]+) (no type|[a-zA-Z_]+)/gu)].map(([, count = '', what = '']) => [
      what,
      Number(count.replaceAll(',', '')),
    ]),
  );
}

describe('the files that others publish', () => {
  it.each([
    ['sipri/sipri_south_caucasus_subset.csv', 373],
    ['gdelt/20191024143000.export.CSV', 2111],
    ['icews/icews2018_south_caucasus.tab', 47],
    ['icews/icews_tkg_south_caucasus.tsv', 266],
    ['aiddata/flows-sample.csv', 10_484],
    ['ftm/donations.ijson', 474],
    ['ftm/donations.statements.csv', 2857],
  ])('%s: each of its %i rows becomes what docs/formats.md says', async (file, rows) => {
    const counts = await countsOf(file);
    expect(counts).toEqual(documented(file));
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(rows);
  });

  it('have CAMEO events alone that are known', () => {
    const codes = [
      ...readFileSync(join(data, 'cameo/cameo-codes.csv'), 'utf8').matchAll(
        /^"\d+",\d+,"(?:[^"]|"")*","(\d{3,4})"/gmu,
      ),
    ].map(([, code = '']) => code);
    expect(codes.length).toBeGreaterThan(280);
    expect(codes.filter((code) => !cameoNames.has(code))).toEqual([]);
  });
});
