import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type CommandLine,
  commandLimitMs,
  jsonl,
  sealed,
  sha256,
  openCommandLine,
} from '../support/openCommandLine.js';
import { ententeOn } from '../support/runEntente.js';
import { testNeo4j } from '../support/testNeo4j.js';
import { startLimitMs } from '../support/testStore.js';
import { writePdf } from '../support/writePdf.js';

let line: CommandLine;
let corner: CommandLine['corner'];
let folder: CommandLine['folder'];
let entente: CommandLine['entente'];
let id: CommandLine['id'];
let fileOf: CommandLine['fileOf'];
let state: CommandLine['state'];
let reference: CommandLine['reference'];
let claim: CommandLine['claim'];
let ours: CommandLine['ours'];
beforeAll(async () => {
  line = await openCommandLine();
  ({ corner, folder, entente, id, fileOf, state, reference, claim, ours } = line);
}, startLimitMs);
afterAll(() => line.close(), commandLimitMs);

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
    commandLimitMs,
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
    commandLimitMs,
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
        differsIn: [],
        anchors: { verified: 0, broken: 0 },
        mediaType: 'text/markdown',
        encoding: 'utf-16le',
        pages: null,
        proposals: expect.objectContaining({
          title: { value: `A title ${corner.mark}`, where: 'the first line' },
        }),
        notices: [],
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
    commandLimitMs,
  );

  it(
    'adds nothing where one of the files cannot be read, and says at which byte',
    async () => {
      const good = await fileOf('good.txt', `Good ${corner.mark}`);
      const bad = await fileOf('bad.txt', Buffer.concat([Buffer.from('café '), Buffer.from([0xff])]));
      const empty = await fileOf('empty.txt', ' \n');
      const { code, out, err } = await entente('source', 'add', good, bad, empty);
      expect([code, out]).toEqual([1, '']);
      expect(err).toContain(`${bad}: Byte 6 is not UTF-8`);
      expect(err).toContain(`${empty}: There is no text in it`);
      expect(err).toContain('Nothing was added');
      expect(
        await corner.run('MATCH (s:Source {title: $title}) RETURN s', { title: `Good ${corner.mark}` }),
      ).toEqual([]);
    },
    commandLimitMs,
  );

  it(
    'says that a text is held in other bytes, adds it only where that is wanted, and holds a cited one as it was cited',
    async () => {
      const text = `Grain for Sudmark ${corner.mark}\nIt was shipped.\n`;
      const cited = `Salt for Sudmark ${corner.mark}\r\nIt was sold.\r\n`;
      await entente('import', await fileOf('salt.jsonl', jsonl(reference('salt', cited))));
      const [held] = json(await entente('source', 'add', await fileOf('grain.txt', text), '--json'));
      const other = await fileOf('grain-crlf.txt', `\ufeff${text.replaceAll('\n', '\r\n')}`);
      const [foreseen] = json(await entente('source', 'add', other, '--dry-run', '--json'));
      expect(foreseen).toMatchObject({ id: held?.['id'], state: 'same', differsIn: ['line ends'] });
      const told = await entente('source', 'add', other);
      expect(told.out).toContain(
        `not added: it differs from the held “Grain for Sudmark ${corner.mark}” only in line ends`,
      );
      const [both] = json(await entente('source', 'add', other, '--keep-both', '--json'));
      expect(both).toMatchObject({ state: 'new', sha256: sha256(await readFile(other)) });
      expect(both?.['id']).not.toBe(held?.['id']);

      const salt = await fileOf('salt.txt', cited.replaceAll('\r\n', '\n'));
      const [restored] = json(await entente('source', 'add', salt, '--json'));
      expect(restored).toMatchObject({ id: id('source', 'salt'), state: 'held', differsIn: ['line ends'] });
    },
    commandLimitMs,
  );

  it(
    'shows what each document says of itself and where, writes nothing with --dry-run, and takes what is given instead',
    async () => {
      const page = await fileOf(
        'page.html',
        `<!doctype html><html lang="en"><title>Strait open ${corner.mark}</title><meta name="date" content="2031-04-02"><p>It was opened.`,
      );
      const pdf = await fileOf('report.pdf', writePdf({ pages: [[`Report ${corner.mark}`], ['Page two']] }));
      const dry = await entente('source', 'add', page, pdf, '--dry-run');
      expect(dry.code).toBe(0);
      expect(dry.err).toContain(`Reading 2 of 2: ${pdf}`);
      expect(dry.out).toContain('would be added');
      expect(dry.out).toContain('published: 2031-04-02  (from meta date)');
      const added = json(await entente('source', 'add', page, pdf, '--published', '2031-05', '--json'));
      expect(added).toMatchObject([
        { state: 'new', title: `Strait open ${corner.mark}`, mediaType: 'text/html' },
        { state: 'new', title: `Report ${corner.mark}`, mediaType: 'application/pdf', pages: 2 },
      ]);
      const lines = ours((await entente('export')).out).filter((line) => line.includes('"row":"source"'));
      const row = lines
        .map((line) => JSON.parse(line) as object)
        .find((one) => 'id' in one && one.id === added[0]?.['id']);
      expect(row).toMatchObject({ published: '2031-05', language: 'en', text: 'It was opened.' });
    },
    commandLimitMs,
  );
});

const json = ({ out }: { readonly out: string }) => JSON.parse(out) as Record<string, unknown>[];
