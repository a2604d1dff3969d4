import { relationTypes } from '@entente/model';
import { describe, expect, it } from '@jest/globals';
import { loadQuery, parseBlocks } from './loadQuery.js';

describe('the directives of a query', () => {
  it('tell what is always there from what depends on a parameter or stands once for each type', () => {
    expect(
      parseBlocks([
        'MATCH (n)',
        '//# when a.b',
        'WHERE n.x',
        '  //# each type',
        'UNION',
        '  //# end',
        '//# otherwise',
        'WHERE n.y',
        '//# end',
        'RETURN n',
      ]),
    ).toEqual([
      { kind: 'text', text: 'MATCH (n)\n' },
      {
        kind: 'when',
        parameter: 'a.b',
        then: [
          { kind: 'text', text: 'WHERE n.x\n' },
          { kind: 'each', blocks: [{ kind: 'text', text: 'UNION\n' }] },
        ],
        otherwise: [{ kind: 'text', text: 'WHERE n.y\n' }],
      },
      { kind: 'text', text: 'RETURN n\n' },
    ]);
  });

  it('are refused where one is not ended, or ended twice', () => {
    expect(() => parseBlocks(['//# when a', 'x'])).toThrow('nothing ends');
    expect(() => parseBlocks(['x', '//# end'])).toThrow('one directive too many');
  });
});

describe('the text of a query', () => {
  it('has in it what its parameters ask for, and nothing else', () => {
    expect(loadQuery('subgraph', { claims: true })).toMatch(/:CITES/u);
    expect(loadQuery('subgraph', { claims: false })).not.toMatch(/:CITES/u);
    expect(loadQuery('subgraph', { filter: { asOf: 'a day' } })).toMatch(/r\.endsOn/u);
    expect(loadQuery('subgraph', { filter: { asOf: null } })).not.toMatch(/r\.endsOn/u);
  });

  it('names the types asked for, or all of the vocabulary', () => {
    const branches = (text: string): number => text.match(/MATCH \(\)-\[r:\w+\]/gu)?.length ?? 0;
    expect(branches(loadQuery('subgraph', { filter: { byStrength: true, types: ['AID', 'TRADE'] } }))).toBe(
      2,
    );
    expect(branches(loadQuery('subgraph', { filter: { byStrength: true } }))).toBe(relationTypes.length);
  });

  it('never has a name from outside in it', () => {
    const types = ['AID]->() DETACH DELETE r //'];
    expect(() => loadQuery('subgraph', { filter: { types } })).toThrow('vocabulary');
  });
});
