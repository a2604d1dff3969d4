import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type CommandLine,
  commandLimitMs,
  jsonl,
  sealed,
  openCommandLine,
} from '../support/openCommandLine.js';
import { startLimitMs } from '../support/testStore.js';

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
        changed: 0,
        refused: 0,
        leftOut: 0,
        left: 0,
        refusals: [],
        registers: [],
        importId: expect.stringMatching(/^imp_/u),
      });

      const { code, out } = await entente('export');
      expect(code).toBe(0);
      expect(ours(out)).toEqual(
        jsonl(...rows.actors, ...rows.sources, ...rows.claims)
          .trim()
          .split('\n'),
      );
    },
    commandLimitMs,
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
    commandLimitMs,
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
    commandLimitMs,
  );

  it(
    'refuses what is there already and reads otherwise',
    async () => {
      const file = await fileOf('other.jsonl', jsonl({ ...state('seller'), kind: 'COMPANY' }));
      const { code, out } = await entente('import', file);
      expect(code).toBe(1);
      expect(out).toMatch(/other\.jsonl:1: id: CONFLICT: /u);
    },
    commandLimitMs,
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
    commandLimitMs,
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
    commandLimitMs,
  );
});
