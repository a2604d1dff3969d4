import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { relationTypes } from './relationTypes.js';

// The codebooks themselves are other people's files and no part of the project.
const cameo = join(import.meta.dirname, '../../../../../shared/data/cameo');
const [table, conversion] = [join(cameo, 'cameo-codes.csv'), join(cameo, 'CAMEO2PLOVER-2021.txt')];

describe('the CAMEO and PLOVER codes of the vocabulary, held to the codebooks', () => {
  const read = (file: string, row: RegExp): [string, string][] =>
    [...readFileSync(file, 'utf8').matchAll(row)].map(([, code = '', rest = '']) => [code, rest]);
  const known = new Set(read(table, /^"\d+",\d+,"(?:[^"]|"")*","(\d+)"/gmu).map(([code]) => code));
  const plover = new Map(read(conversion, /^(\d{3,4}): *([A-Z]+)/gmu));
  const coded = relationTypes.filter(({ cameoCodes }) => cameoCodes.length > 0);

  it('uses CAMEO codes that exist', () => {
    expect(known.size).toBeGreaterThan(290);
    const unknown = coded.flatMap(({ cameoCodes }) => cameoCodes).filter((code) => !known.has(code));
    // The table of codes has a gap where the manual, and the conversion table after it, have "Reject intelligence cooperation".
    expect(unknown).toEqual(['1214']);
    expect(plover.get('1214')).toBe('REJECT');
  });

  it.each(coded.map((info) => [info.type, info] as const))(
    'gives %s the PLOVER code that the conversion table makes of its first CAMEO code',
    (_type, { cameoCodes: [first = ''], ploverCode }) => {
      expect(plover.get(first)).toBe(ploverCode);
    },
  );

  it('has a type for every code of an event, and none only for what PLOVER leaves out as mere statements', () => {
    const typed = new Set(coded.flatMap(({ cameoCodes }) => cameoCodes));
    const untyped = [...known].filter((code) => code.length > 2 && !typed.has(code));
    expect(untyped.sort()).toEqual(['010', '011', '012', '013', '014', '015', '016', '017']);
  });

  it('has a type for every event of PLOVER', () => {
    const events = new Set(plover.values());
    expect(events.size).toBe(16);
    expect(new Set(coded.map(({ ploverCode }) => ploverCode))).toEqual(events);
  });

  // PLOVER has no counterpart for CAMEO's statements (01) and appeals (02); such codes never stand first, so nothing is made of them.
  it('uses codes that the conversion table leaves out only of statements and appeals', () => {
    const left = coded.flatMap(({ cameoCodes }) => cameoCodes).filter((code) => !plover.has(code));
    expect(left.filter((code) => !/^0[12]/u.test(code))).toEqual([]);
  });
});
