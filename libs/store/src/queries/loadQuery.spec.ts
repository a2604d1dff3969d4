import { relationTypes } from '@entente/model';
import { describe, expect, it } from '@jest/globals';
import { loadQuery } from './loadQuery.js';

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
