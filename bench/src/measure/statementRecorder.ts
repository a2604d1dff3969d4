import { judgeCitation } from '@entente/documents';
import { Access, createServer, Sessions, Tokens } from '@entente/server';
import { GraphStore } from '@entente/store';
import { pino } from 'pino';
import { benchTokens } from '../connections/childServer.js';
import { type Driver, recordingDriver, type Statement } from '../connections/driver.js';
import type { Question } from '../connections/questions.js';

/** A server in this process that answers nobody else, and hears what it asks of Neo4j. */
export interface StatementRecorder {
  /** The statements that answer a question; those left out that only look where the log ends. @throws Error where it gets no answer */
  statementsOf(question: Question): Promise<readonly Statement[]>;
  close(): Promise<void>;
}

/** Starts one over a driver. */
export async function startStatementRecorder(driver: Driver): Promise<StatementRecorder> {
  const recorded: Statement[] = [];
  const recording = recordingDriver(driver, (statement) => recorded.push(statement));
  const serve = (store: GraphStore) =>
    createServer({
      store,
      access: new Access(new Tokens(benchTokens), new Sessions(store), false),
      introspection: false,
      log: pino({ level: 'warn' }, pino.destination(2)),
      siteDirectory: null,
    });
  const asMeasured = new GraphStore(recording, undefined, judgeCitation);
  // What it asks hangs on how large it knows the graph to be: as the measured server does.
  await asMeasured.loadNetwork();
  // What a server answers from memory is asked of Neo4j by one that has no room for the network.
  const withoutMemory = new GraphStore(recording, undefined, judgeCitation, 0);
  const apps = [await serve(asMeasured), await serve(withoutMemory)];
  const ask = async (app: (typeof apps)[0], question: Question): Promise<readonly Statement[]> => {
    recorded.length = 0;
    const answer = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { authorization: `Bearer ${benchTokens.editor}` },
      payload: question,
    });
    const { errors } = JSON.parse(answer.body) as { errors?: unknown };
    if (errors !== undefined) throw new Error(`The server refuses a question: ${answer.body.slice(0, 2000)}`);
    return recorded.filter(({ text }) => !isAboutTheLogAlone(text));
  };
  return {
    statementsOf: async (question) => {
      for (const app of apps) {
        const statements = await ask(app, question);
        if (statements.length > 0) return statements;
      }
      throw new Error(`Nothing is asked of Neo4j for ${JSON.stringify(question).slice(0, 500)}`);
    },
    close: async () => {
      for (const app of apps) await app.close();
    },
  };
}

const isAboutTheLogAlone = (text: string): boolean =>
  /^\s*(OPTIONAL )?MATCH \(h:LogHead[^)]*\)\s+(RETURN|WITH coalesce\(h\.sequence, 0\) AS head\s)/u.test(text);
