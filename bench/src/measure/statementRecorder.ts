import { judgeCitation } from '@entente/documents';
import { Access, createServer, Sessions, Tokens } from '@entente/server';
import { GraphStore } from '@entente/store';
import { pino } from 'pino';
import { benchTokens } from './benchTokens.js';
import type { Driver } from './driver.js';
import type { Question } from './question.js';
import { recordingDriver } from './recordingDriver.js';
import type { Statement } from './statement.js';

/** A server in this process that answers nobody else, and hears what it asks of Neo4j. */
export interface StatementRecorder {
  /** The statements that answer a question; those left out that only look where the log ends. @throws Error where it gets no answer */
  statementsOf(question: Question): Promise<readonly Statement[]>;
  close(): Promise<void>;
}

/** Starts one over a driver. */
export async function startStatementRecorder(driver: Driver): Promise<StatementRecorder> {
  const heard: Statement[] = [];
  const store = new GraphStore(
    recordingDriver(driver, (statement) => heard.push(statement)),
    undefined,
    judgeCitation,
  );
  // What it asks hangs on how large it knows the graph to be: as the measured server does.
  await store.loadNetwork();
  heard.length = 0;
  const app = await createServer({
    store,
    access: new Access(new Tokens(benchTokens), new Sessions(), false),
    introspection: false,
    log: pino({ level: 'warn' }, pino.destination(2)),
    siteDirectory: null,
  });
  return {
    statementsOf: async (question) => {
      heard.length = 0;
      const answer = await app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { authorization: `Bearer ${benchTokens.editor}` },
        payload: question,
      });
      const { errors } = JSON.parse(answer.body) as { errors?: unknown };
      if (errors !== undefined)
        throw new Error(`The server refuses a question: ${answer.body.slice(0, 2000)}`);
      return heard.filter(({ text }) => !isAboutTheLogAlone(text));
    },
    close: () => app.close(),
  };
}

const isAboutTheLogAlone = (text: string): boolean =>
  /^\s*(OPTIONAL )?MATCH \(h:LogHead[^)]*\)\s+RETURN/u.test(text);
