import { describe, expect, it } from '@jest/globals';
import { GuessLimit } from './access.js';

describe('wrong tokens from one address', () => {
  const guessed = (times: number): GuessLimit => {
    const limit = new GuessLimit();
    for (let guess = 0; guess < times; guess += 1) limit.count('192.0.2.1', guess);
    return limit;
  };

  it('may be ten in a minute', () => {
    expect(guessed(9).wait('192.0.2.1', 100)).toBe(0);
    expect(guessed(10).wait('192.0.2.1', 100)).toBe(59_900);
  });

  it('are forgotten when the minute is over', () => {
    const limit = guessed(10);
    expect(limit.wait('192.0.2.1', 60_000)).toBe(0);
    limit.count('192.0.2.1', 60_000);
    expect(limit.wait('192.0.2.1', 60_001)).toBe(0);
  });

  it('are nobody else’s', () => {
    expect(guessed(10).wait('192.0.2.2', 100)).toBe(0);
  });
});
