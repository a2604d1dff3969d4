import { describe, expect, it } from '@jest/globals';
import { Client, makeOperation } from '@urql/core';
import { map, pipe } from 'wonka';
import { graphql } from './graphql';
import { inBatches } from './paging';

const question = graphql(`
  query Known($ids: [ID!]!) {
    subgraph(filter: { ids: $ids }, limit: 1000) {
      relations {
        id
      }
    }
  }
`);

/** A client whose server answers each relation that it is asked for. */
const client = new Client({
  url: 'http://127.0.0.1/graphql',
  preferGetMethod: false,
  exchanges: [
    () => (operations) =>
      pipe(
        operations,
        map((operation) => ({
          operation: makeOperation(operation.kind, operation),
          data: {
            subgraph: { relations: (operation.variables as { ids: string[] }).ids.map((id) => ({ id })) },
          },
          stale: false,
          hasNext: false,
        })),
      ),
  ],
});

describe('what is asked by ids', () => {
  it('is asked for all of them, however many there are', async () => {
    const ids = Array.from({ length: 12_345 }, (_, i) => `rel_${i}`);
    const answers = await inBatches(client, question, ids, {}, 'Asking…');
    expect(answers.map(({ subgraph }) => subgraph.relations.length)).toEqual([
      ...Array.from({ length: 12 }, () => 1000),
      345,
    ]);
    expect(answers.flatMap(({ subgraph }) => subgraph.relations.map(({ id }) => id))).toEqual(ids);
  });

  it('asks nothing where there is none', async () => {
    expect(await inBatches(client, question, [], {}, 'Asking…')).toEqual([]);
  });
});
