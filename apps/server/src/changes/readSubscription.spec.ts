import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { depthOf } from './readSubscription.js';

describe('the depth of a query', () => {
  it.each([
    ['{ a }', 1],
    ['{ a { b } c }', 2],
    ['{ a { ... { b { c } } } }', 3],
    ['{ a { ...F } } fragment F on T { b { ...G } } fragment G on T { c { d } }', 4],
    ['{ a } query B { a { b { c } } }', 3],
  ])('of %s is %i', (query, depth) => {
    expect(depthOf(parse(query))).toBe(depth);
  });
});
