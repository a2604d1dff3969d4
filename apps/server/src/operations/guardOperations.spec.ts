import { describe, expect, it } from '@jest/globals';
import { buildSchema, parse } from 'graphql';
import { whatIsAsked } from './guardOperations.js';

const schema = buildSchema(`
  type Query { integrity: Integrity  actors(search: String): [Actor]  citation: Citation }
  type Integrity { ok: Boolean }
  type Actor { name: String }
  type Citation { id: ID  quote: String }
`);
const asked = (query: string) => whatIsAsked(schema, parse(query));

describe('what is asked', () => {
  it('is told by what is selected, and not by words', () => {
    expect(asked('{ integrity: actors(search: "integrity quote") { quote: name } }')).toEqual({
      documents: false,
      beyondTheLog: false,
    });
    expect(asked('{ fine: integrity { ok } }').beyondTheLog).toBe(true);
    expect(asked('{ ...F } fragment F on Query { integrity { ok } }').beyondTheLog).toBe(true);
    expect(asked('{ citation { text: quote } }').documents).toBe(true);
    expect(asked('{ citation { id } }').documents).toBe(false);
  });
});
