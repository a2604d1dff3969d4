import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type CommandLine, commandLimitMs, openCommandLine } from '../support/openCommandLine.js';
import { ententeOn } from '../support/runEntente.js';
import { testNeo4j } from '../support/testNeo4j.js';
import { startLimitMs } from '../support/testStore.js';

let line: CommandLine;
let folder: CommandLine['folder'];
let entente: CommandLine['entente'];
beforeAll(async () => {
  line = await openCommandLine();
  ({ folder, entente } = line);
}, startLimitMs);
afterAll(() => line.close(), commandLimitMs);

describe('wrong use', () => {
  it.each([
    ['an unknown command', ['frobnicate'], /unknown command 'frobnicate'/u],
    ['an unknown option', ['check', '--frob'], /unknown option '--frob'/u],
    ['no file', ['import'], /Give the files to take in, or --undo/u],
    ['a file that is not there', ['import', '/nowhere/at/all.jsonl'], /all\.jsonl is no file/u],
    ['an unknown format', ['export', '--format', 'docx'], /Allowed choices are claims-jsonl/u],
    ['one title for two documents', ['source', 'add', 'a.txt', 'b.txt', '--title', 'x'], /one by one/u],
    [
      'a date that is none',
      ['source', 'add', 'a.txt', '--published', 'may'],
      /--published: "may" is no date/u,
    ],
    ['a document that is not there', ['source', 'add', 'a.pdf'], /a\.pdf cannot be read: ENOENT/u],
  ])(
    'ends in 2, with what would be right: %s',
    async (_what, words, message) => {
      expect(await entente(...words)).toEqual({ code: 2, out: '', err: expect.stringMatching(message) });
    },
    commandLimitMs,
  );

  it(
    'says so in JSON to those who ask for it',
    async () => {
      const { code, out } = await entente('import', '/nowhere.jsonl', '--json');
      expect(code).toBe(2);
      expect(JSON.parse(out)).toEqual({
        error: { code: 'WRONG_USE', message: '/nowhere.jsonl is no file that can be read' },
      });
    },
    commandLimitMs,
  );
});

describe('a database that does not answer', () => {
  it(
    'ends in 1, with the address and without the password',
    async () => {
      const neo4j = await testNeo4j();
      const { run } = ententeOn(neo4j, { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'my-pass-phrase' });
      const { code, out, err } = await run('check');
      expect([code, out]).toEqual([1, '']);
      expect(err).toContain('bolt://127.0.0.1:1');
      expect(err).not.toMatch(/my-pass-phrase|\n\s+at /u);
    },
    commandLimitMs,
  );
});

describe('migrate', () => {
  it(
    'has nothing to do on a database that is up to date',
    async () => {
      expect(await entente('migrate')).toMatchObject({
        code: 0,
        out: expect.stringMatching(/^Nothing to apply/u),
      });
      expect(JSON.parse((await entente('migrate', '--json')).out)).toEqual({ applied: [] });
    },
    commandLimitMs,
  );
});

describe('serve', () => {
  it(
    'runs the server until it is told to stop, once, and ends as it did',
    async () => {
      const { start } = ententeOn(await testNeo4j(), {
        ENTENTE_DATA: folder,
        ENTENTE_SAMPLE: 'off',
        PORT: '0',
        HOST: '127.0.0.1',
      });
      const child = start(['serve']);
      let said = '';
      const address = await new Promise<string>((resolve, reject) => {
        child.stdout.setEncoding('utf8').on('data', (text: string) => {
          said += text;
          const [, found] = /Entente is at (http:\S+)/u.exec(said) ?? [];
          if (found) resolve(found);
        });
        child.on('exit', () => reject(new Error(`It ended: ${said}`)));
      });
      expect((await fetch(new URL('/health/live', address))).status).toBe(200);
      const ended = new Promise((resolve) => child.on('exit', resolve));
      // A terminal and npm both pass on one Ctrl-C.
      child.kill('SIGINT');
      child.kill('SIGTERM');
      expect(await ended).toBe(0);
      await expect(fetch(new URL('/health/live', address))).rejects.toThrow();
    },
    commandLimitMs,
  );
});
