import { createHash } from 'node:crypto';
import { type FilesReport, importFiles, type ImportTerms } from '@entente/application';
import { readMapping } from '@entente/exchange';
import { type GraphStore } from '@entente/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { importText } from '../support/importText.js';
import { storeOf } from '../support/storeOf.js';
import { openTestStore, startLimitMs, type TestStore } from '../support/testStore.js';

let corner: TestStore;
let store: GraphStore;
beforeAll(async () => {
  corner = await openTestStore();
  store = storeOf(corner);
}, startLimitMs);
afterAll(() => corner.close());

const take = (text: string, terms?: Partial<ImportTerms>, name?: string): Promise<FilesReport> =>
  importText(corner, text, terms, name);

const HEADER =
  'SIPRI AT Database ID,Supplier,Recipient,Designation,Description,Numbers delivered,Delivery year,TIV delivery values';
/** A register whose deals and states are this suite's: each row as id, supplier, recipient, number. */
const register = (...rows: [id: string, from: string, to: string, number: string][]): string =>
  [
    'Source: SIPRI Arms Transfers Database (c) SIPRI.;',
    'Data generated: 3 Mar 2026 9:00:00 AM;',
    `${HEADER};`,
    ...rows.map(
      ([id, from, to, number]) =>
        `${corner.mark}${id},${from} ${corner.mark},${to} ${corner.mark},X-1,tank,${number},2006,4;`,
    ),
  ].join('\r\n');

const relationsOf = (name: string) =>
  corner.run(
    `MATCH (a:Actor)-[r:ARMS_SUPPLY]->(b:Actor) WHERE a.name = $name
     MATCH (c:Claim {relationId: r.id})-[x:CITES]->(s:Source)
     RETURN r.qualifiers AS qualifiers, c.qualifiers AS claimed, x.status AS status, x.quote AS quote, x.kind AS kind, x.start AS start, s.sha256 AS sha256, s.title AS title,
            s.held AS held, r.evidence AS evidence, b.name AS to ORDER BY r.id`,
    { name: `${name} ${corner.mark}` },
  );

describe('a register that is imported', () => {
  it('becomes relations that cite their rows in the held file, and the same file again changes nothing', async () => {
    const text = register(['1', 'Syldavia', 'Borduria', '24'], ['2', 'Syldavia', 'Borduria', '3']);
    const first = await take(text);
    expect(first).toMatchObject({ read: 2, written: 2, unchanged: 0, changed: 0, refused: 0, leftOut: 0 });
    expect(first.registers[0]).toMatchObject({
      format: 'sipri',
      isHeld: true,
      actors: [
        { how: 'created', rows: 2 },
        { how: 'created', rows: 2 },
      ],
    });
    const row = text.split('\r\n')[3];
    const [one] = await relationsOf('Syldavia');
    expect(one).toMatchObject({
      status: 'VERIFIED',
      kind: 'ROW',
      start: 3,
      quote: row,
      sha256: createHash('sha256').update(text).digest('hex'),
      title: 'SIPRI Arms Transfers Database: trade register, generated 2026-03-03',
      held: true,
      evidence: 'SINGLE_SOURCE',
    });
    const again = await take(text);
    expect(again).toMatchObject({ read: 2, written: 0, unchanged: 2, changed: 0 });
    expect(again.registers[0]?.actors.map(({ how }) => how)).toEqual(['earlier import', 'earlier import']);
    expect(await relationsOf('Syldavia')).toHaveLength(2);
  });

  it('has what the next release says otherwise as revisions, and says which rows are gone', async () => {
    const before = register(
      ['11', 'Ottokar', 'Borduria', '24'],
      ['12', 'Ottokar', 'Borduria', '3'],
      ['13', 'Ottokar', 'Borduria', '4'],
    );
    await take(before);
    const after = register(
      ['12', 'Ottokar', 'Borduria', '5'],
      ['11', 'Ottokar', 'Borduria', '24'],
      ['14', 'Ottokar', 'Borduria', '1'],
    );
    const report = await take(after);
    expect(report).toMatchObject({ read: 3, written: 1, unchanged: 1, changed: 1, refused: 0 });
    expect(report.registers[0]?.gone.count).toBeGreaterThanOrEqual(1);
    const relations = await relationsOf('Ottokar');
    expect(relations).toHaveLength(4);
    const revised = relations.filter(({ qualifiers }) => String(qualifiers).includes('"5"'));
    expect(revised).toHaveLength(1);
    expect(revised[0]?.claimed).toBe(revised[0]?.qualifiers);
    expect(revised[0]).toMatchObject({
      status: 'VERIFIED',
      sha256: createHash('sha256').update(after).digest('hex'),
    });
    const [entry] = await corner.run(
      `MATCH (e:LogEntry {what: 'reviseClaim', by: $mark}) RETURN e.before CONTAINS '"3"' AS before, e.after CONTAINS '"5"' AS after`,
      { mark: corner.mark },
    );
    expect(entry).toEqual({ before: true, after: true });
    expect(await take(after)).toMatchObject({ written: 0, unchanged: 3, changed: 0 });
  });

  it('names another actor than before: the claim is taken back and made anew', async () => {
    await take(register(['21', 'Zubrowka', 'Borduria', '1']));
    const report = await take(register(['21', 'Zubrowka', 'San Theodoros', '1']));
    expect(report).toMatchObject({ written: 0, changed: 1, refused: 0 });
    expect(await relationsOf('Zubrowka')).toMatchObject([{ to: `San Theodoros ${corner.mark}` }]);
  });

  it('leaves a claim as somebody has revised it since, when the same file comes again', async () => {
    const text = register(['31', 'Grand Fenwick', 'Borduria', '1']);
    await take(text);
    const claim = `clm_sipri-${corner.mark}31-2006`;
    await store.reviseClaim(claim, { summary: 'Somebody has looked into this one.' }, corner.writer);
    expect(await take(text)).toMatchObject({ written: 0, unchanged: 1, changed: 0 });
    expect((await store.claim(claim))?.claim.summary).toBe('Somebody has looked into this one.');
  });

  it('is written whole or not at all, or past what is refused, as is asked', async () => {
    const text = register(
      ['41', 'Freedonia', 'Borduria', '1'],
      ['42', 'Freedonia', 'Borduria', 'many'],
      ['43', 'Freedonia', 'Borduria', '2'],
    );
    expect(await take(text, { dryRun: true })).toMatchObject({ read: 3, written: 2, refused: 1, left: 0 });
    expect(await take(text, { onError: 'stop' })).toMatchObject({ written: 0, refused: 1, left: 1 });
    expect(await take(text, { whole: true, onError: 'stop' })).toMatchObject({ written: 0, refused: 1 });
    expect(await relationsOf('Freedonia')).toEqual([]);
    const refused: string[] = [];
    const report = await take(text, { onRefusedRow: ({ record }) => refused.push(record) });
    expect(report).toMatchObject({
      written: 2,
      refused: 1,
      refusals: [{ line: 5, column: 'Numbers delivered', found: 'many', code: 'NOT_A_NUMBER' }],
    });
    expect(refused).toEqual([text.split('\r\n')[4]]);
  });

  it('takes a name for the actor that has it as an alias, or for whom the mapping says', async () => {
    const actor = { kind: 'STATE' as const, description: null, identifiers: [] };
    const aliases = [{ name: `Latveria ${corner.mark}`, kind: 'NAME' as const }];
    const [known, other] = [corner.id('actor', 'known'), corner.id('actor', 'other')];
    await store.createActor(
      { ...actor, id: known, name: `Kingdom ${corner.mark}`, aliases },
      null,
      corner.writer,
    );
    await store.createActor(
      { ...actor, id: other, name: `Other ${corner.mark}`, aliases: [] },
      null,
      corner.writer,
    );
    const text = register(['51', 'Latveria', 'Wakanda', '1'], ['52', 'Latveria', 'Genovia', '1']);
    const { actors: mapping } = readMapping(
      `actors:\n  "Wakanda ${corner.mark}": ${other}\n  "Genovia ${corner.mark}": leave out\n`,
    );
    const report = await take(text, { mapping });
    expect(report).toMatchObject({ written: 1, leftOut: 1 });
    expect(report.registers[0]).toMatchObject({
      reasons: [{ outcome: 'left out', code: 'LEFT_OUT_BY_MAPPING', rows: 1 }],
      actors: [
        { actorId: known, how: 'name', rows: 2 },
        { actorId: other, how: 'mapping' },
      ],
    });
  });

  it('holds the cited rows of a file that cannot be held whole', async () => {
    const text = register(
      ['61', 'Elbonia', 'Borduria', '1'],
      ['62', 'Elbonia', 'Bord\u00fcria', '2'],
      ['63', 'Elbonia', 'Borduria', '3'],
    );
    const bytes = Buffer.concat(
      text.split('\u00fc').flatMap((part, i) => [...(i > 0 ? [Buffer.from([0xfc])] : []), Buffer.from(part)]),
    );
    const report = await importFiles(
      store,
      [
        {
          name: 'latin.csv',
          open: async function* () {
            yield bytes;
          },
        },
      ],
      { onError: 'skip' },
      corner.writer,
    );
    expect(report).toMatchObject({
      read: 3,
      written: 2,
      refused: 1,
      refusals: [{ code: 'NOT_UTF8' }],
      registers: [{ isHeld: false }],
    });
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const [one] = await relationsOf('Elbonia');
    expect(one).toMatchObject({ status: 'VERIFIED', start: 3, quote: text.split('\r\n')[3] });
    expect(String(one?.title)).toContain(`rows 1 to 6 (of the file with SHA-256 ${sha256})`);
  });
});

describe('events that are imported', () => {
  it('are said by the outlet of the article, and cite their lines', async () => {
    const code = `IGO${corner.mark}`.toUpperCase();
    const cells = (id: string, more: Record<number, string>): string => {
      const all: Record<number, string> = {
        0: id,
        1: '20240229',
        5: `${code}A`,
        6: `ALPHA ${corner.mark}`,
        8: 'ZZZ',
        12: 'IGO',
        15: `${code}B`,
        16: `BETA ${corner.mark}`,
        18: 'ZZZ',
        22: 'IGO',
        26: '112',
        59: '20240301061500',
        60: `https://www.example.org/${corner.mark}/a`,
        ...more,
      };
      return Array.from({ length: 61 }, (_, i) => all[i] ?? '').join('\t');
    };
    const id = String(BigInt(`0x${corner.mark.slice(1)}`));
    const text = [cells(`${id}1`, {}), cells(`${id}2`, { 15: '' }), cells(`${id}3`, { 15: `${code}A` })].join(
      '\n',
    );
    const report = await take(text, {}, 'events.CSV');
    expect(report).toMatchObject({ read: 3, written: 1, leftOut: 2 });
    expect(report.registers[0]?.reasons.map(({ code: one }) => one).sort()).toEqual([
      'NO_SECOND_ACTOR',
      'SAME_ACTOR',
    ]);
    const claim = await store.claim(`clm_gdelt-${id}1`);
    expect(claim?.claim).toMatchObject({
      stance: 'REPORTED',
      attribution: 'example.org',
      occurred: '2024-02-29',
    });
    expect(claim?.claim.citations.toSorted((a, b) => (a.anchor.kind < b.anchor.kind ? 1 : -1))).toMatchObject(
      [
        { anchor: { kind: 'LINE', start: 0, end: 1 }, status: 'VERIFIED', quote: text.split('\n')[0] },
        {
          anchor: { kind: 'DOCUMENT' },
          status: 'UNVERIFIED',
          quote: null,
          source: {
            url: `https://www.example.org/${corner.mark}/a`,
            publisher: 'example.org',
            title: `example.org/${corner.mark}/a`,
            held: false,
          },
        },
      ],
    );
    expect(claim?.relation).toMatchObject({
      type: 'ACCUSATION',
      evidence: 'SINGLE_SOURCE',
      independentOrigins: 1,
    });
  });
});
