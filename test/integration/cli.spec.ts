import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { IdSubject } from '@entente/model';
import { ententeOn, type Ran } from '../support/runEntente.js';
import { testNeo4j } from '../support/testNeo4j.js';
import { openTestStore, startLimitMs, type TestStore } from '../support/testStore.js';

const limitMs = 60_000;
const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

let corner: TestStore;
let folder: string;
let entente: (...words: string[]) => Promise<Ran>;
const id = (subject: IdSubject, name: string): string => corner.id(subject, name);

beforeAll(async () => {
  corner = await openTestStore();
  folder = await mkdtemp(join(tmpdir(), 'entente-cli-'));
  entente = ententeOn(await testNeo4j(), { ENTENTE_DATA: folder }).run;
}, startLimitMs);

afterAll(async () => {
  await corner.close();
  await rm(folder, { recursive: true });
}, limitMs);

async function fileOf(name: string, content: string | Uint8Array): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, content);
  return file;
}

const jsonl = (...rows: object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

const state = (name: string): object => ({
  row: 'actor',
  id: id('actor', name),
  kind: 'STATE',
  name: `${name} ${corner.mark}`,
});
const reference = (name: string, text: string | Uint8Array): object => ({
  row: 'source',
  id: id('source', name),
  title: `${name} ${corner.mark}`,
  mediaType: 'text/plain',
  sha256: sha256(text),
});

/** A claim that one state sells arms to another, cited from a source. */
const claim = (name: string, [from, to]: [string, string], source: string, citation: object): object => ({
  row: 'claim',
  id: id('claim', name),
  relation: { id: id('relation', name), type: 'ARMS_SUPPLY', from: id('actor', from), to: id('actor', to) },
  stance: 'ASSERTED',
  summary: 'The one state sells arms to the other.',
  citations: [{ id: id('citation', name), source: id('source', source), ...citation }],
  recordedAt: '2026-01-02T03:04:05.000Z',
  recordedBy: corner.mark,
});
const sealed = (text: string, quote: string): object => ({
  start: [...text.slice(0, text.indexOf(quote))].length,
  end: [...text.slice(0, text.indexOf(quote))].length + [...quote].length,
  quoteSha256: sha256(quote),
  opening: quote,
});

/** Lines of an export that are this suite's. */
const ours = (exported: string): string[] =>
  exported.split('\n').filter((line) => line.includes(corner.mark) && line.startsWith('{'));

describe('wrong use', () => {
  it.each([
    ['an unknown command', ['frobnicate'], /unknown command 'frobnicate'/u],
    ['an unknown option', ['check', '--frob'], /unknown option '--frob'/u],
    ['no file', ['import'], /missing required argument 'file'/u],
    ['a file that is not there', ['import', '/nowhere/at/all.jsonl'], /all\.jsonl is no file/u],
    ['an unknown format', ['export', '--format', 'xlsx'], /Allowed choices are claims-jsonl/u],
    ['one title for two documents', ['source', 'add', 'a.txt', 'b.txt', '--title', 'x'], /one by one/u],
    [
      'a date that is none',
      ['source', 'add', 'a.txt', '--published', 'may'],
      /--published: "may" is no date/u,
    ],
    ['a document that is no text', ['source', 'add', 'a.pdf'], /give the text as \.txt or \.md/u],
  ])(
    'ends in 2, with what would be right: %s',
    async (_what, words, message) => {
      expect(await entente(...words)).toEqual({ code: 2, out: '', err: expect.stringMatching(message) });
    },
    limitMs,
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
    limitMs,
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
    limitMs,
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
    limitMs,
  );
});

describe('import and export', () => {
  const text = 'The seller: 😀 State sold arms to another state.';

  it(
    'take a graph in and out as it was, whichever order its files are in',
    async () => {
      const rows = {
        actors: [state('buyer'), state('seller')],
        sources: [reference('gazette', text)],
        claims: [claim('sale', ['seller', 'buyer'], 'gazette', sealed(text, 'sold arms to another state'))],
      };
      const claims = await fileOf('claims.jsonl', jsonl(...rows.claims));
      const rest = await fileOf('rest.jsonl', jsonl(...rows.sources, ...rows.actors));

      const dry = await entente('import', claims, rest, '--dry-run');
      expect(dry).toMatchObject({
        code: 0,
        out: '4 rows read, 4 would be written, 0 unchanged, 0 refused\n',
      });
      expect(
        await corner.run('MATCH (a:Actor) WHERE a.id CONTAINS $mark RETURN a', { mark: corner.mark }),
      ).toEqual([]);

      const first = await entente('import', claims, rest);
      expect(first).toMatchObject({ code: 0, out: '4 rows read, 4 written, 0 unchanged, 0 refused\n' });
      const again = await entente('import', claims, rest, '--json');
      expect(JSON.parse(again.out)).toEqual({
        dryRun: false,
        read: 4,
        written: 0,
        unchanged: 4,
        refused: 0,
        left: 0,
        refusals: [],
      });

      const { code, out } = await entente('export');
      expect(code).toBe(0);
      expect(ours(out)).toEqual(
        jsonl(...rows.actors, ...rows.sources, ...rows.claims)
          .trim()
          .split('\n'),
      );
    },
    limitMs,
  );

  it(
    'writes an exported file whole, and nothing beside it',
    async () => {
      const out = join(folder, 'graph.jsonl');
      const { code, out: said } = await entente('export', '--out', out, '--json');
      expect(code).toBe(0);
      const lines = (await readFile(out, 'utf8')).trim().split('\n');
      const { actors, sources, claims } = JSON.parse(said) as Record<string, number>;
      expect(Number(actors) + Number(sources) + Number(claims)).toBe(lines.length);
      expect((await readdir(folder)).filter((file) => file.endsWith('.part'))).toEqual([]);
    },
    limitMs,
  );

  it(
    'says of each refused row where it stands and what would be right, and writes nothing of it',
    async () => {
      const file = await fileOf(
        'faulty.jsonl',
        jsonl(
          state('early'),
          { ...claim('no-citation', ['seller', 'buyer'], 'gazette', {}), citations: [] },
          claim('no-actor', ['nobody', 'buyer'], 'gazette', { start: 0, end: 3 }),
          { ...state('misspelt'), nmae: 'x' },
          state('late'),
        ),
      );
      const stopped = await entente('import', file);
      expect(stopped.code).toBe(1);
      expect(stopped.out).toContain(`${file}:2: citations: CITATION_REQUIRED: A claim needs a citation`);
      expect(stopped.out).toContain(
        '2 rows read, 0 written, 0 unchanged, 1 refused, 1 left since the import stopped',
      );

      const skipped = await entente('import', file, '--on-error', 'skip');
      expect(skipped.code).toBe(1);
      const [second, third, fourth, sum] = skipped.out.trim().split('\n');
      expect(second).toMatch(/faulty\.jsonl:2: citations: CITATION_REQUIRED: /u);
      expect(fourth).toMatch(/faulty\.jsonl:4: nmae: BAD_USER_INPUT: .*did you mean name\?$/u);
      expect(third).toMatch(/faulty\.jsonl:3: relation\.from: NOT_FOUND: There is no actor /u);
      expect(sum).toBe('5 rows read, 2 written, 0 unchanged, 3 refused');
      const there = await corner.run(
        'MATCH (n:Actor|Claim) WHERE n.id IN $ids RETURN n.id AS id ORDER BY id',
        {
          ids: [
            id('actor', 'early'),
            id('actor', 'late'),
            id('claim', 'no-citation'),
            id('claim', 'no-actor'),
          ],
        },
      );
      expect(there.map((row) => row.id)).toEqual([id('actor', 'early'), id('actor', 'late')]);
    },
    limitMs,
  );

  it(
    'refuses what is there already and reads otherwise',
    async () => {
      const file = await fileOf('other.jsonl', jsonl({ ...state('seller'), kind: 'COMPANY' }));
      const { code, out } = await entente('import', file);
      expect(code).toBe(1);
      expect(out).toMatch(/other\.jsonl:1: id: CONFLICT: /u);
    },
    limitMs,
  );
});

describe('an import that gives quotes', () => {
  it(
    'finds them in the documents that come along and in those that are held',
    async () => {
      const text = `Quoted ${corner.mark}.\nThe seller sold “arms”. The buyer bought arms.\n`;
      const source = { ...reference('quoted', text), text };
      const rows = [state('left'), state('right'), source];
      const claims = [
        claim('curly', ['left', 'right'], 'quoted', { quote: 'sold “arms”' }),
        claim('second', ['right', 'left'], 'quoted', { quote: 'arms', prefix: 'bought ' }),
      ];
      const [first, second] = claims;
      const file = await fileOf('quoted.jsonl', jsonl(...rows, first ?? {}));
      expect(await entente('import', file)).toMatchObject({ code: 0 });
      const later = await fileOf('quoted-later.jsonl', jsonl(first ?? {}, second ?? {}));
      expect((await entente('import', later)).out).toMatch(
        /^2 rows read, 1 written, 1 unchanged, 0 refused/mu,
      );
      const found = await corner.run(
        'MATCH (c:Claim)-[cites:CITES]->(:Source {id: $id}) RETURN cites.start AS start, cites.end AS end, cites.status AS status ORDER BY start',
        { id: id('source', 'quoted') },
      );
      const at = (words: string) => [...text.slice(0, text.indexOf(words))].length;
      expect(found).toEqual([
        { start: at('sold “'), end: at('sold “') + 11, status: 'VERIFIED' },
        { start: at('arms.\n'), end: at('arms.\n') + 4, status: 'VERIFIED' },
      ]);
    },
    limitMs,
  );

  it(
    'refuses those that stand twice or not at all, with the places, and writes nothing of them',
    async () => {
      const text = `Refused ${corner.mark}.\nIt sold “arms” and arms.\n`;
      const rows = [
        state('here'),
        state('there'),
        { ...reference('refused', text), text },
        claim('twice', ['here', 'there'], 'refused', { quote: 'arms' }),
        claim('plain', ['here', 'there'], 'refused', { quote: 'sold "arms"' }),
        claim('nowhere', ['there', 'here'], 'unheld', { quote: 'arms' }),
      ];
      const { code, out } = await entente(
        'import',
        await fileOf('refused.jsonl', jsonl(...rows)),
        '--on-error',
        'skip',
      );
      expect(code).toBe(1);
      const at = (words: string) => [...text.slice(0, text.indexOf(words))].length;
      expect(out).toMatch(
        new RegExp(
          `:4: citations.0.quote: ANCHOR_AMBIGUOUS: .* 2 times, at characters ${at('arms”')}, ${at('arms.')}`,
          'u',
        ),
      );
      expect(out).toContain(`with other quotation marks, at ${at('sold')} to ${at('sold') + 11}`);
      expect(out).toMatch(/:6: citations\.0\.source: NOT_FOUND: /u);
      expect(out).toMatch(/^6 rows read, 3 written, 0 unchanged, 3 refused/mu);
    },
    limitMs,
  );
});

describe('source add', () => {
  it(
    'prints no control character of a title to the terminal',
    async () => {
      const text = `Steering ${corner.mark}`;
      const file = await fileOf('steering.txt', text);
      expect((await entente('source', 'add', file)).code).toBe(0);
      // As a graph from before such titles were refused may have it.
      await corner.run('MATCH (s:Source {title: $title}) SET s.title = $steering', {
        title: text,
        steering: `${text}\u001b]0;owned\u0007\u009b2J\n\u202e`,
      });
      const { out } = await entente('source', 'add', file);
      expect(out).toContain(`${text}\\u001b]0;owned\\u0007\\u009b2J\\u000a\\u202e`);
      const { out: json } = await entente('source', 'add', file, '--json');
      expect(JSON.parse(json)).toMatchObject([{ title: expect.stringContaining('\u009b2J') }]);
      for (const printed of [out, json]) expect(printed).not.toMatch(/(?!\n)[\p{Cc}\u202e]/u);

      const terminal = ententeOn(await testNeo4j(), {
        ENTENTE_DATA: folder,
        NODE_OPTIONS: '--import=data:text/javascript,process.stdout.isTTY=true',
      });
      const lineIn = (printed: string): string => ours(printed).find((line) => line.includes(text)) ?? '';
      const shown = lineIn((await terminal.run('export')).out);
      const piped = lineIn((await entente('export')).out);
      expect(shown).not.toMatch(/[\p{Cc}\u202e]/u);
      expect(piped).toContain('\u009b2J');
      expect(JSON.parse(shown)).toEqual(JSON.parse(piped));
    },
    limitMs,
  );

  it(
    'holds the document of a source that was cited, and reads its anchors',
    async () => {
      const text = 'First line.\nThe seller sold arms. 😀 It says no more.\n';
      const rows = [
        state('one'),
        state('two'),
        reference('cited', text),
        claim('kept', ['one', 'two'], 'cited', sealed(text, 'sold arms')),
        claim('lost', ['two', 'one'], 'cited', { ...sealed(text, 'sold arms'), start: 0, end: 9 }),
      ];
      expect((await entente('import', await fileOf('cited.jsonl', jsonl(...rows)))).code).toBe(0);
      const document = await fileOf('cited.txt', text);
      const { code, out } = await entente('source', 'add', document);
      expect(code).toBe(0);
      expect(out).toContain(`${id('source', 'cited')}  ${sha256(text)}  ${document}`);
      expect(out).toContain(
        'cited before, and held now, as it is described there; its anchors: 1 verified, 1 broken',
      );

      // Nothing of Entente would have an official sell arms.
      await corner.run("MATCH (a:Actor {id: $id}) SET a.kind = 'OFFICIAL'", { id: id('actor', 'one') });
      const found = await entente('check', '--json');
      expect(found.code).toBe(1);
      const report = JSON.parse(found.out) as { ok: boolean; findings: { id: string; fault: string }[] };
      expect(report.ok).toBe(false);
      expect(report.findings.filter((finding) => finding.id.includes(corner.mark))).toEqual([
        { id: id('relation', 'kept'), fault: 'RELATION_OUT_OF_VOCABULARY' },
        { id: id('citation', 'lost'), fault: 'ANCHOR_BROKEN' },
      ]);
      const told = await entente('check');
      expect(told.out).toContain(
        `${id('citation', 'lost')}: this citation's passage does not stand at its place`,
      );
      expect(told.out).toContain(`${id('relation', 'kept')}: the vocabulary lets no relation of this type`);
      expect(told.out).toMatch(/\nNOT OK\n$/u);
    },
    limitMs,
  );

  it(
    'adds a new document with its details; the same bytes twice are one source',
    async () => {
      const text = `\n  A title ${corner.mark}  \nThe rest.`;
      const file = await fileOf('new.md', Buffer.from(`\ufeff${text}`, 'utf16le'));
      const words = [
        '--publisher',
        'The Gazette',
        '--author',
        'A',
        '--author',
        'B',
        '--published',
        '2020-10~',
      ];
      const [first] = JSON.parse((await entente('source', 'add', file, ...words, '--json')).out) as object[];
      expect(first).toEqual({
        file,
        id: expect.stringMatching(/^src_/u),
        sha256: sha256(await readFile(file)),
        title: `A title ${corner.mark}`,
        state: 'new',
        anchors: { verified: 0, broken: 0 },
      });
      const [again] = JSON.parse((await entente('source', 'add', file, '--json')).out) as object[];
      expect(again).toEqual({ ...first, state: 'known' });

      const line = ours((await entente('export')).out).find((one) => one.includes(`A title ${corner.mark}`));
      expect(JSON.parse(line ?? '')).toEqual({
        row: 'source',
        id: (first as { id: string }).id,
        title: `A title ${corner.mark}`,
        publisher: 'The Gazette',
        authors: ['A', 'B'],
        published: '2020-10~',
        mediaType: 'text/markdown',
        sha256: sha256(await readFile(file)),
        text,
        textSha256: sha256(text),
      });
    },
    limitMs,
  );

  it(
    'adds nothing where one of the files cannot be read, and says at which byte',
    async () => {
      const good = await fileOf('good.txt', `Good ${corner.mark}`);
      const bad = await fileOf('bad.txt', Buffer.from(`caf\u00e9 ${corner.mark}`, 'latin1'));
      const empty = await fileOf('empty.txt', ' \n');
      const { code, out, err } = await entente('source', 'add', good, bad, empty);
      expect([code, out]).toEqual([1, '']);
      expect(err).toContain(`${bad}: Byte 3 is not UTF-8`);
      expect(err).toContain(`${empty}: There is no text in it`);
      expect(err).toContain('Nothing was added');
      expect(
        await corner.run('MATCH (s:Source {title: $title}) RETURN s', { title: `Good ${corner.mark}` }),
      ).toEqual([]);
    },
    limitMs,
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
    limitMs,
  );
});
