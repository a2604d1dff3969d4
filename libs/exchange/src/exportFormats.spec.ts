import type { Actor, Citation, Claim, Relation, Source } from '@entente/model';
import { describe, expect, it } from '@jest/globals';
import cytoscape from 'cytoscape';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { MultiDirectedGraph, MultiGraph } from 'graphology';
import graphologyGexf from 'graphology-gexf';
import graphologyGraphml from 'graphology-graphml';
import type { ExportedGraph } from './exportedGraph.js';
import { exportFormatOf, exportFormats } from './exportFormats.js';

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
