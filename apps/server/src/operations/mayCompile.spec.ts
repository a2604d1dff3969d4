import { describe, expect, it } from '@jest/globals';
import { parse, print } from 'graphql';
import { mayCompile } from './mayCompile.js';

const toProgram = { isStranger: false, own: new Set<string>() };

describe('a document', () => {
  it.each([
    'query ($id: ID!) { relation(id: $id) { id claims { ...C } } } fragment C on Claim { id citations { id } }',
    'query ($id: ID!, $n: Int = 5) { neighbourhood(actorIds: [$id], limit: $n) { actors { __typename id } } }',
    'query ($id: ID!) { relations(filter: { sourceIds: [$id] }, first: 50) { totalCount } }',
    '{ SINGLE_SOURCE: gaps(kinds: [SINGLE_SOURCE], first: 1) { totalCount } BROKEN: gaps(kinds: [BROKEN]) { totalCount } }',
    'fragment C on Claim { id } query ($id: ID!) { relation(id: $id) { claims { ...C } } }',
  ])('is compiled where nothing in it is odd: %.60s', (text) => {
    expect(mayCompile(parse(text), toProgram)).toBe(true);
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
  ])('is not where graphql-jit answers otherwise: %.60s', (text) => {
    expect(mayCompile(parse(text), toProgram)).toBe(false);
  });
});

describe('the text of a stranger', () => {
  const own = new Set(
    parse('query A { viewer { ...V } } fragment V on Viewer { role }').definitions.map((one) => print(one)),
  );

  it.each([
    ['query A { viewer { ...V } } fragment V on Viewer { role }', true],
    ['fragment V on Viewer { role } query A { viewer { ...V } } # as another sends it', true],
    ['query A { viewer { ...V } } fragment V on Viewer { role name: role }', false],
    ['query B { viewer { role } }', false],
  ])('is compiled only where all of it is of the page: %s', (text, answer) => {
    expect(mayCompile(parse(text), { isStranger: true, own })).toBe(answer);
    expect(mayCompile(parse(text), { isStranger: false, own })).toBe(true);
  });
});
