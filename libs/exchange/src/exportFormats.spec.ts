import type { Actor, Citation, Claim, Relation, Source } from '@entente/model';
import { describe, expect, it } from '@jest/globals';
import cytoscape from 'cytoscape';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { MultiDirectedGraph, MultiGraph } from 'graphology';
import graphologyGexf from 'graphology-gexf';
import graphologyGraphml from 'graphology-graphml';
import type { ExportedGraph } from './exportedGraph.js';
import { exportFormatOf, exportFormats } from './exportFormats.js';
import { type Cell, sheet, workbookParts } from './xlsx/sheets.js';

/** Names with all that a format might trip over. */
const odd = 'A "quoted" <b>&amp;</b> name,\u0001 with\na line break, =1+1 and שלום 😀';

const actor = (id: string, name: string, more: Partial<Actor> = {}): Actor => ({
  id,
  kind: 'STATE',
  name,
  description: null,
  aliases: [],
  identifiers: [],
  ...more,
});
const seller = actor('act_seller', odd, {
  description: '=HYPERLINK("http://example.org")',
  aliases: [
    { name: 'S', kind: 'ABBREVIATION' },
    { name: '@seller', kind: 'NAME' },
  ],
  identifiers: [{ scheme: 'wikidata', value: 'Q1' }],
});
const buyer = actor('act_buyer', 'Buyer');
const alone = actor('act_alone', 'Alone', { kind: 'ORGANIZATION' });

const source: Source = {
  id: 'src_paper',
  title: 'A paper; "the" one',
  publisher: 'The Gazette',
  authors: [],
  published: '2020-10-01',
  url: 'https://example.org/paper?a=1&b=2',
  language: 'en',
  mediaType: 'text/plain',
  sha256: 'a'.repeat(64),
  held: true,
  reliability: { grade: 'B', reason: 'Its reports held', by: 'an editor', at: '2026-01-03T03:04:05.000Z' },
};
const citation = (id: string, start: number, end: number): Citation => ({
  id,
  source,
  anchor: { kind: 'TEXT', start, end },
  status: 'VERIFIED',
  origin: 'o',
  document: 'd',
  quote: 'sold arms',
  before: null,
  after: null,
  paragraph: 1,
  page: null,
  opening: 'sold arms',
});
const claim = (id: string, relationId: string, stance: Claim['stance']): Claim => ({
  id,
  relationId,
  stance,
  summary: 'The one is said to sell arms to the other.',
  speaker: null,
  attribution: null,
  occurred: null,
  qualifiers: [],
  citations: [citation(`cit_${id}`, 12, 21)],
  recordedAt: '2026-01-02T03:04:05.000Z',
  recordedBy: 'editor',
  credibility: { grade: 2, reason: 'It fits the rest', by: 'an editor', at: '2026-01-03T03:04:05.000Z' },
});
const relation = (id: string, type: Relation['type'], more: Partial<Relation> = {}): Relation => ({
  id,
  type,
  from: seller,
  to: buyer,
  occurred: null,
  qualifiers: [],
  evidence: 'CONTESTED',
  independentOrigins: 1,
  documents: 1,
  publishers: 1,
  nearOrigins: [],
  claims: [claim(`clm_${id}`, id, 'REPORTED'), claim(`clm_${id}_2`, id, 'DENIED')],
  ...more,
});
const sale = relation('rel_sale', 'ARMS_SUPPLY', {
  occurred: '2016/2020-10~',
  qualifiers: [{ key: 'value', value: '127', unit: 'USD million' }],
});
const lasting = relation('rel_lasting', 'ARMS_SUPPLY', { occurred: '2019-05-04/..' });
const ally = relation('rel_ally', 'ALLIANCE');

async function* each<T>(...things: T[]): AsyncGenerator<T> {
  yield* things;
}
const graph: ExportedGraph = {
  actors: () => each(seller, buyer, alone),
  relations: () => each(sale, lasting, ally),
  sources: () => each(),
  claims: () => each(),
  madeOn: '2026-11-30',
};

async function bytesOf(name: string): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of exportFormatOf(name).write(graph)) pieces.push(Buffer.from(piece as string));
  return Buffer.concat(pieces);
}
const textOf = async (name: string): Promise<string> => (await bytesOf(name)).toString('utf8');

/** As XML has it: a control character cannot stand in it. */
const oddInXml = odd.replace('\u0001', '\ufffd');

describe('export formats', () => {
  it('are named, and an unknown name is refused with all of them', () => {
    expect(exportFormats.map(({ name }) => name)).toContain('gexf');
    expect(() => exportFormatOf('docx')).toThrow(
      expect.objectContaining({
        code: 'BAD_USER_INPUT',
        message: expect.stringMatching(/"docx"; it can be claims-jsonl, .*gexf/u),
      }),
    );
  });
});

describe('GraphML', () => {
  it('is valid XML and a graph to graphology, every edge with its columns', async () => {
    const text = await textOf('graphml');
    expect(XMLValidator.validate(text)).toBe(true);
    const read = graphologyGraphml.parse(MultiDirectedGraph, text);
    expect(read.nodes()).toEqual(['act_seller', 'act_buyer', 'act_alone']);
    expect(read.getNodeAttributes('act_seller')).toMatchObject({
      label: oddInXml,
      kind: 'STATE',
      aliases: 'S | @seller',
      identifiers: 'wikidata:Q1',
    });
    expect(read.edges()).toEqual(['rel_sale', 'rel_lasting', 'rel_ally']);
    expect(read.extremities('rel_sale')).toEqual(['act_seller', 'act_buyer']);
    expect(read.getEdgeAttributes('rel_sale')).toEqual({
      label: 'supplies arms to',
      type: 'ARMS_SUPPLY',
      tone: 'COOPERATION',
      directed: true,
      occurred: '2016/2020-10~',
      firstDay: '2016-01-01',
      lastDay: '2020-10-31',
      evidence: 'CONTESTED',
      independentOrigins: 1,
      documents: 1,
      publishers: 1,
      stances: 'REPORTED | DENIED',
      claims: 2,
      citations: 2,
      citedAt: 'src_paper#char=12,21',
      sources: 'A paper; "the" one, The Gazette, 2020-10-01',
      summaries: 'The one is said to sell arms to the other. | The one is said to sell arms to the other.',
      qualifiers: 'value: 127 USD million',
    });
    expect(read.getEdgeAttribute('rel_ally', 'directed')).toBe(false);
  });
});

describe('GEXF', () => {
  it('is valid XML and a graph to graphology, with edges of both sorts', async () => {
    const text = await textOf('gexf');
    expect(XMLValidator.validate(text)).toBe(true);
    const read = graphologyGexf.parse(MultiGraph, text);
    expect(read.getNodeAttributes('act_seller')).toMatchObject({ label: oddInXml, kind: 'STATE' });
    expect(read.getEdgeAttributes('rel_sale')).toMatchObject({ evidence: 'CONTESTED', citations: 2 });
    expect([read.isDirected('rel_sale'), read.isDirected('rel_ally')]).toEqual([true, false]);
  });

  it('has the days of a relation as its spell, open where it is open, and none where it is undated', async () => {
    const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' });
    const { gexf } = parser.parse(await textOf('gexf')) as {
      gexf: {
        xmlns: string;
        graph: { mode: string; timeformat: string; edges: { edge: { id: string; spells?: unknown }[] } };
      };
    };
    expect(gexf).toMatchObject({
      xmlns: 'http://gexf.net/1.3',
      version: '1.3',
      graph: { mode: 'dynamic', timeformat: 'date' },
    });
    expect(gexf.graph.edges.edge.map(({ id, spells }) => [id, spells])).toEqual([
      ['rel_sale', { spell: { start: '2016-01-01', end: '2020-10-31' } }],
      ['rel_lasting', { spell: { start: '2019-05-04' } }],
      ['rel_ally', undefined],
    ]);
  });
});

describe('Cytoscape JSON', () => {
  it('is taken by Cytoscape.js as it is', async () => {
    const options = JSON.parse(await textOf('cytoscape-json')) as cytoscape.CytoscapeOptions;
    const cy = cytoscape({ ...options, headless: true });
    expect(cy.nodes().map((node) => node.id())).toEqual(['act_seller', 'act_buyer', 'act_alone']);
    expect(cy.$id('act_seller').data('name')).toBe(odd);
    expect(cy.$id('rel_sale').data()).toMatchObject({
      source: 'act_seller',
      target: 'act_buyer',
      type: 'ARMS_SUPPLY',
      evidence: 'CONTESTED',
      stances: ['REPORTED', 'DENIED'],
      citations: 2,
    });
    cy.destroy();
  });
});

describe('a table of claims', () => {
  it('has a row for each citation, and no cell that a spreadsheet would compute', async () => {
    const [header, ...rows] = (await textOf('claims-csv')).trimEnd().split('\r\n');
    expect(header).toMatch(/^\ufeffclaim,relation,from,verb,to,/u);
    expect(rows).toHaveLength(6);
    expect(rows[0]).toContain('src_paper,"char=12,21","A paper; ""the"" one",,The Gazette,2020-10-01');
    expect(rows.join('\n')).not.toMatch(/(?:^|,)"?[=+@\t\r-]/mu);
  });
});

describe('a workbook', () => {
  it('is valid XML in every part', async () => {
    for (const { name, content } of workbookParts(['Actors', 'A & B'])) {
      let xml = '';
      for await (const piece of content) xml += piece as string;
      expect([name, XMLValidator.validate(xml)]).toEqual([name, true]);
    }
  });

  it('has texts as texts, numbers as numbers, and nothing to compute', async () => {
    let xml = '';
    const rows = each<readonly Cell[]>([odd, 5, true, null], ['=1+1', '_x0041_', '', 'x'.repeat(40_000)]);
    for await (const piece of sheet(['a', 'b', 'c', 'd'], rows)) xml += piece;
    expect(XMLValidator.validate(xml)).toBe(true);
    expect(xml).toContain('<c r="B2"><v>5</v></c><c r="C2" t="b"><v>1</v></c></row>');
    expect(xml).toContain('<c r="A3" t="inlineStr"><is><t xml:space="preserve">=1+1</t></is></c>');
    expect(xml).toContain('_x005F_x0041_');
    expect(xml).not.toContain('<f>');
    expect(/x{1000,}…/u.exec(xml)?.[0]).toHaveLength(32_767);
  });

  it('is a ZIP archive', async () => {
    expect((await bytesOf('xlsx')).subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
  });
});

describe('FollowTheMoney', () => {
  it('has actors, documents and links, by ids that it takes, and no property without a value', async () => {
    const entities = (await textOf('ftm'))
      .trim()
      .split('\n')
      .map(
        (line) => JSON.parse(line) as { id: string; schema: string; properties: Record<string, string[]> },
      );
    for (const { id, properties } of entities) {
      expect(id).toMatch(/^[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?$/u);
      expect(Object.values(properties).flat()).not.toContain('');
    }
    expect(entities.map(({ schema }) => schema)).toEqual([
      'PublicBody',
      'PublicBody',
      'Organization',
      'Document',
      'UnknownLink',
      'UnknownLink',
      'UnknownLink',
    ]);
    expect(entities[4]?.properties).toMatchObject({
      subject: ['act-seller'],
      object: ['act-buyer'],
      startDate: ['2016'],
      endDate: ['2020-10'],
      proof: ['src-paper'],
    });
  });
});

describe('JSON-LD', () => {
  it('has each citation as an annotation of its claim, and each claim with its provenance', async () => {
    const read = JSON.parse(await textOf('json-ld')) as {
      '@context': [string, Record<string, unknown>];
      '@graph': { id: string; type: string; target?: { selector: object[] } }[];
    };
    expect(read['@context'][0]).toBe('http://www.w3.org/ns/anno.jsonld');
    const annotations = read['@graph'].filter(({ type }) => type === 'Annotation');
    expect(annotations).toHaveLength(6);
    expect(annotations[0]?.target?.selector).toEqual([
      { type: 'TextQuoteSelector', exact: 'sold arms' },
      { type: 'TextPositionSelector', start: 12, end: 21 },
      {
        type: 'FragmentSelector',
        conformsTo: 'http://tools.ietf.org/rfc/rfc5147',
        value: 'char=12,21',
      },
    ]);
    expect(read['@graph'].find(({ id }) => id === 'urn:entente:clm_rel_sale')).toMatchObject({
      type: 'Entity',
      wasDerivedFrom: ['urn:entente:src_paper'],
      wasGeneratedBy: { type: 'Activity', endedAtTime: '2026-01-02T03:04:05.000Z' },
    });
  });
});
