import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { plainOf } from './latex.js';
import { readReferences } from './readReferences.js';

const read = (name: string) =>
  readReferences(readFileSync(join(import.meta.dirname, 'fixtures', name), 'utf8'));

describe('references', () => {
  it('are read of CSL-JSON', () => {
    const { format, references } = read('ok/library.json');
    expect(format).toBe('csl-json');
    expect(references).toMatchObject([
      {
        entry: 1,
        key: 'http://zotero.org/users/1/items/ABC',
        title: 'Ruritania sells arms to Graustark',
        authors: ['Fritz von Tarlenheim', 'Streslau News Agency'],
        publisher: 'The Streslau Courier',
        published: { text: '2020-10-04' },
        url: 'https://www.example.org/news/arms?utm_source=feed',
        language: 'en-GB',
        notices: [],
      },
      { key: '7', publisher: 'Institute of Zenda', published: { text: '2019/2020' }, url: null, authors: [] },
      {
        title: 'שלום',
        url: 'https://doi.org/10.1234/abc',
        published: null,
        notices: [expect.stringContaining('the date "in press" is left out')],
      },
      { published: { text: '1999-05~' } },
    ]);
  });

  it('are read of BibTeX, its LaTeX as plain text', () => {
    const { format, references } = read('ok/library.bib');
    expect(format).toBe('bibtex');
    expect(references).toMatchObject([
      {
        key: 'arms2020',
        title: 'Ruritania sells über-arms to Graǔstark – again & again',
        authors: ['Fritz von Tarlenheim', 'Streslau News Agency'],
        publisher: 'The Streslau Courier, Weekly',
        published: { text: '2020-10-04' },
        url: 'https://www.example.org/a_b?c=1%20d',
      },
      {
        key: 'yearbook',
        title: 'Yearbook, with "quotes"',
        publisher: 'Institute of Zenda',
        published: { text: '2019/2020' },
        url: 'https://doi.org/10.1234/ABC',
      },
      { key: 'later', title: 'Señor Cação, Gdańsk, Øresund, Straße, Łódź', published: { text: '2021-03' } },
    ]);
    expect(references).toHaveLength(3);
  });

  it('have in BibTeX what they inherit from their whole or from given fields, and their year where the month is odd', () => {
    const { references } = read('ok/inherited.bib');
    expect(references).toMatchObject([
      {
        entry: 1,
        key: 'part',
        authors: ['Józef Böhm', 'World Bank'],
        publisher: 'The whole',
        published: { text: '2018' },
        url: null,
        notices: [],
      },
      { key: 'whole', publisher: 'Institute of Zenda', url: 'https://doi.org/10.1234/whole' },
      { key: 'given', publisher: 'Institute of Zenda', published: { text: '2001' } },
      { key: 'lost', notices: [expect.stringContaining('nowhere')] },
      {
        key: 'odd',
        title: 'The "odd" month',
        published: { text: '2019' },
        notices: [expect.stringContaining('is kept as 2019 alone')],
      },
      { key: 'words', title: 'Words of code', published: { text: '2020-03-04' } },
    ]);
    expect(references).toHaveLength(6);
  });

  it('are read of RIS whose tags have one space, or stand indented', () => {
    const { format, references } = read('ok/loose.ris');
    expect(format).toBe('ris');
    expect(references).toMatchObject([
      {
        title: 'With one space',
        authors: ['Fritz von Tarlenheim'],
        published: { text: '2020-05' },
        notices: [],
      },
      { title: 'Indented', published: { text: '2019' }, notices: [expect.stringContaining('2019 alone')] },
    ]);
  });

  it('are read of CSL-JSON in a list under a name, and an item of another form is refused', () => {
    const { references } = read('ok/items.json');
    expect(references).toMatchObject([
      {
        key: '1',
        title: 'Arms & the man',
        authors: ['C. de Gaulle', 'Fritz von Tarlenheim'],
        published: { text: '2020-03' },
        url: null,
      },
      { title: 'Undated', published: null, notices: [] },
      { title: 'In words', published: { text: '2020-10-04' } },
      { entry: 4, fault: expect.stringContaining('export it from Zotero as CSL JSON') },
    ]);
  });

  it('are read of RIS', () => {
    const { format, references } = read('ok/library.ris');
    expect(format).toBe('ris');
    expect(references).toMatchObject([
      {
        title: 'Ruritania sells arms to Graustark',
        authors: ['Fritz Tarlenheim', 'Streslau News Agency'],
        publisher: 'The Streslau Courier',
        published: { text: '2020-10-04' },
        url: 'https://www.example.org/news/arms',
        language: 'en',
      },
      { key: '42', title: 'Yearbook', publisher: 'Institute of Zenda', published: { text: '2019' } },
    ]);
    expect(references).toHaveLength(2);
  });

  it.each([
    ['comma-missing.bib', ['a comma is missing', 'Fine']],
    ['brace-missing.bib', ['is missing', 'Fine']],
    ['string-unknown.bib', ['which no @string says']],
    ['end-missing.ris', ['ER is missing', 'Two']],
    ['no-items.json', ['title', 'has no title', 'no item of CSL-JSON']],
  ])('that cannot be read are refused one by one, with what would be right: %s', (name, expected) => {
    const said = read(`not-ok/${name}`).references.map((one) => ('fault' in one ? one.fault : one.title));
    expect(said).toEqual(expected.map((part) => expect.stringContaining(part)));
  });

  it('say at which line each begins that cannot be read', () => {
    const entries = ['one', 'two'].map((key) => `@book{${key},\n  title {No sign},\n}\n`);
    const { references } = readReferences(`A comment.\n${entries.join('\n')}`);
    expect(references.map((one) => ('fault' in one ? one.fault : ''))).toEqual([
      expect.stringContaining('at line 2)'),
      expect.stringContaining('at line 6)'),
    ]);
  });

  it('are of a known format', () => {
    expect(() => readReferences('name,year\na,2020\n')).toThrow('known are CSL-JSON, BibTeX and RIS');
    expect(() => readReferences('[{"title": ')).toThrow('is no JSON');
  });

  it('keep what is no LaTeX as it is', () => {
    expect(plainOf('50 % of what costs $5, a_b and #1')).toBe('50 % of what costs $5, a_b and #1');
  });
});
