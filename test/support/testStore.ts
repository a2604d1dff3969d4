import { randomBytes } from 'node:crypto';
import { idPrefix, type IdSubject } from '@entente/model';
import { openDriver, type Writer } from '@entente/store';
import { testNeo4j } from './testNeo4j.js';

/** A suite's own corner of the Neo4j that all suites share. */
export interface TestStore {
  readonly driver: ReturnType<typeof openDriver>;
  readonly database: string | undefined;
  /** Letters and digits that no other suite has. What carries them in its id, name, title or key is deleted at the end. */
  readonly mark: string;
  /** The suite's own id for a name: `id('actor', 'baku')` is `act_<mark>.baku`. */
  id(subject: IdSubject, name: string): string;
  /** In whose name the suite writes. What the log says was written by it is deleted at the end. */
  readonly writer: Writer;
  /** One statement, its rows as objects. */
  run(statement: string, parameters?: Record<string, unknown>): Promise<Record<string, unknown>[]>;
  /** Deletes what the suite made, and disconnects. */
  close(): Promise<void>;
}

/** How long the first of them may take, for `beforeAll`: it starts Neo4j. */
export const startLimitMs = 180_000;

/** Opens a corner: in `beforeAll(…, startLimitMs)`, closed in `afterAll`. */
export async function openTestStore(): Promise<TestStore> {
  const neo4j = await testNeo4j();
  const driver = openDriver(neo4j);
  const { database } = neo4j;
  const mark = `t${randomBytes(6).toString('hex')}`;
  const run: TestStore['run'] = async (statement, parameters = {}) => {
    const { records } = await driver.executeQuery(
      statement,
      parameters,
      database === undefined ? {} : { database },
    );
    return records.map((record) => record.toObject());
  };
  return {
    driver,
    database,
    mark,
    id: (subject, name) => `${idPrefix[subject]}_${mark}.${name}`,
    writer: { by: mark, requestId: null },
    run,
    close: async () => {
      try {
        await run(deleteMarked, { mark });
      } finally {
        await driver.close();
      }
    },
  };
}

const deleteMarked = `
  CALL () { MATCH (e:LogEntry {by: $mark}) RETURN collect(e.subjectId) AS written }
  CALL (written) {
    MATCH (a:Actor)
    WHERE a.id IN written OR a.id CONTAINS $mark OR any(name IN a.names WHERE name CONTAINS $mark)
    RETURN collect(a) AS actors
  }
  CALL (written) {
    MATCH (s:Source)
    WHERE s.id IN written OR s.id CONTAINS $mark OR s.title CONTAINS $mark
    RETURN collect(s) AS sources
  }
  CALL () {
    MATCH (u:User)
    WHERE u.name CONTAINS $mark
    OPTIONAL MATCH (u)<-[:OF]-(c:Credential)
    RETURN collect(DISTINCT u) + collect(c) AS users
  }
  CALL (written, actors, sources) {
    WITH [a IN actors | a.id] AS actorIds, written, sources
    MATCH (c:Claim)
    WHERE c.id IN written OR c.id CONTAINS $mark OR c.relationId IN written OR c.fromId IN actorIds OR c.toId IN actorIds
       OR EXISTS { (c)-[:CITES]->(s:Source) WHERE s IN sources }
    RETURN collect(c) AS claims
  }
  WITH actors + sources + claims + users AS things, written
  WITH things, written + [thing IN things | thing.id] AS ids
  CALL (ids) {
    MATCH (n:LogEntry|Document|IdempotencyKey|ActorMerge|AbsorbedActor|Review|Proposal)
    WHERE n.by = $mark OR n.subjectId IN ids OR n.keptId IN ids OR n.id CONTAINS $mark OR n.sourceId IN ids OR n.key CONTAINS $mark
    RETURN collect(n) AS rest
  }
  CALL (ids) {
    MATCH (k:NameKey|IdentifierKey)
    WHERE k.key CONTAINS $mark OR any(id IN k.actorIds WHERE id IN ids)
    SET k.actorIds = [id IN k.actorIds WHERE NOT id IN ids]
  }
  UNWIND things + rest AS thing
  DETACH DELETE thing`;
