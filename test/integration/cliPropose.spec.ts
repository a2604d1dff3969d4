import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type CommandLine, commandLimitMs, jsonl, openCommandLine } from '../support/openCommandLine.js';
import { ententeOn } from '../support/runEntente.js';
import { testNeo4j } from '../support/testNeo4j.js';
import { startLimitMs } from '../support/testStore.js';

let line: CommandLine;
beforeAll(async () => {
  line = await openCommandLine();
}, startLimitMs);
afterAll(() => line.close(), commandLimitMs);

interface Printed {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly type: string;
  readonly from: { readonly id: string | null; readonly text: string };
  readonly to: { readonly id: string | null; readonly text: string };
}

const parsed = (out: string): Printed[] =>
  out
    .trim()
    .split('\n')
    .map((one) => JSON.parse(one) as Printed);

describe('propose', () => {
  it(
    'prints a proposal a line from a file and from a held source, knows the actors of the graph, and writes nothing',
    async () => {
      const { entente, fileOf, state, id, corner, reference } = line;
      const [seller, buyer] = [`Sellonia ${corner.mark}`, `Buyonia ${corner.mark}`];
      const text = `On Wednesday ${seller} sold 12 missiles to ${buyer}, officials said.\nQuirinia condemned ${seller}.\n`;
      const rows = await fileOf(
        'states.jsonl',
        jsonl(state('Sellonia'), state('Buyonia'), reference('article', text)),
      );
      expect((await entente('import', rows)).code).toBe(0);
      const file = await fileOf('article.txt', text);
      const { code, out } = await entente('propose', file, '--published', '2024-06-14', '--json');
      expect(code).toBe(0);
      const [sale, condemned] = parsed(out);
      expect(Object.keys(sale ?? {})).toEqual(
        'file sentence start end quote type cameo from to stance speaker occurred qualifiers pattern words rank'.split(
          ' ',
        ),
      );
      expect(sale).toMatchObject({
        file,
        type: 'ARMS_SUPPLY',
        cameo: '072',
        from: { id: id('actor', 'Sellonia'), text: seller },
        to: { id: id('actor', 'Buyonia'), text: buyer },
        stance: 'REPORTED',
        speaker: { id: null, text: 'officials' },
        occurred: '2024-06-12~',
      });
      expect(sale?.quote).toBe([...text].slice(sale?.start, sale?.end).join(''));
      expect(condemned).toMatchObject({ type: 'CRITICISM', from: { id: null, text: 'Quirinia' } });
      expect((await entente('propose', file, '--published', '2024-06-14', '--json')).out).toBe(out);
      expect((await entente('propose', file)).out).toContain('ARMS_SUPPLY');
      const written = await corner.run(
        'MATCH (a:Actor) WHERE a.name = "Quirinia" RETURN count(a) AS count UNION ALL MATCH (c:Claim {fromId: $from}) RETURN count(c) AS count',
        { from: id('actor', 'Sellonia') },
      );
      expect(written).toEqual([{ count: 0 }, { count: 0 }]);

      const source = id('source', 'article');
      const notHeld = await entente('propose', source, '--json');
      expect([notHeld.code, notHeld.err]).toEqual([1, expect.stringContaining('is not held')]);
      expect((await entente('source', 'add', file)).code).toBe(0);
      expect(parsed((await entente('propose', source, '--json')).out)[0]).toMatchObject({
        sourceId: source,
        type: 'ARMS_SUPPLY',
      });
    },
    6 * commandLimitMs,
  );

  it(
    'ends with 1 and says of each file that cannot be read what is wrong, before any other is read from',
    async () => {
      const { entente, fileOf } = line;
      const good = await fileOf('good.txt', 'Norway condemned Chile.');
      const empty = await fileOf('picture.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]));
      const { code, out, err } = await entente('propose', good, empty, `${good}.missing`);
      expect([code, out]).toEqual([1, '']);
      expect(err).toContain('picture.png: ');
      expect(err).toContain('good.txt.missing: it cannot be read: ENOENT');
      expect((await entente('propose', good, '--published', '2024-06')).code).toBe(2);
    },
    2 * commandLimitMs,
  );

  it(
    'asks a language model where one is set, marks what it proposes, and says what of it was refused; without an answer the patterns stand alone',
    async () => {
      const claim = (quote: string, to: string): object => ({
        quote,
        type: 'CRITICISM',
        from: 'Quirinia',
        to,
        stance: 'ASSERTED',
      });
      const text = 'Quirinia condemned Sellonia. Quirinia was less than pleased with Buyonia.';
      const claims = [
        claim('Quirinia condemned Sellonia', 'Sellonia'),
        claim('Quirinia was less than pleased with Buyonia', 'Buyonia'),
        claim('Quirinia despises Buyonia', 'Buyonia'),
      ];
      const server = createServer((_, response) => {
        response.end(JSON.stringify({ choices: [{ message: { content: JSON.stringify({ claims }) } }] }));
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const file = await line.fileOf('displeased.txt', text);
      const { run } = ententeOn(await testNeo4j(), {
        ENTENTE_DATA: line.folder,
        ENTENTE_LLM_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
        ENTENTE_LLM_MODEL: 'stand-in',
      });
      const asked = await run('propose', file, '--json').finally(() => server.close());
      expect(parsed(asked.out)).toEqual([
        expect.not.objectContaining({ model: expect.anything() }),
        expect.objectContaining({ model: 'stand-in', pattern: 'language-model', start: 29 }),
      ]);
      expect(asked.err).toContain('The quote does not stand in the document');
      const alone = await run('propose', file, '--json');
      expect([alone.code, parsed(alone.out)]).toEqual([0, [expect.objectContaining({ start: 0 })]]);
      expect(alone.err).toContain('cannot be asked: ECONNREFUSED');
    },
    3 * commandLimitMs,
  );
});
