import { Writable } from 'node:stream';
import type { LanguageModelSettings } from '@entente/application';
import { judgeCitation } from '@entente/documents';
import { Access, createServer, Sessions, Tokens } from '@entente/server';
import { GraphStore } from '@entente/store';
import { pino } from 'pino';
import { openTestStore, type TestStore } from './testStore.js';

/** What a GraphQL request came back with. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  /** What was asked for decides what it holds. */
  readonly data: Record<string, unknown> | null | undefined;
  readonly errors: readonly AnsweredError[];
  readonly body: string;
}

/** An error of an answer. */
export interface AnsweredError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: {
    readonly code: string;
    readonly field?: string;
    readonly places?: readonly { readonly start: number; readonly end: number }[];
    readonly near?: readonly {
      readonly start: number;
      readonly end: number;
      readonly quote: string;
      readonly differsIn: readonly string[];
    }[];
  };
}

/** What differs from server to server. */
export interface TestServerSettings {
  readonly readNeedsToken?: boolean;
  readonly introspection?: boolean;
  readonly siteDirectory?: string | null;
  /** The pages that may show `/embed` within them. */
  readonly embedders?: readonly string[];
  /** Where uploads are kept while they are read. */
  readonly uploads?: string;
  /** Stands in for the graph, where a test needs one that fails. */
  readonly store?: GraphStore;
  /** The language model that editors may have asked. */
  readonly languageModel?: LanguageModelSettings;
}

/** A server in this process, over the suite's own corner of the shared Neo4j. */
export interface TestServer {
  readonly app: Awaited<ReturnType<typeof createServer>>;
  readonly corner: TestStore;
  readonly store: GraphStore;
  readonly readerToken: string;
  readonly editorToken: string;
  readonly adminToken: string;
  readonly sessions: Sessions;
  /** Asks over HTTP. As the editor, unless another token is given; null: none. */
  ask(query: string, variables?: Record<string, unknown>, token?: string | null): Promise<Answer>;
  /** All that was logged so far. */
  logged(): string;
  close(): Promise<void>;
}

/** Starts a server: in `beforeAll(…, startLimitMs)`, closed in `afterAll`. */
export async function startTestServer(settings: TestServerSettings = {}): Promise<TestServer> {
  const corner = await openTestStore();
  const store = settings.store ?? new GraphStore(corner.driver, corner.database, judgeCitation);
  const readerToken = `reader-${corner.mark}-0123456789`;
  const editorToken = `editor-${corner.mark}-0123456789`;
  const adminToken = `admin-${corner.mark}-0123456789`;
  const sessions = new Sessions(store);
  let log = '';
  const sink = new Writable({
    write: (chunk: Buffer, _, done) => {
      log += chunk.toString();
      done();
    },
  });
  const app = await createServer({
    store,
    access: new Access(
      new Tokens({ reader: readerToken, editor: editorToken, admin: adminToken }),
      sessions,
      settings.readNeedsToken ?? false,
    ),
    introspection: settings.introspection ?? true,
    log: pino({ level: 'debug' }, sink),
    siteDirectory: settings.siteDirectory ?? null,
    embedders: settings.embedders ?? [],
    languageModel: settings.languageModel ?? null,
    ...(settings.uploads === undefined ? {} : { uploads: settings.uploads }),
  });
  return {
    app,
    corner,
    store,
    readerToken,
    editorToken,
    adminToken,
    sessions,
    ask: async (query, variables, token = editorToken) => {
      const answer = await app.inject({
        method: 'POST',
        url: '/graphql',
        headers: token === null ? {} : { authorization: `Bearer ${token}` },
        payload: { query, ...(variables === undefined ? {} : { variables }) },
      });
      const { data, errors } = JSON.parse(answer.body) as Pick<Answer, 'data'> & { errors?: AnsweredError[] };
      return {
        status: answer.statusCode,
        headers: answer.headers,
        data,
        errors: errors ?? [],
        body: answer.body,
      };
    },
    logged: () => log,
    close: async () => {
      await app.close();
      await corner.close();
    },
  };
}
