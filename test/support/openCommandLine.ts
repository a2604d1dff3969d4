import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { IdSubject } from '@entente/model';
import { ententeOn, type Ran } from './runEntente.js';
import { testNeo4j } from './testNeo4j.js';
import { openTestStore, type TestStore } from './testStore.js';

/** How long a command may take. */
export const commandLimitMs = 60_000;

export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

/** Rows as a file of claims JSONL. */
export const jsonl = (...rows: object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

/** A citation of a quote by its place in a text, with its seal. */
export const sealed = (text: string, quote: string): object => ({
  start: [...text.slice(0, text.indexOf(quote))].length,
  end: [...text.slice(0, text.indexOf(quote))].length + [...quote].length,
  quoteSha256: sha256(quote),
  opening: quote,
});

/** The command line over the tests' Neo4j, with files and rows of a suite's own. */
export interface CommandLine {
  readonly corner: TestStore;
  readonly folder: string;
  readonly entente: (...words: string[]) => Promise<Ran>;
  readonly id: (subject: IdSubject, name: string) => string;
  readonly fileOf: (name: string, content: string | Uint8Array) => Promise<string>;
  readonly state: (name: string) => object;
  /** A source whose document is not held. */
  readonly reference: (name: string, text: string | Uint8Array) => object;
  /** A claim that one state sells arms to another, cited from a source. */
  readonly claim: (name: string, ends: [string, string], source: string, citation: object) => object;
  /** Lines of an export that are this suite's. */
  readonly ours: (exported: string) => string[];
  readonly close: () => Promise<void>;
}

/** Opens it: in `beforeAll(…, startLimitMs)`, closed in `afterAll`. */
export async function openCommandLine(): Promise<CommandLine> {
  const corner = await openTestStore();
  const folder = await mkdtemp(join(tmpdir(), 'entente-cli-'));
  const id: CommandLine['id'] = (subject, name) => corner.id(subject, name);
  return {
    corner,
    folder,
    entente: ententeOn(await testNeo4j(), { ENTENTE_DATA: folder }).run,
    id,
    fileOf: async (name, content) => {
      const file = join(folder, name);
      await writeFile(file, content);
      return file;
    },
    state: (name) => ({
      row: 'actor',
      id: id('actor', name),
      kind: 'STATE',
      name: `${name} ${corner.mark}`,
    }),
    reference: (name, text) => ({
      row: 'source',
      id: id('source', name),
      title: `${name} ${corner.mark}`,
      mediaType: 'text/plain',
      sha256: sha256(text),
    }),
    claim: (name, [from, to], source, citation) => ({
      row: 'claim',
      id: id('claim', name),
      relation: {
        id: id('relation', name),
        type: 'ARMS_SUPPLY',
        from: id('actor', from),
        to: id('actor', to),
      },
      stance: 'ASSERTED',
      summary: 'The one state sells arms to the other.',
      citations: [{ id: id('citation', name), source: id('source', source), ...citation }],
      recordedAt: '2026-01-02T03:04:05.000Z',
      recordedBy: corner.mark,
    }),
    ours: (exported) =>
      exported.split('\n').filter((line) => line.includes(corner.mark) && line.startsWith('{')),
    close: async () => {
      await corner.close();
      await rm(folder, { recursive: true });
    },
  };
}
