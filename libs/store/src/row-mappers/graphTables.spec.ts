import { describe, expect, it } from '@jest/globals';
import { InconsistentReadError } from '../connection/inconsistentRead.js';
import { assembleRelations, type GraphTables } from './graphTables.js';
import { wholeShape } from './shape.js';

const actor = (id: string) => [id, 'STATE', [], [], null, [], [], id];
const citation = [
  'cit_1',
  'src_1',
  'TEXT',
  0,
  1,
  'UNVERIFIED',
  'source:src_1',
  'src_1',
  null,
  null,
  null,
  null,
];
const said = [
  'clm_1',
  'rel_1',
  'ASSERTED',
  'It is said',
  null,
  null,
  null,
  '[]',
  null,
  '2020-01-01T00:00:00Z',
  'test',
];
const whole = {
  relations: [['rel_1', 'TRADE', 'act_1', 'act_2', null, '[]', null, 1, 1, 1, 1]],
  claims: [[...said, [citation]]],
  sources: [['src_1', null, null, null, [], null, 'text/plain', null, false, null, 'Title']],
  actors: [actor('act_1'), actor('act_2')],
};
const gone = (columns: readonly unknown[]): null[] => columns.map(() => null);

/** The answer with something else in place of some of its tables. */
const assemble = (change: Partial<Record<keyof GraphTables, readonly unknown[]>>) =>
  assembleRelations([{ ...whole, ...change } as unknown as GraphTables], wholeShape);

describe('an answer', () => {
  it('is put together from its tables', () => {
    expect(assemble({}).relations).toMatchObject([
      { id: 'rel_1', claims: [{ citations: [{ id: 'cit_1' }] }] },
    ]);
  });

  it('has nothing, rather than something else, where it was not read', () => {
    const bare = {
      relations: [['rel_1', 'TRADE', 'act_1', 'act_2', null, null, null, 1, 1, 1, 1]],
      actors: ['act_1', 'act_2'].map((id) => [id, 'STATE', null, null, null, null, null, id]),
    };
    const [relation] = assemble(bare).relations;
    expect(relation).toMatchObject({ qualifiers: [], nearOrigins: [], publishers: 1 });
    expect(relation?.from).toEqual({
      ...{ id: 'act_1', kind: 'STATE', name: 'act_1', description: null, aliases: [], identifiers: [] },
    });
  });

  it.each([
    ['a relation', { relations: whole.relations.map(gone) }],
    ['an actor', { actors: [actor('act_1'), gone(actor('act_2'))] }],
    ['an actor, half read', { actors: [actor('act_1'), ['act_2', 'STATE', ...gone([1, 2, 3, 4, 5, 6])]] }],
    ['a claim', { claims: [[...gone(said), [citation]]] }],
    ['a claim with its citations', { claims: [] }],
    ['a citation', { claims: [[...said, [gone(citation)]]] }],
    ['the citations', { claims: [[...said, []]] }],
    ['a source', { sources: whole.sources.map(gone) }],
  ])('is torn where %s went while it was read', (_, change) => {
    expect(() => assemble(change)).toThrow(InconsistentReadError);
  });
});
