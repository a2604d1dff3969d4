import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ProvidedNeo4j, provideNeo4j, runNeo4jAdmin } from '@entente/local-neo4j';
import { openDriver } from '@entente/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { jsonl, sealed, sha256 } from '../support/openCommandLine.js';
import { ententeAt, type Ran } from '../support/runEntente.js';

/** A command starts Neo4j, once or twice. */
const LONG = 300_000;
const TEXT = 'Ruritania has “sold”,\r\n"arms" to Graustark; 😀 it said.\n\nGraustark\\ denies it.';

const environment = { ...process.env, DOCKER_HOST: 'unix:///nowhere' };
let folder: string;
let file: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-bulk-'));
  file = join(folder, 'graph.jsonl');
  await writeFile(file, jsonl(...everySort()));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const dataDirectory = (store: string): string => join(folder, store);
/** The command line on a data directory of its own, with a Neo4j that it starts itself. */
const on = (store: string, ...words: string[]): Promise<Ran> =>
  ententeAt({ ...environment, NEO4J_URI: '', ENTENTE_DATA: dataDirectory(store) }).run(...words);

/** A place that is a document as a whole, with what is said to stand in it. */
const whole = (quote?: string): object => ({
  kind: 'DOCUMENT',
  start: 0,
  end: 1,
  ...(quote === undefined ? {} : { quoteSha256: sha256(quote), opening: quote }),
});

/** Actors, sources and claims of every sort that is written otherwise than the plain ones. */
function everySort(): object[] {
  const recorded = { recordedAt: '2026-01-02T03:04:05.000Z', recordedBy: 'somebody' };
  const claim = (
    id: string,
    relation: object,
    source: string,
    more: object,
    place: object = { start: 3, end: 9 },
  ): object => ({
    row: 'claim',
    id: `clm_${id}`,
    relation: { from: 'act_ruritania', to: 'act_graustark', ...relation },
    stance: 'REPORTED',
    summary: 'The one has sold "arms", it says,\nto the other.',
    citations: [{ id: `cit_${id}`, source, ...place }],
    ...recorded,
    ...more,
  });
  const sale = {
    id: 'rel_sale',
    type: 'ARMS_SUPPLY',
    occurred: '2020-10',
    qualifiers: [{ key: 'quantity', value: '12' }],
  };
  return [
    {
      row: 'actor',
      id: 'act_ruritania',
      kind: 'STATE',
      name: 'Ruritania',
      description: 'A kingdom; with "quotes", and\nlines',
      aliases: [{ name: 'Kingdom of Ruritania', kind: 'NAME' }],
      identifiers: [{ scheme: 'iso3166-1', value: 'RT' }],
    },
    { row: 'actor', id: 'act_graustark', kind: 'STATE', name: 'Graustark' },
    { row: 'actor', id: 'act_namesake', kind: 'COMPANY', name: 'Ruritania' },
    { row: 'actor', id: 'act_agency', kind: 'ORGANIZATION', name: 'Graustark News Agency' },
    {
      row: 'source',
      id: 'src_paper',
      title: 'A paper',
      mediaType: 'text/plain',
      published: '2020-11-02',
      publisher: 'Graustark News Agency',
      text: TEXT,
    },
    {
      row: 'source',
      id: 'src_undated',
      title: 'Undated',
      mediaType: 'text/plain',
      publisher: 'The Streslau Courier',
      authors: ['A; B'],
    },
    {
      row: 'source',
      id: 'src_later',
      title: 'Later',
      mediaType: 'text/html',
      published: '2021',
      publisher: 'The Streslau Courrier',
      reliability: { grade: 'B', reason: 'Mostly, "so far"', by: 'somebody', at: '2026-01-02T03:04:05.000Z' },
      url: 'https://www.example.org/a?b=c,d',
    },
    {
      row: 'source',
      id: 'src_named',
      title: 'An article that a row names',
      mediaType: 'text/html',
      published: '2020-11-03',
      url: 'https://www.example.org/named',
    },
    claim(
      '1',
      sale,
      'src_paper',
      { occurred: '2020-10', qualifiers: [{ key: 'quantity', value: '12' }] },
      sealed(TEXT, '"arms" to'),
    ),
    claim('2', sale, 'src_later', {
      occurred: '2020-10-03',
      stance: 'ASSERTED',
      credibility: { grade: 2, reason: 'It fits', by: 'somebody', at: '2026-01-02T03:04:05.000Z' },
    }),
    claim('3', sale, 'src_undated', {
      attribution: 'Graustark News Agency',
      qualifiers: [{ key: 'quantity', value: '13' }],
    }),
    claim('4', { id: 'rel_undated', type: 'AID' }, 'src_undated', { stance: 'ALLEGED' }),
    claim('5', { id: 'rel_mixed', type: 'CRITICISM', occurred: '2019' }, 'src_undated', {}),
    claim('6', { id: 'rel_mixed', type: 'CRITICISM', occurred: '2019' }, 'src_later', {
      occurred: '2019',
      stance: 'DENIED',
      speaker: 'act_graustark',
    }),
    claim('7', { id: 'rel_late', type: 'TRADE', occurred: '2018-05-01' }, 'src_later', {
      attribution: 'Ruritania',
    }),
    claim(
      '8',
      { id: 'rel_late', type: 'TRADE', occurred: '2018-05-01' },
      'src_paper',
      {},
      { start: 900, end: 910 },
    ),
    // Two publishers that may be one.
    claim('9', { id: 'rel_near', type: 'CRITICISM', occurred: '2017' }, 'src_undated', {}),
    claim('10', { id: 'rel_near', type: 'CRITICISM', occurred: '2017' }, 'src_later', {}),
    // Known at first to the year, later to the day.
    claim('11', { id: 'rel_dated', type: 'AID', occurred: '2019-05-02' }, 'src_paper', { occurred: '2019' }),
    claim('12', { id: 'rel_dated', type: 'AID', occurred: '2019-05-02' }, 'src_later', {
      occurred: '2019-05-02',
    }),
    // Of a document as a whole, as rows of registers name theirs: not held, held, and beside a row.
    claim('13', { id: 'rel_whole', type: 'TRADE', occurred: '2016' }, 'src_named', {}, whole()),
    claim('14', { id: 'rel_whole', type: 'TRADE', occurred: '2016' }, 'src_paper', {}, whole('"arms" to')),
    claim('15', { id: 'rel_whole', type: 'TRADE', occurred: '2016' }, 'src_undated', {
      citations: [
        { id: 'cit_15', source: 'src_undated', kind: 'ROW', start: 3, end: 4 },
        { id: 'cit_15_named', source: 'src_named', ...whole('Graustark trades') },
      ],
    }),
    // Once more, as in a file that was put together of two.
    claim(
      '8',
      { id: 'rel_late', type: 'TRADE', occurred: '2018-05-01' },
      'src_paper',
      {},
      { start: 900, end: 910 },
    ),
    ...Array.from({ length: 600 }, (_, i) =>
      claim(`many_${i}`, { id: `rel_many_${i}`, type: 'MEETING', occurred: '2020' }, 'src_paper', {}),
    ),
    claim('many_1', { id: 'rel_many_1', type: 'MEETING', occurred: '2020' }, 'src_paper', {}),
  ];
}

/** Keeps the Neo4j of a store running for several commands, which use it, and questions of our own. */
async function whileRunning<T>(store: string, work: (neo4j: ProvidedNeo4j) => Promise<T>): Promise<T> {
  const neo4j = await provideNeo4j({ dataDirectory: dataDirectory(store), environment }, () => {});
  try {
    return await work(neo4j);
  } finally {
    await neo4j.stop();
  }
}

/** Everything in a store, property by property, but for what no two imports have in common: ids of log entries and when they were written. */
async function contentOf(neo4j: ProvidedNeo4j): Promise<string[]> {
  const driver = openDriver(neo4j);
  try {
    const rows = async (statement: string): Promise<string[]> =>
      (await driver.executeQuery(statement)).records.map((record) => JSON.stringify(record.toObject()));
    const sorted = (thing: string): string => `COLLECT { UNWIND keys(${thing}) AS key ORDER BY key
      RETURN [key, CASE WHEN key = 'stances' THEN COLLECT { UNWIND ${thing}[key] AS one ORDER BY one RETURN one } ELSE ${thing}[key] END] }`;
    const nodes = await rows(
      `MATCH (n:Actor|Source|Document|Claim|IdentifierKey) RETURN labels(n) AS labels, ${sorted('n')} AS properties`,
    );
    const relationships = await rows(
      `MATCH (a)-[r]->(b) RETURN a.id AS from, type(r) AS type, b.id AS to, ${sorted('r')} AS properties`,
    );
    const names = await rows(
      'MATCH (n:NameKey) WHERE n.actorIds <> [] RETURN n.key AS name, n.actorIds AS actorIds',
    );
    const log = await rows(
      "MATCH (e:LogEntry) WHERE NOT e.what IN ['beginImport', 'endImport'] RETURN e.by AS by, e.what AS what, e.subjectId AS subject, e.relationId AS relation, e.after AS after",
    );
    const imports = await rows(
      `MATCH (i:Import) WHERE EXISTS { (e:LogEntry {what: 'endImport', subjectId: i.id, importId: i.id}) } AND i.startedAt <= i.seenAt
       RETURN i.by AS by, i.state AS state, i.fileNames AS files, i.fileSha256s AS hashes, i.read AS read, i.written AS written, i.unchanged AS unchanged, i.refused AS refused`,
    );
    expect(imports).toHaveLength(1);
    const head = await rows(
      "MATCH (h:LogHead {id: 'log'}) RETURN h.sequence = COUNT { (:LogEntry) } AS isWhole",
    );
    const schema = await rows(
      'SHOW INDEXES YIELD name, type, state, populationPercent RETURN name, type, state, populationPercent',
    );
    const migrations = await rows(
      'MATCH (m:Migration) WHERE m.version > 0 RETURN m.version AS version, m.checksum AS checksum',
    );
    return [
      ...nodes,
      ...relationships,
      ...names,
      ...log,
      ...imports,
      ...head,
      ...schema,
      ...migrations,
    ].sort();
  } finally {
    await driver.close();
  }
}

const exported = async (store: string): Promise<string> => {
  const { code, out } = await on(store, 'export');
  expect(code).toBe(0);
  return out;
};

describe('entente import --bulk', () => {
  it(
    'makes the same graph as an import row by row, with its evidence, its log and its indexes; a cluster’s seed is the same again',
    async () => {
      const counts = { read: 625, written: 623, unchanged: 2, refused: 0, left: 0 };
      const [byRows, native] = await whileRunning('rows', async (neo4j) => {
        const rows = await on('rows', 'import', file, '--json');
        expect(rows).toMatchObject({ code: 0 });
        expect(JSON.parse(rows.out)).toMatchObject(counts);
        return [await contentOf(neo4j), await exported('rows')];
      });
      expect(byRows.length).toBeGreaterThan(3000);
      for (const found of ['nearOrigins', 'knownOccurred', '"DOCUMENT"']) {
        expect(byRows.some((line) => line.includes(found))).toBe(true);
      }

      const bulk = await on('bulk', 'import', '--bulk', file, '--json');
      expect(bulk).toMatchObject({ code: 0 });
      expect(JSON.parse(bulk.out)).toMatchObject(counts);
      const seed = join(folder, 'seed');
      await whileRunning('bulk', async (neo4j) => {
        const inBulk = await contentOf(neo4j);
        const other = new Set(inBulk);
        expect(byRows.filter((line) => !other.has(line))).toEqual([]);
        expect(inBulk).toEqual(byRows);
        expect(await exported('bulk')).toBe(native);
        expect(await on('bulk', 'export', '--format', 'neo4j-admin', '--out', seed)).toMatchObject({
          code: 0,
          out: expect.stringContaining('607 relations, 615 claims'),
        });
        expect(await on('bulk', 'export', '--format', 'neo4j-admin', '--out', seed)).toMatchObject({
          code: 2,
        });
      });

      await load(seed, 'cluster', async () => {
        expect(await exported('cluster')).toBe(native);
        // One citation was given a place that its document does not have.
        const { out } = await on('cluster', 'check');
        expect(out).toMatch(/ 0 {2}relations without a claim\n[^]* 1 {2}broken anchors\n/u);
      });
    },
    3 * LONG,
  );

  it(
    'writes nothing where a row is refused, by the rules that hold row by row, nor where something was written before',
    async () => {
      const wrong = join(folder, 'wrong.jsonl');
      await writeFile(
        wrong,
        jsonl(...everySort().slice(0, 8), {
          row: 'claim',
          id: 'clm_wrong',
          relation: { id: 'rel_wrong', type: 'VISIT', from: 'act_ruritania', to: 'act_nobody' },
          stance: 'ASSERTED',
          summary: 'Nobody was visited by it.',
          citations: [{ id: 'cit_wrong', source: 'src_paper', start: 0, end: 2 }],
        }),
      );
      const refused = await on('none', 'import', '--bulk', wrong);
      expect(refused).toMatchObject({ code: 1, err: expect.stringContaining('Nothing was written') });
      expect(refused.out).toContain('wrong.jsonl:9: relation.to: NOT_FOUND: There is no actor act_nobody');
      expect(await readdir(dataDirectory('none'))).toEqual([]);

      const unordered = join(folder, 'unordered.jsonl');
      await writeFile(
        unordered,
        jsonl(...everySort().slice(0, 5), { row: 'actor', id: 'act_late', kind: 'STATE', name: 'Late' }),
      );
      const late = await on('none', 'import', '--bulk', unordered);
      expect(late).toMatchObject({ code: 0 });

      expect(await on('none', 'import', '--bulk', file)).toMatchObject({
        code: 2,
        err: expect.stringContaining('into an empty store'),
      });
      expect(await on('none', 'import', '--bulk', file, '--dry-run')).toMatchObject({ code: 2 });
    },
    LONG,
  );
});

/** Loads a seed as its note says it is done, and does something with the store while its Neo4j runs. */
async function load(seed: string, store: string, work: () => Promise<void>): Promise<void> {
  const note = await readFile(join(seed, 'README.txt'), 'utf8');
  const [, words = ''] = /^neo4j-admin ([\s\S]*?)\n\n/mu.exec(note) ?? [];
  const command = words
    .split(/[\s\\]+/u)
    .map((word) => word.replace(/=(\w+\.(?:csv|report))$/u, `=${seed}/$1`));
  const settings = { dataDirectory: dataDirectory(store), environment };
  await runNeo4jAdmin(settings, command, () => {});
  await whileRunning(store, async (neo4j) => {
    const driver = openDriver(neo4j);
    const session = driver.session();
    try {
      const statements = (await readFile(join(seed, 'schema.cypher'), 'utf8')).split(/;\n/u);
      for (const statement of statements.filter((one) => one !== ''))
        await session.run(statement.replace(/^:auto /u, ''));
    } finally {
      await session.close();
      await driver.close();
    }
    await work();
  });
}
