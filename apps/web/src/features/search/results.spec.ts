import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Command } from '../../commands/commands';
import { groupResults, type SearchAnswer, segmentsOf } from './results';

const command = (title: string): Command => ({ id: title, title, group: 'Page', run: () => undefined });

type Hit = SearchAnswer['nodes'][number];
const hit = (kind: Hit['kind'], rest: Partial<Hit>): Hit => ({
  kind,
  date: null,
  actor: null,
  relation: null,
  claim: null,
  citation: null,
  source: null,
  matches: [],
  ...rest,
});
const turkey = hit('ACTOR', {
  actor: { id: 'act_t', name: 'Turkey', kind: 'STATE' },
  matches: [{ field: 'NAME', text: 'Türkiye', marks: [{ start: 0, end: 7 }] }],
});
const arms = hit('RELATION', {
  date: '2020',
  relation: {
    id: 'rel_1',
    type: 'ARMS_SUPPLY',
    label: 'supplies arms to',
    tone: 'COOPERATION',
    directed: true,
    evidence: 'CONTESTED',
    occurred: '2020',
    from: { id: 'act_t' },
    to: { id: 'act_a' },
  },
  matches: [{ field: 'SENTENCE', text: 'A supplies arms to B', marks: [{ start: 2, end: 18 }] }],
});
const claim = { id: 'clm_1', stance: 'REPORTED' as const, summary: 'Guns came to B.' };
const said = hit('CLAIM', {
  relation: arms.relation,
  claim,
  matches: [{ field: 'QUALIFIER', text: 'guns', marks: [{ start: 0, end: 4 }] }],
});
const quoted = hit('QUOTE', {
  ...said,
  kind: 'QUOTE',
  citation: { id: 'cit_1' },
  matches: [{ field: 'QUOTE', text: 'guns', marks: [{ start: 0, end: 4 }] }],
});
const answer = (nodes: readonly Hit[], truncated = false): SearchAnswer => ({
  truncated,
  counts: [
    { kind: 'ACTOR', count: nodes.filter(({ kind }) => kind === 'ACTOR').length },
    { kind: 'RELATION', count: truncated ? 200 : nodes.filter(({ kind }) => kind === 'RELATION').length },
  ],
  nodes: [...nodes],
});
const titles = (nodes: readonly Hit[]): string[] =>
  groupResults('x', answer(nodes), [], []).map(({ title }) => title);
const words = (nodes: readonly Hit[]): string[] =>
  groupResults('x', answer(nodes), [], []).flatMap(({ lines }) =>
    lines.map((line) => line.words.map(({ text }) => text).join('')),
  );

describe('what a search found', () => {
  it('stands in groups, the one with the best hit first', () => {
    expect(titles([turkey, arms])).toEqual(['Actors', 'Relations']);
    expect(titles([arms, turkey])).toEqual(['Relations', 'Actors']);
  });

  it('says by which other name an actor was found, and of a claim its summary besides what was found', () => {
    expect(words([turkey])).toEqual(['Turkey “Türkiye”']);
    expect(words([said])).toEqual(['Guns came to B. · guns']);
  });

  it('has a claim once, though it is quoted too', () => {
    expect(words([said, quoted])).toHaveLength(1);
    expect(words([quoted])).toEqual(['“guns”']);
  });

  it('says how many there are where not all are shown', () => {
    expect(groupResults('x', answer([arms], true), [], []).map(({ title }) => title)).toEqual([
      'Relations: the first 1 of 200 or more',
    ]);
  });

  it('has what can be done first where its very title is written, else last', () => {
    const first = (written: string) =>
      groupResults(written, answer([turkey]), [], [command('Undo')])[0]?.title;
    expect([first('undo'), first('und')]).toEqual(['To do', 'Actors']);
  });

  it('has what can be done with all relations that are found beneath them, where there are several', () => {
    const other = hit('RELATION', { ...arms, relation: { ...arms.relation, id: 'rel_2' } as never });
    const lines = (nodes: readonly Hit[]) =>
      groupResults('x', answer(nodes), [], [], [command('Select these 2 relations')])[0]?.lines;
    expect(lines([arms, other])?.map(({ kind }) => kind)).toEqual(['relation', 'relation', 'command']);
    expect(lines([arms])?.map(({ kind }) => kind)).toEqual(['relation']);
  });

  it('has loaded relations until the server answers', () => {
    const loaded = [
      { relation: { ...arms.relation, from: 'act_t', to: 'act_a' } as never, words: 'A supplies arms to B' },
    ];
    expect(groupResults('x', null, loaded, []).map(({ title }) => title)).toEqual(['Relations']);
    expect(groupResults('x', answer([]), loaded, [])).toEqual([]);
  });
});

describe('a text with marks', () => {
  it('is cut in code points, around the first mark', () => {
    const text = `${'🏔 '.repeat(100)}here it is${' and on'.repeat(50)}`;
    const segments = segmentsOf(text, [{ start: 200, end: 204 }], 60);
    expect(segments.filter(({ marked }) => marked)).toEqual([{ text: 'here', marked: true }]);
    expect(segments[0]).toEqual({ text: '… ', marked: false });
    expect(segments.at(-1)).toEqual({ text: ' …', marked: false });
  });

  it('is whole where it is not cut', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(20), fc.nat(20), (text, a, b) => {
        const length = [...text].length;
        const [start, end] = [Math.min(a, b, length), Math.min(Math.max(a, b), length)];
        const segments = segmentsOf(text, start < end ? [{ start, end }] : []);
        expect(segments.map((segment) => segment.text).join('')).toBe(text);
      }),
    );
  });
});
