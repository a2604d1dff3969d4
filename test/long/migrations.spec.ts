import { appendFile, cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { relationTypes } from '@entente/model';
import { type ProvidedNeo4j, provideNeo4j } from '@entente/local-neo4j';
import { openDriver, runMigrations } from '@entente/store';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

const shipped = fileURLToPath(new URL('../../cypher/migrations', import.meta.url));
const first = 'V001__ids_and_searches.cypher';

let folder: string;
let migrations: string;
let neo4j: ProvidedNeo4j;
let driver: ReturnType<typeof openDriver>;

const ask = async (statement: string): Promise<Record<string, unknown>[]> =>
  (await driver.executeQuery(statement)).records.map((record) => record.toObject());
const migrate = async (): Promise<number[]> =>
  (await runMigrations(driver, undefined, () => {}, migrations)).map(({ version }) => version);

/** Applies what Entente comes with, up to one of its migrations. */
const migrateTo = async (version: number): Promise<void> => {
  for (const file of (await readdir(shipped)).filter((name) => Number(name.slice(1, 4)) <= version))
    await cp(join(shipped, file), join(migrations, file));
  await migrate();
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-migrations-'));
  // A Neo4j of its own, by Java: the record of migrations is one for a database.
  neo4j = await provideNeo4j(
    { dataDirectory: folder, environment: { ...process.env, DOCKER_HOST: 'unix:///nowhere' } },
    () => {},
  );
  driver = openDriver(neo4j);
}, 180_000);

beforeEach(async () => {
  migrations = await mkdtemp(join(folder, 'migrations-'));
  await cp(join(shipped, first), join(migrations, first));
  await ask('MATCH (n) DETACH DELETE n');
  for (const { name } of await ask('SHOW CONSTRAINTS YIELD name'))
    await ask(`DROP CONSTRAINT ${String(name)}`);
});

afterAll(async () => {
  await driver.close();
  await neo4j.stop();
  await rm(folder, { recursive: true, force: true });
}, 60_000);

describe('migrations', () => {
  it('are applied once, in order, and kept in the database', async () => {
    await writeFile(
      join(migrations, 'V002__more.cypher'),
      '// Two more.\nCREATE (:More {id: 1});\nCREATE (:More {id: 2});\n',
    );

    expect(await migrate()).toEqual([1, 2]);
    expect(await migrate()).toEqual([]);
    expect(await ask('MATCH (m:More) RETURN count(m) AS count')).toEqual([{ count: 2 }]);
    expect(
      await ask(
        'MATCH (m:Migration) WHERE m.version > 0 RETURN m.version AS version, m.name AS name ORDER BY version',
      ),
    ).toEqual([
      { version: 1, name: 'ids_and_searches' },
      { version: 2, name: 'more' },
    ]);
  }, 60_000);

  it('are applied by one, though several start at once', async () => {
    await writeFile(join(migrations, 'V002__more.cypher'), 'CREATE (:More);\n');

    const applied = await Promise.all([migrate(), migrate(), migrate()]);
    expect(applied.flat().sort()).toEqual([1, 2]);
    expect(await ask('MATCH (m:More) RETURN count(m) AS count')).toEqual([{ count: 1 }]);
  }, 60_000);

  it('wait for those of another process for longer than the database waits for a lock', async () => {
    const other = driver.session();
    await ask('CREATE CONSTRAINT migration_version FOR (m:Migration) REQUIRE m.version IS UNIQUE');
    const held = await other.beginTransaction();
    await held.run('MERGE (m:Migration {version: 0}) SET m.turn = randomUUID()');
    const applied = migrate();
    await new Promise((resolve) => setTimeout(resolve, 11_000));
    await held.commit();
    expect(await applied).toEqual([1]);
    await other.close();
  }, 60_000);

  it('are refused when one was edited after it was applied', async () => {
    await migrate();
    await appendFile(join(migrations, first), '// Edited.\n');
    await expect(migrate()).rejects.toMatchObject({ code: 'MIGRATION_CHANGED' });
  }, 60_000);

  it('are refused when the database has one that is not known here', async () => {
    await migrate();
    await ask("CREATE (:Migration {version: 2, name: 'newer', checksum: 'x'})");
    await expect(migrate()).rejects.toMatchObject({ code: 'MIGRATION_UNKNOWN' });
  }, 60_000);

  it('are refused, and nothing is applied, when a number is left out', async () => {
    await writeFile(join(migrations, 'V003__late.cypher'), 'CREATE (:Late);\n');
    await expect(migrate()).rejects.toMatchObject({ code: 'MIGRATION_FILES' });
    expect(await ask('MATCH (m:Migration) RETURN count(m) AS count')).toEqual([{ count: 0 }]);
  }, 60_000);

  it('are gone on with when a statement failed half way', async () => {
    const second = join(migrations, 'V002__more.cypher');
    await writeFile(second, 'MERGE (:More {id: 1});\nMERGE (:More {id: 1 / 0});\n');
    await expect(migrate()).rejects.toMatchObject({ code: 'Neo.ClientError.Statement.ArithmeticError' });
    await writeFile(second, 'MERGE (:More {id: 1});\nMERGE (:More {id: 2});\n');

    expect(await migrate()).toEqual([2]);
    expect(await ask('MATCH (m:More) RETURN count(m) AS count')).toEqual([{ count: 2 }]);
  }, 60_000);
});

describe('all migrations', () => {
  it('keeps every id to one thing, for each type of relation too', async () => {
    await migrateTo(Infinity);
    const constraints = await ask(
      'SHOW UNIQUENESS CONSTRAINTS YIELD labelsOrTypes, properties RETURN labelsOrTypes[0] + "." + properties[0] AS on',
    );
    expect(constraints.map(({ on }) => on).sort()).toEqual(
      [
        'Actor.id',
        'Claim.id',
        'Source.id',
        'Source.sha256',
        'Document.sourceId',
        'LogEntry.id',
        'LogEntry.sequence',
        'LogHead.id',
        'IdempotencyKey.key',
        'ActorMerge.id',
        'AbsorbedActor.id',
        'NameKey.key',
        'IdentifierKey.key',
        'Migration.version',
        'CITES.id',
        'User.id',
        'User.nameKey',
        'Credential.id',
        'Credential.sha256',
        'Proposal.id',
        'Review.sourceId',
        'ActorsApart.key',
        'Import.id',
        ...relationTypes.map(({ type }) => `${type}.id`),
      ].sort(),
    );
  });
});

describe('the first migration', () => {
  beforeEach(async () => void (await migrate()), 60_000);

  it('leaves every index ready for use', async () => {
    expect(await ask("SHOW INDEXES YIELD name, state WHERE state <> 'ONLINE' RETURN name, state")).toEqual(
      [],
    );
  });

  it('finds an actor by a name that is a stop word elsewhere', async () => {
    await ask("CREATE (:Actor {id: 'act_1', names: ['The IS'], nameKeys: ['the is']})");
    await ask('CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()');
    expect(
      await ask("CALL db.index.fulltext.queryNodes('actor_names', 'is') YIELD node RETURN node.id AS id"),
    ).toEqual([{ id: 'act_1' }]);
  });
});

describe('the second migration', () => {
  it('numbers the log as it was written, and knows of earlier relations what was known when', async () => {
    await migrate();
    await ask(`CREATE (a:Actor {id: 'act_a'})-[:AID {id: 'rel_r', evidence: 'CONTESTED', evidenceRank: 3, independentOrigins: 1}]->(b:Actor {id: 'act_b'})
      CREATE (early:Source {id: 'src_1', publishedEarliest: date('2020-01-01'), publishedLatest: date('2020-01-31')})
      CREATE (late:Source {id: 'src_2', publishedEarliest: date('2021-05-01'), publishedLatest: date('2021-05-01')})
      CREATE (undated:Source {id: 'src_0'})
      CREATE (one:Claim {id: 'clm_1', relationId: 'rel_r', fromId: 'act_a', toId: 'act_b', stance: 'ASSERTED'})
      CREATE (two:Claim {id: 'clm_2', relationId: 'rel_r', fromId: 'act_a', toId: 'act_b', stance: 'DENIED'})
      CREATE (one)-[:CITES {id: 'cit_1', origin: 'x'}]->(early), (one)-[:CITES {id: 'cit_2', origin: 'x'}]->(undated)
      CREATE (two)-[:CITES {id: 'cit_3', origin: 'y'}]->(late)
      CREATE (:LogEntry {id: 'log_2', subjectId: 'clm_1'}), (:LogEntry {id: 'log_1', subjectId: 'rel_r'}), (:LogEntry {id: 'log_0', subjectId: 'act_a'})`);
    await migrateTo(2);

    expect(
      await ask(
        'MATCH (e:LogEntry) RETURN e.id AS id, e.sequence AS sequence, e.relationId AS relationId ORDER BY sequence',
      ),
    ).toEqual([
      { id: 'log_0', sequence: 1, relationId: null },
      { id: 'log_1', sequence: 2, relationId: 'rel_r' },
      { id: 'log_2', sequence: 3, relationId: 'rel_r' },
    ]);
    expect(await ask('MATCH (h:LogHead) RETURN h.sequence AS sequence')).toEqual([{ sequence: 3 }]);
    const kept = await ask(
      `MATCH ()-[r:AID]->() RETURN [day IN r.knownOn | toString(day)] AS days, r.knownRanks AS ranks, r.knownOrigins AS origins,
              r.knownStances AS stances, r.knownSources AS sources, r.sourceIds AS sourceIds, r.strengthKey AS strengthKey`,
    );
    expect(kept).toEqual([
      {
        days: ['2020-01-31', '2021-05-01'],
        ranks: [1, 3],
        origins: [1, 1],
        stances: [' ASSERTED', ' ASSERTED DENIED'],
        sources: [1, 2],
        sourceIds: ['src_1', 'src_2', 'src_0'],
        strengthKey: '399998rel_r',
      },
    ]);
  }, 60_000);
});

describe('the fourth migration', () => {
  it('knows of earlier relations which gaps there were when', async () => {
    await migrateTo(3);
    await ask(`CREATE (a:Actor {id: 'act_a'})-[:AID {id: 'rel_r', knownOn: [date('2020-01-31'), date('2021-05-01')]}]->(b:Actor {id: 'act_b'})
      CREATE (early:Source {id: 'src_1', publishedLatest: date('2020-01-31')})
      CREATE (late:Source {id: 'src_2', publishedLatest: date('2021-05-01')})
      CREATE (undated:Source {id: 'src_0'})
      CREATE (one:Claim {id: 'clm_1', relationId: 'rel_r', stance: 'ALLEGED'})
      CREATE (two:Claim {id: 'clm_2', relationId: 'rel_r', stance: 'DENIED', attribution: 'an official'})
      CREATE (one)-[:CITES {id: 'cit_1', status: 'VERIFIED'}]->(early), (one)-[:CITES {id: 'cit_2', status: 'BROKEN'}]->(undated)
      CREATE (two)-[:CITES {id: 'cit_3', status: 'UNVERIFIED'}]->(late)`);
    await migrateTo(4);

    expect(
      await ask('MATCH ()-[r:AID]->() RETURN r.gapFlags AS gapFlags, r.knownGapFlags AS knownGapFlags'),
    ).toEqual([{ gapFlags: 7, knownGapFlags: [1, 3] }]);
  }, 60_000);
});

describe('the migration to known details', () => {
  it('works out how dates and qualifiers read on days before, as they are kept of what is written since', async () => {
    await migrateTo(4);
    await ask(`CREATE (a:Actor {id: 'act_a'}), (b:Actor {id: 'act_b'})
      CREATE (early:Source {id: 'src_1', publishedLatest: date('2020-09-30')}), (late:Source {id: 'src_2', publishedLatest: date('2021-05-01')})
      CREATE (a)-[:AID {id: 'rel_war', occurred: '2020-09-27/2020-11-10', qualifiers: '[{"key":"item","value":"tents","unit":null}]',
        knownOn: [date('2020-09-30'), date('2021-05-01')], knownSources: [1, 2], sourceIds: ['src_1', 'src_2'],
        knownBegins: [date('2020-09-30'), date('2020-09-30')]}]->(b)
      CREATE (one:Claim {id: 'clm_1', relationId: 'rel_war', stance: 'ASSERTED', occurred: '2020-09-27/2020-09-30', qualifiers: '[]'})
      CREATE (two:Claim {id: 'clm_2', relationId: 'rel_war', stance: 'ASSERTED', occurred: '2020-09-27/2020-11-10', qualifiers: '[{"key":"item","value":"tents","unit":null}]'})
      CREATE (one)-[:CITES {id: 'cit_1'}]->(early), (two)-[:CITES {id: 'cit_2'}]->(late)`);
    await migrateTo(5);

    expect(
      await ask(
        `MATCH ()-[r:AID]->() RETURN r.knownOccurred AS occurred, r.knownQualifiers AS qualifiers,
           [day IN r.knownEndsOn | toString(day)] AS endsOn, [day IN r.knownStarts | toString(day)] AS starts`,
      ),
    ).toEqual([
      {
        occurred: ['2020-09-27/2020-09-30', '2020-09-27/2020-11-10'],
        qualifiers: ['[]', '[{"key":"item","value":"tents","unit":null}]'],
        endsOn: ['2020-09-30', '2020-11-10'],
        starts: ['2020-09-27', '2020-09-27'],
      },
    ]);
  }, 60_000);
});

describe('the migration to one origin a voice', () => {
  it('gives what was written before its keys and origins, and weighs it anew', async () => {
    await migrateTo(5);
    const actor = (id: string, name: string, aliases: string, identifiers: string): string =>
      `CREATE (:Actor {id: '${id}', kind: 'COMPANY', name: '${name}', names: ['${name}'], aliasNames: ${aliases}, aliasKinds: ['NAME'],
        identifierSchemes: ['isni'], identifierValues: ${identifiers}})`;
    await ask(
      `${actor('act_wire', 'The Wire', "['Wire Agency']", "['1']")} ${actor('act_b', 'B', "['Bee']", "['2']")}`,
    );
    await ask(`MATCH (a:Actor {id: 'act_wire'}), (b:Actor {id: 'act_b'})
      CREATE (a)-[:AID {id: 'rel_r', qualifiers: '[]', evidence: 'CORROBORATED', evidenceRank: 0, independentOrigins: 3}]->(b)
      CREATE (own:Source {id: 'src_1', title: 'One', authors: [], mediaType: 'text/plain', held: false, publisher: 'Wire', publishedEarliest: date('2020-01-01'), publishedLatest: date('2020-01-31')})
      CREATE (held:Source {id: 'src_2', title: 'Two', authors: [], mediaType: 'text/plain', held: true})
      CREATE (:Document {sourceId: 'src_2', text: 'One text.\r\nOf two lines.', textSha256: 'x'})
      CREATE (twin:Source {id: 'src_3', title: 'Three', authors: [], mediaType: 'text/plain', held: true})
      CREATE (:Document {sourceId: 'src_3', text: 'One text.\nOf two lines.', textSha256: 'y'})
      CREATE (c1:Claim {id: 'clm_1', relationId: 'rel_r', fromId: 'act_wire', toId: 'act_b', stance: 'ASSERTED', qualifiers: '[]'})
      CREATE (c2:Claim {id: 'clm_2', relationId: 'rel_r', fromId: 'act_wire', toId: 'act_b', stance: 'REPORTED', qualifiers: '[]', attribution: 'wire AGENCY'})
      CREATE (c3:Claim {id: 'clm_3', relationId: 'rel_r', fromId: 'act_wire', toId: 'act_b', stance: 'REPORTED', qualifiers: '[]', speakerId: 'act_wire'})
      CREATE (c1)-[:CITES {id: 'cit_1', status: 'UNVERIFIED', origin: 'publisher:wire'}]->(own)
      CREATE (c2)-[:CITES {id: 'cit_2', status: 'VERIFIED', origin: 'attribution:wire agency'}]->(held)
      CREATE (c3)-[:CITES {id: 'cit_3', status: 'VERIFIED', origin: 'speaker:act_wire'}]->(twin)`);
    await migrateTo(6);

    expect(
      await ask(
        `MATCH ()-[r:AID]->() RETURN r.evidence AS evidence, r.independentOrigins AS origins, r.documents AS documents,
           r.publishers AS publishers, r.knownDocuments AS knownDocuments`,
      ),
    ).toEqual([{ evidence: 'SINGLE_SOURCE', origins: 1, documents: 2, publishers: 2, knownDocuments: [1] }]);
    expect(await ask('MATCH (n:NameKey) RETURN n.key AS key, n.actorIds AS actorIds ORDER BY key')).toEqual([
      { key: 'b', actorIds: ['act_b'] },
      { key: 'bee', actorIds: ['act_b'] },
      { key: 'wire', actorIds: ['act_wire'] },
      { key: 'wireagency', actorIds: ['act_wire'] },
    ]);
    expect(
      await ask('MATCH (n:IdentifierKey) RETURN n.key AS key, n.actorIds AS actorIds ORDER BY key'),
    ).toEqual([
      { key: 'isni 1', actorIds: ['act_wire'] },
      { key: 'isni 2', actorIds: ['act_b'] },
    ]);
    expect(await ask('MATCH ()-[x:CITES]->() WHERE x.origin IS NOT NULL RETURN x.id AS id')).toEqual([]);
  }, 60_000);
});
