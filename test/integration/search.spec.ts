import { holdText, sealQuote } from '@entente/documents';
import { RelationType, Stance } from '@entente/model';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { someGraph } from '../support/someGraph.js';
import { startTestServer, type TestServer } from '../support/testServer.js';
import { startLimitMs } from '../support/testStore.js';

interface Hit {
  readonly kind: string;
  readonly node: { readonly id: string };
  readonly relation: { readonly id: string } | null;
  readonly claim: { readonly id: string } | null;
  readonly source: { readonly id: string } | null;
  readonly date: string | null;
  readonly matches: readonly {
    readonly field: string;
    readonly text: string;
    readonly marks: readonly { readonly start: number; readonly end: number }[];
  }[];
}
interface Found {
  readonly nodes: readonly Hit[];
  readonly edges: readonly { readonly cursor: string }[];
  readonly totalCount: number;
  readonly counts: readonly { readonly kind: string; readonly count: number }[];
  readonly truncated: boolean;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const asked = `query ($text: String!, $kinds: [SearchKind!], $knownAt: Date, $perKind: Int, $first: Int, $after: String) {
  search(text: $text, kinds: $kinds, knownAt: $knownAt, perKind: $perKind, first: $first, after: $after) {
    totalCount truncated counts { kind count } pageInfo { hasNextPage endCursor } edges { cursor }
    nodes {
      kind node { id } relation { id } claim { id } source { id } date
      matches { field text marks { start end } }
    }
  }
}`;

let server: TestServer;
/** A word that no other suite has. */
let own: (word: string) => string;
let id: (...named: Parameters<TestServer['corner']['id']>) => string;
const paper = 'A long first line.\n';

beforeAll(async () => {
  server = await startTestServer();
  const { corner, store } = server;
  id = (...named) => corner.id(...named);
  own = (word) => `${word}${corner.mark}`;
  const make = someGraph(corner);
  const quote = `Sözcü reports that ${own('Quadro')} copters flew for ${own('Turk')} over the 🏔 pass`;
  const document = holdText(`${paper}${quote}.\n`);
  const state = (name: string, aliases: readonly string[] = []) => ({
    ...make.state(name),
    name: own(name),
    aliases: aliases.map((alias) => ({ name: alias, kind: 'NAME' as const })),
  });
  const tie = (
    name: string,
    from: string,
    to: string,
    type: RelationType,
    occurred: string | null,
    summary: string,
    source = 'early',
  ) => ({
    relation: make.relation(name, from, to, {
      type,
      occurred: occurred === null ? null : make.date(occurred),
      qualifiers: name === 'drones' ? [{ key: 'item', value: `${own('Harop')} craft`, unit: null }] : [],
    }),
    claim: make.claim(name, [source], {
      summary,
      occurred: occurred === null ? null : make.date(occurred),
      qualifiers: name === 'drones' ? [{ key: 'item', value: `${own('Harop')} craft`, unit: null }] : [],
    }),
  });
  const quoted = tie(
    'talks',
    'Turk',
    'Rus',
    RelationType.MEETING,
    '2019',
    'They sat down in a pass of the hills.',
  );
  const [citation] = quoted.claim.citations;
  const { ARMS_SUPPLY, AID, RECALL, SANCTION } = RelationType;
  const { refused } = await store.importBatch(
    {
      actors: [
        state('Turk', [`Türkiye ${own('x')}`, own('Турция')]),
        state('Azer', [`Əzər ${own('y')}`]),
        state('Isr', [own('ישראל'), own('إسرائيل')]),
        state('Rus'),
        state('Sole'),
      ],
      sources: [
        make.source('early', {
          title: `Gazette of ${own('Early')}`,
          publisher: `Müller ${own('Press')}`,
          published: make.date('2019-05-01'),
        }),
        make.source('late', { title: own('Late'), published: make.date('2023-09-01') }),
        make.source('paper', { document, sha256: document.textSha256, published: make.date('2020-06-01') }),
      ],
      claims: [
        tie(
          'drones',
          'Turk',
          'Azer',
          ARMS_SUPPLY,
          '2020',
          `Craft went from ${own('Turk')} to ${own('Azer')} by sea.`,
        ),
        tie(
          'older',
          'Turk',
          'Azer',
          ARMS_SUPPLY,
          '2016',
          `Guns were shipped to ${own('Azer')} in that year.`,
          'late',
        ),
        tie('back', 'Azer', 'Turk', ARMS_SUPPLY, '2020', 'Some of it came back, a witness has it.'),
        tie(
          'israeli',
          'Isr',
          'Azer',
          ARMS_SUPPLY,
          null,
          `Café owners in ${own('Azer')} saw the cargo arrive.`,
        ),
        tie('grain', 'Turk', 'Azer', AID, '2020', 'Grain was given without payment, it says.'),
        tie('envoy', 'Azer', 'Isr', RECALL, '2020-10-01', 'The envoy went home for consultations.'),
        tie('ban', 'Rus', 'Turk', SANCTION, '2015-11', `Tomatoes of ${own('Turk')} were kept out.`),
        {
          ...quoted,
          claim: {
            ...quoted.claim,
            stance: Stance.REPORTED,
            citations: [
              {
                ...citation,
                sourceId: id('source', 'paper'),
                anchor: { kind: 'TEXT' as const, start: paper.length, end: paper.length + [...quote].length },
                seal: sealQuote(quote),
              },
            ] as const,
          },
        },
      ],
    },
    { atomic: true, dryRun: false },
    corner.writer,
  );
  expect(refused).toEqual([]);
}, startLimitMs);
afterAll(() => server.close());

async function search(text: string, rest: Record<string, unknown> = {}): Promise<Found> {
  const { data, errors } = await server.ask(asked, { text, first: 50, ...rest });
  expect([text.slice(0, 80), errors]).toEqual([text.slice(0, 80), []]);
  return data?.search as Found;
}

const idsOf = (found: Found, kind: string): string[] =>
  found.nodes.filter((hit) => hit.kind === kind).map(({ node }) => node.id);
const relation = (name: string): string => id('relation', name);
const marked = ({ matches }: Hit, field: string): string[] =>
  matches
    .filter((match) => match.field === field)
    .flatMap(({ text, marks }) => marks.map(({ start, end }) => [...text].slice(start, end).join('')));

describe('a search', () => {
  it('finds actors by name and alias, whatever the marks, the case and the script', async () => {
    for (const text of [own('Turk'), own('TURK'), `turkiye ${own('x')}`, own('Турция'), own('турция')]) {
      expect([text, idsOf(await search(text, { kinds: ['ACTOR'] }), 'ACTOR')]).toEqual([
        text,
        [id('actor', 'Turk')],
      ]);
    }
    expect(idsOf(await search(`Azar ${own('y')}`), 'ACTOR')).toEqual([id('actor', 'Azer')]);
    for (const text of [own('ישראל'), own('إسرائيل')]) {
      expect([text, idsOf(await search(text), 'ACTOR')]).toEqual([text, [id('actor', 'Isr')]]);
    }
  });

  it('finds actors by the beginning of a name and in a near spelling', async () => {
    const name = own('Turk');
    expect(idsOf(await search(name.slice(0, -2)), 'ACTOR')).toEqual([id('actor', 'Turk')]);
    expect(idsOf(await search(name.replace('Turk', 'Torc')), 'ACTOR')).toEqual([id('actor', 'Turk')]);
  });

  it('finds by two names, a verb and a year the relations of that year, as they were named first', async () => {
    const found = await search(`${own('Turk')} ${own('Azer')} arms 2020`);
    expect(idsOf(found, 'RELATION')).toEqual([relation('drones'), relation('back')]);
    expect(found.nodes[0]).toMatchObject({
      kind: 'RELATION',
      date: '2020',
      relation: { id: relation('drones') },
    });
    expect(found.nodes[0]?.matches[0]).toMatchObject({
      field: 'SENTENCE',
      text: `${own('Turk')} supplies arms to ${own('Azer')}`,
    });
    expect(marked(found.nodes[0] as Hit, 'SENTENCE')).toEqual([own('Turk'), 'supplies arms to', own('Azer')]);
  });

  it('finds who did what to whom', async () => {
    const found = await search(`who armed ${own('Azer')}`);
    expect(idsOf(found, 'RELATION').slice(0, 3).sort()).toEqual(
      ['drones', 'israeli', 'older'].map(relation).sort(),
    );
    expect(idsOf(found, 'RELATION')[3]).toBe(relation('back'));
    expect(found.nodes[0]?.kind).toBe('RELATION');
    expect(idsOf(await search(`whom did ${own('Azer')} arm`), 'RELATION')[0]).toBe(relation('back'));
    expect(idsOf(await search(`arms from ${own('Azer')}`), 'RELATION')[0]).toBe(relation('back'));
  });

  it.each([
    ['weapons', 'drones', true],
    ['drones', 'drones', true],
    ['sanctions', 'drones', false],
    ['recalled ambassador', 'envoy', true],
    ['relief', 'grain', true],
    ['embargo', 'ban', true],
  ])('knows what people call relations: %s', async (word, name, is) => {
    const ends = { drones: 'Azer', envoy: 'Isr', grain: 'Azer', ban: 'Rus' }[name] ?? '';
    const ids = idsOf(await search(`${word} ${own(ends)}`), 'RELATION');
    expect([word, ids.includes(relation(name))]).toEqual([word, is]);
  });

  it('narrows relations by dates and by what stands in their qualifiers', async () => {
    const arms = `${own('Turk')} ${own('Azer')} arms`;
    expect(idsOf(await search(`${arms} before 2018`), 'RELATION')).toEqual([relation('older')]);
    expect(idsOf(await search(`${arms} 2016–2020`), 'RELATION').sort()).toEqual(
      ['back', 'drones', 'older'].map(relation).sort(),
    );
    expect(idsOf(await search(`${arms} ${own('harop')}`), 'RELATION')).toEqual([relation('drones')]);
    expect(idsOf(await search(`${arms} ${own('nothing')}`), 'RELATION')).toEqual([]);
  });

  it('finds claims by their words in any form, their marks aside, and by their qualifiers', async () => {
    const cafe = await search(`cafes ${own('azer')}`, { kinds: ['CLAIM'] });
    expect(cafe.nodes).toMatchObject([
      {
        kind: 'CLAIM',
        node: { id: id('claim', 'israeli') },
        relation: { id: relation('israeli') },
        date: null,
      },
    ]);
    expect(marked(cafe.nodes[0] as Hit, 'SUMMARY')).toEqual(['Café', own('Azer')]);
    const item = await search(own('HAROP'), { kinds: ['CLAIM'] });
    expect(idsOf(item, 'CLAIM')).toEqual([id('claim', 'drones')]);
    expect(marked(item.nodes[0] as Hit, 'QUALIFIER')).toEqual([own('Harop')]);
  });

  it('finds the passages of held documents, marked in code points', async () => {
    const found = await search(`${own('quadro')} pass sozcu`, { kinds: ['QUOTE'] });
    expect(found.nodes).toMatchObject([
      {
        kind: 'QUOTE',
        node: { id: id('citation', 'talks.0') },
        claim: { id: id('claim', 'talks') },
        relation: { id: relation('talks') },
        source: { id: id('source', 'paper') },
        date: '2019',
      },
    ]);
    expect(marked(found.nodes[0] as Hit, 'QUOTE')).toEqual(['Sözcü', own('Quadro'), 'pass']);
  });

  it('finds sources by title and publisher', async () => {
    for (const text of [`muller ${own('press')}`, `gazette ${own('early')} 2019`]) {
      const found = await search(text);
      expect(found.nodes).toMatchObject([
        { kind: 'SOURCE', node: { id: id('source', 'early') }, date: '2019-05-01' },
      ]);
    }
    expect(idsOf(await search(`gazette ${own('early')} 2021`), 'SOURCE')).toEqual([]);
  });

  it('leaves out what was not known on a day', async () => {
    const line = `${own('Turk')} ${own('Azer')} arms`;
    const names = async (knownAt: string) => idsOf(await search(line, { knownAt }), 'RELATION').sort();
    expect(await names('2018-01-01')).toEqual([]);
    expect(await names('2020-01-01')).toEqual(['back', 'drones'].map(relation).sort());
    expect(await names('2024-01-01')).toEqual(['back', 'drones', 'older'].map(relation).sort());
    const texts = async (text: string, knownAt: string) =>
      (await search(text, { knownAt, kinds: ['CLAIM', 'QUOTE', 'SOURCE'] })).totalCount;
    expect([
      await texts(`guns ${own('azer')}`, '2023-08-31'),
      await texts(`guns ${own('azer')}`, '2023-09-01'),
    ]).toEqual([0, 1]);
    expect([await texts(own('quadro'), '2020-05-31'), await texts(own('quadro'), '2020-06-01')]).toEqual([
      0, 1,
    ]);
    expect([await texts(own('late'), '2023-08-31'), await texts(own('late'), '2023-09-01')]).toEqual([0, 1]);
  });

  it('has nothing to show for a name without relations but the actor', async () => {
    expect((await search(own('Sole'))).nodes).toMatchObject([
      { kind: 'ACTOR', node: { id: id('actor', 'Sole') } },
    ]);
  });

  it.each([
    ['', 0],
    ['   ', 0],
    ['*', 0],
    ['/.*/', 0],
    ['"', 0],
    ['who', null],
    ['AND', null],
    ['NOT', null],
    ['Acme (', null],
    ['"x', null],
    ['secret:x', null],
    ['summary:*', null],
    ['a~ b^ [c TO d] {e} \\ && || ! + -', null],
    ['\u0000\u202e\ud800', 0],
    ['key value unit null item', null],
    ['x'.repeat(40_000), 0],
    ['Azerbaijan '.repeat(4_000), null],
  ])('takes %j for words, and never finds everything', async (text, count) => {
    const found = await search(text, { first: 100 });
    if (count !== null) expect(found.totalCount).toBe(count);
    for (const { matches } of found.nodes) {
      expect(matches.flatMap(({ marks }) => marks).length).toBeGreaterThan(0);
    }
  });

  it('goes on after a cursor, each hit once, and counts all', async () => {
    const text = own('azer');
    const whole = await search(text);
    expect(whole.totalCount).toBe(whole.nodes.length);
    expect(whole.totalCount).toBeGreaterThan(5);
    expect(whole.counts.reduce((sum, { count }) => sum + count, 0)).toBe(whole.totalCount);
    const listed: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page: Found = await search(text, { first: 2, after });
      listed.push(...page.nodes.map(({ node }) => node.id));
      ({ endCursor: after, hasNextPage: more } = page.pageInfo);
    }
    expect(listed).toEqual(whole.nodes.map(({ node }) => node.id));
  });

  it('has the best of each kind where it is asked for no more', async () => {
    const found = await search(own('azer'), { perKind: 1 });
    expect(found.nodes.map(({ kind }) => kind)).toEqual(['ACTOR', 'RELATION', 'CLAIM']);
    expect(found.counts.find(({ kind }) => kind === 'RELATION')?.count).toBeGreaterThan(3);
  });

  it.each([
    'x',
    'aGl0',
    Buffer.from('after rel_1').toString('base64url'),
    Buffer.from('hit a b').toString('base64url'),
  ])('refuses what is no cursor: %s', async (after) => {
    const { errors } = await server.ask(asked, { text: 'x', after });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field: 'after' } }]);
  });

  it('refuses a page that is too large', async () => {
    const { errors } = await server.ask(asked, { text: 'x', first: 101 });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field: 'first' } }]);
  });
});

describe('a search after writing', () => {
  it('finds a merged actor by the one that stands, and its relations there', async () => {
    const { corner, store } = server;
    const make = someGraph(corner);
    const actors = ['Keep', 'Gone'].map((name) => ({ ...make.state(name), name: own(name) }));
    await store.importBatch(
      {
        actors,
        sources: [],
        claims: [
          {
            relation: make.relation('gone', 'Gone', 'Rus', { type: RelationType.AID }),
            claim: make.claim('gone', ['early']),
          },
        ],
      },
      { atomic: true, dryRun: false },
      corner.writer,
    );
    expect(idsOf(await search(own('Gone')), 'ACTOR')).toEqual([id('actor', 'Gone')]);
    await store.mergeActors(
      { keep: id('actor', 'Keep'), absorb: [id('actor', 'Gone')], reason: 'One and the same' },
      corner.writer,
    );
    const found = await search(`${own('Gone')} aid`);
    expect(idsOf(found, 'ACTOR')).toEqual([id('actor', 'Keep')]);
    expect(idsOf(found, 'RELATION')).toEqual([relation('gone')]);
  });

  it('never finds a claim that was retracted, nor its relation', async () => {
    const { corner, store } = server;
    const make = someGraph(corner);
    await store.importBatch(
      {
        actors: [],
        sources: [],
        claims: [
          {
            relation: make.relation('brief', 'Rus', 'Sole', { type: RelationType.AID }),
            claim: make.claim('brief', ['early'], { summary: `A ${own('passing')} thing was said here.` }),
          },
        ],
      },
      { atomic: true, dryRun: false },
      corner.writer,
    );
    expect((await search(own('passing'))).nodes).toMatchObject([{ kind: 'CLAIM' }]);
    expect(idsOf(await search(`${own('Rus')} ${own('Sole')}`), 'RELATION')).toEqual([relation('brief')]);
    await store.retractClaim(id('claim', 'brief'), 'It was not so', corner.writer);
    expect((await search(own('passing'))).totalCount).toBe(0);
    expect(idsOf(await search(`${own('Rus')} ${own('Sole')}`), 'RELATION')).toEqual([]);
  });
});
