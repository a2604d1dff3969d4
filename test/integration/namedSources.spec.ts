import { type FilesReport, type ImportTerms } from '@entente/application';
import { readMapping } from '@entente/exchange';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { importText } from '../support/importText.js';
import { openTestStore, startLimitMs, type TestStore } from '../support/testStore.js';

let corner: TestStore;
beforeAll(async () => {
  corner = await openTestStore();
}, startLimitMs);
afterAll(() => corner.close());

const take = (text: string, terms?: Partial<ImportTerms>, name?: string): Promise<FilesReport> =>
  importText(corner, text, terms, name);

describe('a table whose rows name their sources', () => {
  const table = {
    from: { column: 'Seller', kind: 'STATE' },
    to: { column: 'Buyer', kind: 'STATE' },
    type: 'TRADE',
    date: 'Day',
    source: { title: 'Headline', url: 'Link', publisher: 'Outlet', published: 'Printed' },
    quote: 'Said',
  };
  const columns = 'Seller,Buyer,Day,Headline,Link,Outlet,Printed,Said';
  const rows = (...cells: string[]): string => {
    const own = (text: string): string => text.replaceAll('%', corner.mark);
    return [`${columns},${corner.mark}`, ...cells.map((row) => own(`Vanzia %,Wetria %,${row},`))].join('\n');
  };
  const takeTable = (text: string, terms: Partial<ImportTerms> = {}) =>
    take(text, { table: readMapping(JSON.stringify({ table })).table ?? undefined, ...terms }, 'trade.csv');
  const citationsOn = (day: string) =>
    corner.run(
      `MATCH (a:Actor {name: $name})-[r:TRADE]->() WHERE r.occurred = $day
       MATCH (c:Claim {relationId: r.id})-[x:CITES]->(s:Source)
       RETURN x.kind AS kind, x.status AS status, x.opening AS opening, s.title AS title, s.url AS url, s.publisher AS publisher, s.published AS published,
              s.id AS id, r.evidence AS evidence, r.knownOn AS known ORDER BY kind DESC`,
      { name: `Vanzia ${corner.mark}`, day },
    );

  it('cites them beside the row, each once, and finds them again by address, or by title, date and publisher', async () => {
    const text = rows(
      '2020-09-01,Grain goes north %,https://www.example.org/%/grain,Harbour Post,2020-09-02,Ships left at dawn',
      '2020-09-02,Grain again %,http://example.org/%/grain/?utm_source=x,Harbour Post,2020-09-02,',
      '2020-09-03,Letter from Wetria %,,Courier %,2020-09-04,',
      '2020-09-04,,,Courier %,,',
    );
    const tried = await takeTable(text, { dryRun: true });
    const first = await takeTable(text);
    expect(first).toMatchObject({ read: 4, written: 4, refused: 0 });
    expect(first.registers).toEqual(tried.registers.map((one) => ({ ...one, sourceId: expect.anything() })));
    expect(first.registers[0]).toMatchObject({
      sourceCounts: { new: 2, matched: 0, left: 0 },
      first: [
        {
          row: 2,
          source: { title: `Grain goes north ${corner.mark}`, became: 'new', published: '2020-09-02' },
        },
        { row: 3, source: { became: 'new' } },
        { row: 4, source: { title: `Letter from Wetria ${corner.mark}`, url: null } },
        { row: 5, source: null },
      ],
    });
    const grain = await citationsOn('2020-09-01');
    expect(grain).toMatchObject([
      { kind: 'ROW', status: 'VERIFIED' },
      {
        kind: 'DOCUMENT',
        status: 'UNVERIFIED',
        opening: 'Ships left at dawn',
        title: `Grain goes north ${corner.mark}`,
        url: `https://www.example.org/${corner.mark}/grain`,
        publisher: 'Harbour Post',
        published: '2020-09-02',
        evidence: 'SINGLE_SOURCE',
      },
    ]);
    // What the article said is known since it was printed.
    expect(grain[0]?.['known']).toHaveLength(1);
    expect((await citationsOn('2020-09-02'))[1]?.['id']).toBe(grain[1]?.['id']);
    expect(await citationsOn('2020-09-04')).toHaveLength(1);

    const again = await takeTable(text);
    expect(again).toMatchObject({ written: 0, unchanged: 4 });
    expect(again.registers[0]?.sourceCounts).toEqual({ new: 0, matched: 3, left: 0 });
    const other = await takeTable(rows('2020-09-07,letter from wetria %,,COURIER %,2020-09-04,'));
    expect(other.registers[0]?.sources).toMatchObject([
      { became: 'matched', by: 'title and date', sourceId: (await citationsOn('2020-09-03'))[1]?.['id'] },
    ]);
    const [counted] = await corner.run(
      'MATCH (s:Source) WHERE s.title ENDS WITH $mark AND NOT s.held RETURN count(s) AS sources',
      { mark: corner.mark },
    );
    expect(Number(counted?.['sources'])).toBe(2);
  });

  it('does not guess which of two sources is meant, and refuses an address that is none', async () => {
    await takeTable(
      rows('2020-10-01,Bulletin %,,Courier %,2020-10,', '2020-10-02,Bulletin %,,Courier %,2020-11-03,'),
    );
    const open = await takeTable(rows('2020-10-03,Bulletin %,,Courier %,2020-10-05,'));
    expect(open.registers[0]).toMatchObject({
      sourceCounts: { new: 0, matched: 0, left: 1 },
      sources: [{ became: 'left', sourceId: null, reason: expect.stringContaining('the dates do not say') }],
    });
    expect(await citationsOn('2020-10-03')).toHaveLength(1);
    const bad = await takeTable(rows('2020-10-04,Bulletin %,www.example.org/%,Courier %,2020-10-05,'));
    expect(bad).toMatchObject({
      written: 0,
      refused: 1,
      refusals: [
        { line: 2, column: 'Link', code: 'NOT_AN_ADDRESS', found: `www.example.org/${corner.mark}` },
      ],
    });
  });

  it('reads a later release by its rows, though it names the same document', async () => {
    const release = (day: string): string =>
      rows(`${day},Yearbook %,https://example.org/%/yearbook,Courier %,2020,`).replace(
        corner.mark,
        `Number ${corner.mark}`,
      );
    const numbered = (text: string): Promise<FilesReport> =>
      take(
        text.replace(/,$/u, ',7'),
        {
          table:
            readMapping(JSON.stringify({ table: { ...table, id: `Number ${corner.mark}` } })).table ??
            undefined,
        },
        'yearbook.csv',
      );
    expect(await numbered(release('2020-11-01'))).toMatchObject({ written: 1 });
    expect(await numbered(release('2020-11-02'))).toMatchObject({ written: 0, changed: 1 });
    expect(await citationsOn('2020-11-02')).toMatchObject([{ kind: 'ROW' }, { kind: 'DOCUMENT' }]);
  });
});
