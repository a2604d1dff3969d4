import '@citation-js/plugin-bibtex';
import { Cite } from '@citation-js/core';
import { describe, expect, it } from '@jest/globals';
import { bibtexEntry, citationKey } from './bibtexEntry';
import { citationForms, describePlace } from './citationForms';
import type { CitedPassage, CitedSource } from './citedPassage';
import { cslItem, dateParts } from './cslItem';
import { webAnnotation } from './citationForms';

const paper: CitedSource = {
  id: 'src_01JABCDEF',
  title: 'Drones & {other} 100% costs: $5_000',
  publisher: 'The Paper',
  authors: ['Ana María Ruiz', 'Ministry of Aland and Bland'],
  published: '2020-09-30~',
  url: 'https://paper.example/drones_and_more?a=1&b=%20',
  language: 'en',
  mediaType: 'text/plain',
  held: true,
};
const passage: CitedPassage = {
  id: 'cit_01JXYZ',
  status: 'VERIFIED',
  quote: 'Aland sold drones\n to Bland',
  opening: 'Aland sold drones to Bland',
  before: 'In May ',
  after: ', it says.',
  paragraph: 2,
  page: null,
  anchor: { kind: 'TEXT', start: 7, end: 34, fragment: 'char=7,34' },
  source: paper,
};
const bare: CitedPassage = {
  ...passage,
  quote: null,
  opening: null,
  before: null,
  after: null,
  paragraph: null,
  page: null,
  source: { ...paper, publisher: null, authors: [], published: null, url: null, language: null, held: false },
};

/** Reads an entry as a reference manager does. */
const read = (entry: string) => new Cite(entry).data[0] as Record<string, unknown>;

const written = (name: string, of: CitedPassage): string =>
  citationForms.find((form) => form.name === name)?.write(of, 'A claim on it.', 'https://entente.example/') ??
  '';

describe('a citation as a note', () => {
  it('says who, what, where published and when, the place, the address and the passage', () => {
    expect(written('Chicago note', passage)).toBe(
      'Ana María Ruiz and Ministry of Aland and Bland, “Drones & {other} 100% costs: $5_000,” The Paper, ca. September 30, 2020, para. 2, https://paper.example/drones_and_more?a=1&b=%20: “Aland sold drones to Bland”.',
    );
    expect(written('APA', passage)).toBe(
      'Ruiz, A. M., & Ministry of Aland and Bland. (ca. 2020). Drones & {other} 100% costs: $5_000. The Paper. https://paper.example/drones_and_more?a=1&b=%20 (Ruiz & Ministry of Aland and Bland, ca. 2020, para. 2): “Aland sold drones to Bland”.',
    );
  });

  it('leaves out what the source does not say', () => {
    expect(written('Chicago note', bare)).toBe('“Drones & {other} 100% costs: $5_000”.');
  });

  it('gives the first words where the document is not held', () => {
    expect(written('Chicago note', { ...passage, quote: null })).toContain(
      ': “Aland sold drones to Bland…”.',
    );
  });
});

describe('a citation in BibTeX', () => {
  it('is read back by a reference manager with every word and sign as it was', () => {
    const item = read(bibtexEntry(paper, describePlace(passage)));
    expect(item).toMatchObject({
      title: 'Drones & {other} 100% costs: $5_000',
      URL: paper.url,
      issued: { 'date-parts': [[2020, 9, 30]] },
      author: [{ family: 'Ruiz', given: 'Ana María' }, { family: 'Ministry of Aland and Bland' }],
    });
    expect(item['note']).toBe('para. 2: “Aland sold drones to Bland”');
  });

  it('is an entry still where the source says next to nothing', () => {
    expect(read(bibtexEntry(bare.source))).toMatchObject({ title: paper.title });
  });

  it.each(['} @evil{x, title={y}', '\\input{secrets}', '50 % of ~ and ^', '“#1” — naïve'])(
    'keeps %j inside its field',
    (title) => {
      const data = new Cite(bibtexEntry({ ...paper, title }, title)).data;
      expect(data).toHaveLength(1);
      expect(data[0]).toMatchObject({ title });
    },
  );

  it('has a key of plain letters and digits that tells sources apart', () => {
    const key = citationKey(paper);
    expect(key).toMatch(/^ruiz2020drones-[a-z0-9]+$/u);
    expect(citationKey({ ...paper, id: 'src_01JABCDEG' })).not.toBe(key);
  });
});

describe('a citation in CSL-JSON', () => {
  it('has the properties of the schema and no other', () => {
    expect(cslItem(paper, describePlace(passage))).toEqual({
      id: paper.id,
      type: 'article-newspaper',
      title: paper.title,
      author: [{ family: 'Ruiz', given: 'Ana María' }, { literal: 'Ministry of Aland and Bland' }],
      'container-title': 'The Paper',
      issued: { 'date-parts': [[2020, 9, 30]], circa: true },
      URL: paper.url,
      language: 'en',
      note: 'para. 2: “Aland sold drones to Bland”',
    });
    expect(cslItem(bare.source)).toEqual({
      id: paper.id,
      type: 'document',
      title: paper.title,
    });
  });

  it('is read by a reference manager', () => {
    expect(read(JSON.stringify([cslItem(paper, describePlace(passage))]))).toMatchObject({
      title: paper.title,
      URL: paper.url,
    });
  });
});

describe('a citation as a Web Annotation', () => {
  const annotation = webAnnotation(passage, 'Aland sold drones to Bland.', 'https://entente.example/');

  it('has what the data model demands: one context, an IRI, a type, a target', () => {
    expect(annotation).toMatchObject({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'Annotation' });
    expect(URL.canParse(annotation.id)).toBe(true);
    expect(annotation.target.source).toEqual({
      id: 'https://entente.example/documents/src_01JABCDEF',
      type: 'Text',
      format: 'text/plain',
      language: 'en',
      via: paper.url,
    });
  });

  it('finds the passage by its words, by its place, and by a fragment', () => {
    expect(annotation.target.selector).toEqual([
      { type: 'TextQuoteSelector', exact: passage.quote, prefix: 'In May ', suffix: ', it says.' },
      { type: 'TextPositionSelector', start: 7, end: 34 },
      { type: 'FragmentSelector', conformsTo: 'http://tools.ietf.org/rfc/rfc5147', value: 'char=7,34' },
    ]);
  });

  it('finds it by its place alone where it cannot be read', () => {
    const { selector } = webAnnotation(bare, 'A claim on it.', 'https://entente.example/').target;
    expect(selector.map(({ type }) => type)).toEqual(['TextPositionSelector', 'FragmentSelector']);
  });
});

describe('dateParts', () => {
  it.each([
    ['2020-10-03', [[2020, 10, 3]]],
    ['2020-10', [[2020, 10, null]]],
    ['2020-XX', [[2020, null, null]]],
    ['2020-10-XX', [[2020, 10, null]]],
    ['2020-21', [[2020, null, null]]],
    [
      '2016/2020-05',
      [
        [2016, null, null],
        [2020, 5, null],
      ],
    ],
    ['201X', []],
    ['2020-10-01/..', []],
  ] as const)('reads %s', (edtf, expected) => {
    expect(dateParts(edtf).map(({ year, month, day }) => [year, month, day])).toEqual(expected);
  });
});

describe('the forms of a citation', () => {
  it('are all written from one passage', () => {
    for (const { write } of citationForms) {
      expect(write(passage, 'A claim on it.', 'https://entente.example/')).toMatch(/drones/iu);
    }
  });
});
