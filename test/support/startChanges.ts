import { judgeCitation } from '@entente/documents';
import { GraphStore, openDriver } from '@entente/store';
import { type EventReader, type ReadEvent, readEvents } from './eventReader.js';
import { someGraph } from './someGraph.js';
import { testNeo4j } from './testNeo4j.js';
import { startTestServer, type TestServer } from './testServer.js';

export const subscription = `subscription ($filter: RelationFilter) { relationChanged(filter: $filter) {
  sequence kind relationId relation { id evidence claims { id summary } }
} }`;

export interface Change {
  readonly sequence: number;
  readonly kind: string;
  readonly relationId: string;
  readonly relation: { readonly claims: readonly { readonly id: string }[] } | null;
}

export const changeOf = ({ data }: ReadEvent): Change =>
  (data as { data: { relationChanged: Change } }).data.relationChanged;

/** A server whose changes are listened to, and somebody who writes to its graph from another process. */
export interface StartedChanges {
  readonly server: TestServer;
  readonly address: string;
  readonly make: ReturnType<typeof someGraph>;
  /** As another process has it: a store with connections of its own. */
  readonly elsewhere: GraphStore;
  /** Opens a stream; closed by `closeStreams`. */
  listen(variables?: object, headers?: Record<string, string>): Promise<EventReader>;
  /** Every stream receives what all suites write: many at once would take the server's time. */
  closeStreams(): void;
  /** The next change of a relation of this suite; other suites write to the same log. */
  nextOf(stream: EventReader, relation: string): Promise<Change>;
  /** Records a claim on a new relation between two of the actors a, b and c. */
  record(relation: string, claim: string, from?: string, to?: string): Promise<unknown>;
  /** Records a further claim. */
  recordMore(relation: string, claim: string): Promise<unknown>;
  close(): Promise<void>;
}

/** Starts it with three actors and a source: in `beforeAll(…, startLimitMs)`, closed in `afterAll`. */
export async function startChanges(): Promise<StartedChanges> {
  const server = await startTestServer();
  const { corner } = server;
  const make = someGraph(corner);
  await server.app.listen(0, '127.0.0.1');
  const address = await server.app.getUrl();
  const driver = openDriver(await testNeo4j());
  const elsewhere = new GraphStore(driver, corner.database, judgeCitation);
  const actors = ['a', 'b', 'c'].map((name) => make.state(name));
  const sources = [make.source('paper', { published: make.date('2020-01-01') })];
  await elsewhere.importBatch(
    { actors, sources, claims: [] },
    { atomic: true, dryRun: false },
    corner.writer,
  );
  const open: EventReader[] = [];
  return {
    server,
    address,
    make,
    elsewhere,
    listen: async (variables = {}, headers = {}) => {
      const stream = await readEvents(address, { query: subscription, variables }, headers);
      open.push(stream);
      return stream;
    },
    closeStreams: () => open.splice(0).forEach((stream) => stream.close()),
    nextOf: async (stream, relation) => {
      for (;;) {
        const change = changeOf(await stream.next());
        if (change.relationId === corner.id('relation', relation)) return change;
      }
    },
    record: (relation, claim, from = 'a', to = 'b') =>
      elsewhere.recordClaim(
        { on: { relation: make.relation(relation, from, to) }, claim: make.claim(claim, ['paper']) },
        null,
        corner.writer,
      ),
    recordMore: (relation, claim) =>
      elsewhere.recordClaim(
        { on: { relationId: corner.id('relation', relation) }, claim: make.claim(claim, ['paper']) },
        null,
        corner.writer,
      ),
    close: async () => {
      await driver.close();
      await server.close();
    },
  };
}
