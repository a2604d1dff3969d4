import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { mayCompile } from './mayCompile.js';

const fields = (count: number): string => Array.from({ length: count }, (_, i) => `a${i}: id`).join(' ');

describe('a document', () => {
  it.each([
    'query ($id: ID!) { relation(id: $id) { id claims { ...C } } } fragment C on Claim { id citations { id } }',
    'query ($id: ID!, $n: Int = 5) { neighbourhood(actorIds: [$id], limit: $n) { actors { __typename id } } }',
    'query ($id: ID!) { relations(filter: { sourceIds: [$id] }, first: 50) { totalCount } }',
    '{ SINGLE_SOURCE: gaps(kinds: [SINGLE_SOURCE], first: 1) { totalCount } BROKEN: gaps(kinds: [BROKEN]) { totalCount } }',
    'fragment C on Claim { id } query ($id: ID!) { relation(id: $id) { claims { ...C } } }',
    `{ viewer { ${fields(400)} } }`,
  ])('is compiled where nothing in it is odd: %.60s', (text) => {
    expect(mayCompile(parse(text))).toBe(true);
  });

  it.each([
    'mutation ($id: ID!) { undoMerge(id: $id) { id } }',
    'query A { viewer { role } } query B { viewer { role } }',
    'query ($e: Evidence) { relations(filter: { minEvidence: $e }) { totalCount } }',
    'fragment A on Query { relations(filter: { minEvidence: $e }) { totalCount } } query ($e: Evidence) { ...A }',
    'query ($t: Tone) { relations(filter: { tones: [$t] }) { totalCount } }',
    'query ($n: Int! = 5) { relations(first: $n) { totalCount } }',
    'query ($a: Boolean!) { viewer { role @include(if: $a) } }',
    '{ actor(id: "act_a") { id } }',
    'query ($s: String = "a") { actors(search: $s) { totalCount } }',
    '{ a: viewer { b: role } a_b: viewer { role } }',
    '{ __proto__: viewer { role } }',
    '{ __schema { types { name } } }',
    `{ a: viewer { ...F } b: viewer { ...F } } fragment F on Viewer { ${fields(300)} }`,
  ])('is not where graphql-jit answers otherwise, or takes long: %.60s', (text) => {
    expect(mayCompile(parse(text))).toBe(false);
  });
});
