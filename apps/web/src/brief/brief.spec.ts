import { describe, expect, it } from '@jest/globals';
import type { ClaimDetails } from '../api/claimDetails';
import type { BriefMatter, BriefRelation } from './briefMatter';
import { briefHtml } from './briefHtml';
import { briefMarkdown } from './briefMarkdown';
import { composeBrief } from './composeBrief';

const hostile = '</title><script>alert(1)</script> [x](javascript:alert(1)) *b* #1';

function claim(
  id: string,
  stance: ClaimDetails['stance'],
  source: string,
  quote: string | null,
): ClaimDetails {
  return {
    id,
    stance,
    summary: `What ${source} has to say`,
    attribution: null,
    occurred: null,
    speaker: null,
    qualifiers: [],
    citations: [
      {
        id: `cit_${id}`,
        status: quote === null ? 'UNVERIFIED' : 'VERIFIED',
        opening: null,
        quote,
        before: '',
        after: '',
        anchor: { kind: 'TEXT', start: 3, end: 9, fragment: 'char=3,9' },
        source: {
          id: `src_${source}`,
          title: `Title of ${source}`,
          publisher: source,
          authors: [],
          published: '2020-10-02',
          url: source === 'post' ? 'https://post.example/a&b' : 'javascript:alert(1)',
          language: 'en',
          mediaType: 'text/plain',
          held: quote !== null,
        },
      },
    ],
  };
}
const relation = (id: string, from: string, to: string, claims: ClaimDetails[]): BriefRelation => ({
  id,
  label: 'supplies arms to',
  from: { name: from },
  to: { name: to },
  occurred: '2020-10',
  evidence: 'CONTESTED',
  qualifiers: [{ key: 'share', value: '69', unit: '%' }],
  claims,
});
const first = relation('rel_1', 'Aland', 'Bland', [
  claim('1', 'REPORTED', 'paper', 'Aland sold\ndrones'),
  claim('2', 'DENIED', 'post', null),
]);
const second = relation('rel_2', 'Bland', hostile, [claim('3', 'ASSERTED', 'paper', hostile)]);
const matter: BriefMatter = {
  title: 'How Aland and Cland are connected',
  conditions: ['As known on 1 Nov 2020.', 'Contested or stronger.'],
  chains: [
    {
      actors: [{ name: 'Aland' }, { name: 'Bland' }, { name: 'Cland' }],
      weakestHop: 0,
      hops: [
        { relationCount: 3, relations: [first] },
        { relationCount: 1, relations: [second] },
      ],
    },
  ],
  relations: [first],
  madeOn: '2024-05-06',
  address: 'https://entente.example/?relation=rel_1',
};
const brief = composeBrief(matter);

describe('a brief', () => {
  it('tells of each relation once, with every claim for and against', () => {
    expect(brief.relations.map(({ heading }) => heading)).toEqual([
      'Aland supplies arms to Bland (Oct 2020)',
      `Bland supplies arms to ${hostile} (Oct 2020)`,
    ]);
    expect(brief.relations[0]?.claims.map(({ words }) => words)).toEqual([
      'Reports it, said by the source itself: What paper has to say',
      'Denies it, said by the source itself: What post has to say',
    ]);
  });

  it('has a numbered note for every passage, and each source once in its list', () => {
    const called = brief.relations.flatMap(({ claims }) =>
      claims.flatMap(({ passages }) => passages.map(({ note }) => note)),
    );
    expect(called).toEqual([1, 2, 3]);
    expect(brief.notes).toHaveLength(3);
    expect(brief.sources.map(({ words }) => words)).toEqual([
      '“Title of paper”, paper, 2 Oct 2020.',
      '“Title of post”, post, 2 Oct 2020.',
    ]);
  });

  it('says in a note that a passage was not checked where the text is not held', () => {
    expect(brief.notes[1]?.words).toContain('was not checked');
    expect(brief.notes[0]?.words).toBe(
      '“Title of paper”, paper, 2 Oct 2020, characters 3 to 9: “Aland sold drones”.',
    );
  });

  it('says why a chain is no stronger, and how many relations it leaves out', () => {
    expect(brief.chains[0]?.weakest).toContain('The strongest of its 3 relations');
    expect(brief.chains[0]?.steps[0]?.relations).toEqual([
      'Aland supplies arms to Bland (Oct 2020)',
      'and 2 more',
    ]);
  });

  it('links to the web alone', () => {
    expect(brief.sources.map(({ url }) => url)).toEqual([null, 'https://post.example/a&b']);
  });
});

describe('a brief in Markdown', () => {
  const text = briefMarkdown(brief);

  it('calls upon every note that it has, and has every note that it calls upon', () => {
    const defined = [...text.matchAll(/^\[\^(\d+)\]: /gmu)].map(([, number]) => number);
    const called = [...text.matchAll(/\[\^(\d+)\](?!:)/gu)].map(([, number]) => number);
    expect(defined).toEqual(['1', '2', '3']);
    expect([...new Set(called)].sort()).toEqual(defined);
  });

  it('quotes word for word, in one line', () => {
    expect(text).toContain('  > “Aland sold drones”[^1]');
  });

  it('lets no sign of a source mean anything', () => {
    expect(text).toContain('\\[x\\](javascript:alert(1)) \\*b\\* \\#1');
    expect(text).not.toMatch(/(?<!\\)<script/u);
  });

  it('says under which conditions it holds, and when it was made', () => {
    expect(text).toContain('As known on 1 Nov 2020.');
    expect(text).toContain('Made with Entente on 6 May 2024.');
  });
});

describe('a brief in HTML', () => {
  const html = briefHtml(brief);

  it('has a place for every link within it', () => {
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id));
    const inner = [...html.matchAll(/href="#([^"]+)"/gu)].map(([, id]) => id);
    expect(inner.length).toBeGreaterThan(5);
    expect(inner.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('shows words as words, whatever they are', () => {
    expect(html).not.toContain('<script');
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).toContain('href="https://post.example/a&amp;b"');
  });

  it('fetches nothing', () => {
    expect(html).not.toMatch(/src=|@import|url\(/u);
  });
});
