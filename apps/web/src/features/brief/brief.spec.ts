import { describe, expect, it } from '@jest/globals';
import type { ClaimDetails } from '../../api/claims';
import { plainText } from '../citations/citationStyles';
import { type BriefInput, type BriefRelation, composeBrief } from './brief';
import { briefHtml } from './briefHtml';
import { briefMarkdown } from './briefMarkdown';

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
    credibility: null,
    citations: [
      {
        id: `cit_${id}`,
        status: quote === null ? 'UNVERIFIED' : 'VERIFIED',
        origin: `name:${source}`,
        document: `src_${source}`,
        opening: null,
        quote,
        before: '',
        after: '',
        paragraph: 4,
        page: null,
        anchor: { kind: 'TEXT', start: Number(id), end: 20, fragment: `char=${id},20` },
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
          reliability: null,
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
  documents: 1,
  publishers: 1,
  qualifiers: [{ key: 'share', value: '69', unit: '%' }],
  claims,
});
const first = relation('rel_1', 'Aland', 'Bland', [
  claim('1', 'REPORTED', 'paper', 'Aland sold\ndrones'),
  claim('2', 'DENIED', 'post', null),
]);
const second = relation('rel_2', 'Bland', hostile, [claim('3', 'ASSERTED', 'paper', hostile)]);
const matter: BriefInput = {
  title: 'How Aland and Cland are connected',
  conditions: ['Known by 1 Nov 2020.', 'Contested or stronger.'],
  paths: [
    {
      actors: [{ name: 'Aland' }, { name: 'Bland' }, { name: 'Cland' }],
      weakestHop: 0,
      hops: [
        { relationCount: 3, relations: [first] },
        { relationCount: 1, relations: [second] },
      ],
    },
  ],
  relations: [],
  style: 'chicago',
  picture: '<svg xmlns="http://www.w3.org/2000/svg"/>',
  madeOn: '2024-05-06',
  address: 'https://entente.example/?relation=rel_1',
};
const brief = composeBrief(matter);

describe('a brief', () => {
  it('tells of each relation once, with every claim for and against', () => {
    expect(brief.findings.map((finding) => finding.heading)).toEqual([
      'Aland supplies arms to Bland (Oct 2020)',
      `Bland supplies arms to ${hostile} (Oct 2020)`,
    ]);
    expect(brief.findings[0]?.claims.map(({ words }) => words)).toEqual([
      'Reported: What paper has to say',
      'Denied: What post has to say',
    ]);
  });

  it('tells a relation once though ten paths lead over it, and counts what it leaves out on a hop', () => {
    const [path] = matter.paths;
    const often = composeBrief({ ...matter, paths: Array.from({ length: 10 }, () => path ?? never()) });
    expect(often.findings).toHaveLength(2);
    expect(often.notes).toEqual(brief.notes);
    expect(often.leftOut).toEqual(['Aland – Bland: 2 more relations']);
  });

  it('begins with what its paths come to, each in one line', () => {
    expect(brief.summary[0]).toMatch(/^1 path of 2 hops\. /u);
    expect(brief.paths).toEqual([{ words: 'Aland – Bland – Cland', weakest: 'contested all along' }]);
  });

  it('begins with what chosen relations come to, and names the disputed ones', () => {
    const { summary } = composeBrief({ ...matter, paths: [], relations: [first, second] });
    expect(summary[0]).toBe('2 relations: 2 contested. They rest on 3 claims in 2 documents.');
    expect(summary[1]).toContain('Disputed: Aland supplies arms to Bland (Oct 2020); ');
    const undisputed = composeBrief({
      ...matter,
      paths: [],
      relations: [{ ...first, evidence: 'CORROBORATED' }],
    });
    expect(undisputed.summary[1]).toBe('No source disputes any of them.');
  });

  it('has one numbered note for each passage, however many claims rest on it', () => {
    expect(brief.findings.flatMap(({ claims }) => claims.map(({ notes }) => notes))).toEqual([[1], [2], [3]]);
    const same = { ...first, id: 'rel_3', claims: [claim('1', 'ASSERTED', 'paper', 'Aland sold\ndrones')] };
    const once = composeBrief({ ...matter, paths: [], relations: [first, same] });
    expect(once.findings[1]?.claims[0]?.notes).toEqual([1]);
    expect(once.notes).toHaveLength(2);
  });

  it('gives a source whole in its first note, with date, paragraph and address, and shortly after that', () => {
    expect(brief.notes.map(({ source }) => plainText(source))).toEqual([
      '“Title of paper,” paper, October 2, 2020, para. 4',
      '“Title of post,” post, October 2, 2020, para. 4',
      '“Title of paper,” para. 4',
    ]);
    expect(brief.notes.map(({ url }) => url)).toEqual([null, 'https://post.example/a&b', null]);
    expect(brief.notes[0]?.passage).toBe('“Aland sold drones”');
  });

  it('says in a note and in a claim how a person judged them', () => {
    const judged = { reason: 'It held before', by: 'an editor', at: '2024-01-01T00:00:00.000Z' };
    const [plain] = first.claims;
    if (!plain) throw new Error('The relation has claims');
    const [citation] = plain.citations;
    if (!citation) throw new Error('The claim has a citation');
    const source = { ...citation.source, reliability: { ...judged, grade: 'B' as const } };
    const claims = [{ ...plain, credibility: { ...judged, grade: 2 }, citations: [{ ...citation, source }] }];
    const { findings, notes } = composeBrief({ ...matter, paths: [], relations: [{ ...first, claims }] });
    expect(findings[0]?.claims[0]?.words).toBe(
      'Reported: What paper has to say [claim judged 2 — probably true]',
    );
    expect(plainText(notes[0]?.source ?? [])).toBe(
      '“Title of paper,” paper, October 2, 2020, para. 4 [source judged B — usually reliable]',
    );
  });

  it('says in a note that a passage was not checked where the text is not held', () => {
    expect(brief.notes.map(({ warning }) => warning)).toEqual([
      '',
      'Not checked: the document is not held, or no passage of it is named.',
      '',
    ]);
  });

  it('lists each source once, in the style that was chosen', () => {
    expect(brief.sources.map(({ words }) => plainText(words))).toEqual([
      '“Title of paper.” paper, October 2, 2020.',
      '“Title of post.” post, October 2, 2020.',
    ]);
    const { sources, notes } = composeBrief({ ...matter, style: 'apa' });
    expect(sources.map(({ words }) => plainText(words))[0]).toBe('Title of paper. (2020, October 2). paper.');
    expect(plainText(notes[0]?.source ?? [])).toBe('(“Title of paper,” 2020, para. 4)');
  });

  it('links to the web alone', () => {
    expect(brief.sources.map(({ url }) => url)).toEqual([null, 'https://post.example/a&b']);
  });
});

function never(): never {
  throw new Error('The matter has a path');
}

describe('a brief in Markdown', () => {
  const text = briefMarkdown(brief);

  it('calls upon every note that it has, and has every note that it calls upon', () => {
    const defined = [...text.matchAll(/^\[\^(\d+)\]: /gmu)].map(([, number]) => number);
    const called = [...text.matchAll(/\[\^(\d+)\](?!:)/gu)].map(([, number]) => number);
    expect(defined).toEqual(['1', '2', '3']);
    expect([...new Set(called)].sort()).toEqual(defined);
  });

  it('quotes word for word, in one line', () => {
    expect(text).toMatch(/^\[\^1\]: .*: “Aland sold drones”$/mu);
  });

  it('shows the picture that is saved beside it', () => {
    expect(briefMarkdown(brief, 'aland.svg')).toContain('](aland.svg)');
    expect(text).not.toContain('![');
  });

  it('lets no sign of a source mean anything', () => {
    expect(text).toContain('\\[x\\](javascript:alert(1)) \\*b\\* \\#1');
    expect(text).not.toMatch(/(?<!\\)<script/u);
  });

  it('says under which conditions it holds, and when it was made', () => {
    expect(text).toContain('Known by 1 Nov 2020.');
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

  it('holds the picture, and gives every text its own direction', () => {
    expect(html).toContain('<figure><svg');
    expect(html).toContain('<bdi>“Aland sold drones”</bdi>');
  });

  it('fetches nothing', () => {
    expect(html).not.toMatch(/src=|@import|url\(/u);
  });
});
