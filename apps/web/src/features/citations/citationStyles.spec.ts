import { describe, expect, it } from '@jest/globals';
import { apa, chicago, type CitationStyle, plainText } from './citationStyles';
import type { CitedPassage, CitedSource } from './citedPassage';
import { personName, sourceKind } from './cslItem';

const source = (given: Partial<CitedSource>): CitedSource => ({
  id: 'src_1',
  title: 'A title',
  publisher: null,
  authors: [],
  published: null,
  url: null,
  language: 'en',
  mediaType: 'text/plain',
  held: true,
  ...given,
});
const passage = (given: Partial<CitedSource>, more: Partial<CitedPassage> = {}): CitedPassage => ({
  id: 'cit_1',
  status: 'VERIFIED',
  quote: 'Words',
  opening: 'Words',
  before: '',
  after: '',
  paragraph: null,
  page: null,
  anchor: { kind: 'TEXT', start: 0, end: 5, fragment: 'char=0,5' },
  source: source(given),
  ...more,
});
const note = (style: CitationStyle, of: CitedPassage): string => plainText(style.note(of));
const reference = (style: CitationStyle, given: Partial<CitedSource>): string =>
  plainText(style.reference(source(given)));

// Sources that the manuals cite themselves, in the forms that they show.
const camera = {
  title: 'Snap Makes a Bet on the Cultural Supremacy of the Camera',
  publisher: 'New York Times',
  authors: ['Farhad Manjoo'],
  published: '2017-03-08',
};
const forgetting = {
  title: 'Can we get better at forgetting?',
  publisher: 'The New York Times',
  authors: ['Benedict Carey'],
  published: '2019-03-22',
};
const vaccines = {
  title: 'Questions and answers on immunization and vaccine safety',
  authors: ['World Health Organization'],
  published: '2018-03',
  url: 'https://www.who.int/features/qa/84/en/',
};

describe('Chicago', () => {
  it('cites an article of a newspaper in a note, in short, and in the list', () => {
    expect(note(chicago, passage(camera))).toBe(
      'Farhad Manjoo, “Snap Makes a Bet on the Cultural Supremacy of the Camera,” New York Times, March 8, 2017',
    );
    expect(plainText(chicago.shortNote(passage(camera)))).toBe('Manjoo, “Snap Makes a Bet”');
    expect(reference(chicago, camera)).toBe(
      'Manjoo, Farhad. “Snap Makes a Bet on the Cultural Supremacy of the Camera.” New York Times, March 8, 2017.',
    );
    expect(chicago.reference(source(camera))).toContainEqual({ italic: 'New York Times' });
  });

  it('keeps the stop of a title that has one', () => {
    expect(reference(chicago, forgetting)).toBe(
      'Carey, Benedict. “Can we get better at forgetting?” The New York Times, March 22, 2019.',
    );
  });

  it('begins with the title where nobody is named', () => {
    expect(reference(chicago, { ...camera, authors: [] })).toBe(
      '“Snap Makes a Bet on the Cultural Supremacy of the Camera.” New York Times, March 8, 2017.',
    );
  });

  it('names two and three authors, and of four the first', () => {
    const [a, b, c, d] = ['Ann Ames', 'Ben Bell', 'Cid Cole', 'Dee Dorn'];
    const by = (authors: (string | undefined)[]) =>
      note(chicago, passage({ authors: authors.map((name) => name ?? '') }));
    expect(by([a, b])).toMatch(/^Ann Ames and Ben Bell, /u);
    expect(by([a, b, c])).toMatch(/^Ann Ames, Ben Bell, and Cid Cole, /u);
    expect(by([a, b, c, d])).toMatch(/^Ann Ames et al\., /u);
  });

  it('gives a report in italics, its publisher and date in brackets, and a page', () => {
    const report = {
      title: 'Arms in Transit',
      publisher: 'Institute of Aland',
      published: '2021',
      mediaType: 'application/pdf',
    };
    const page = { kind: 'PAGE', start: 11, end: 12, fragment: 'page=11,12' } as const;
    expect(note(chicago, passage(report, { anchor: page }))).toBe(
      'Arms in Transit (Institute of Aland, 2021), 12',
    );
    expect(reference(chicago, report)).toBe('Arms in Transit. Institute of Aland, 2021.');
  });

  it.each([
    ['2020-10-02', 'October 2, 2020'],
    ['2020-10~', 'ca. October 2020'],
    ['2020', '2020'],
    ['2020-09/2020-10', 'September 2020 to October 2020'],
  ])('writes the date %s', (published, words) => {
    expect(note(chicago, passage({ published }))).toBe(`“A title,” ${words}`);
  });
});

describe('APA', () => {
  it('lists an article of a newspaper with the newspaper in italics', () => {
    expect(reference(apa, forgetting)).toBe(
      'Carey, B. (2019, March 22). Can we get better at forgetting? The New York Times.',
    );
    expect(apa.reference(source(forgetting))).toContainEqual({ italic: 'The New York Times' });
  });

  it('lists a page of a group author with its title in italics', () => {
    expect(reference(apa, vaccines)).toBe(
      'World Health Organization. (2018, March). Questions and answers on immunization and vaccine safety.',
    );
    expect(apa.reference(source(vaccines))).toContainEqual({ italic: vaccines.title });
  });

  it('puts the title first where nobody is named, and n.d. where no day is', () => {
    expect(reference(apa, {})).toBe('A title. (n.d.).');
    expect(note(apa, passage({}))).toBe('(“A title,” n.d.)');
  });

  it('cites a paragraph and a page in the text', () => {
    expect(note(apa, passage(forgetting, { paragraph: 4 }))).toBe('(Carey, 2019, para. 4)');
    expect(note(apa, passage(forgetting, { paragraph: 4, page: 3 }))).toBe('(Carey, 2019, p. 3)');
    const pages = { kind: 'PAGE', start: 2, end: 4, fragment: 'page=2,4' } as const;
    expect(note(apa, passage(forgetting, { anchor: pages }))).toBe('(Carey, 2019, pp. 3–4)');
  });
});

describe('an author', () => {
  it.each([
    ['Ana María Ruiz', { family: 'Ruiz', given: 'Ana María' }],
    ['Ruiz, Ana María', { family: 'Ruiz', given: 'Ana María' }],
    ['Ludwig van Beethoven', { family: 'van Beethoven', given: 'Ludwig' }],
    ['Human Rights Watch', { literal: 'Human Rights Watch' }],
    ['Ministry of Defence of Aland', { literal: 'Ministry of Defence of Aland' }],
    ['Reuters', { literal: 'Reuters' }],
    ['Associated Press', { literal: 'Associated Press' }],
    ['Наталья Иванова', { family: 'Иванова', given: 'Наталья' }],
  ])('%s is a person or a body', (author, name) => {
    expect(personName(author)).toEqual(name);
  });
});

describe('a source', () => {
  it.each([
    ['newspaper', { publisher: 'The Paper', published: '2020-10-02' }],
    ['newspaper', { publisher: 'The Paper', published: '2020-10~', url: 'https://paper.example/' }],
    ['webpage', { publisher: 'Ministry of Trade', published: '2020-10-02', url: 'https://trade.example/' }],
    ['webpage', { url: 'https://page.example/' }],
    ['report', { publisher: 'Institute of Aland', published: '2020', mediaType: 'application/pdf' }],
    ['document', { publisher: 'The Paper' }],
  ])('is a %s to a reference manager', (kind, given) => {
    expect(sourceKind(source(given))).toBe(kind);
  });
});
