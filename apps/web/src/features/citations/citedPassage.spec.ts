import { describe, expect, it } from '@jest/globals';
import { quoted } from './citedPassage';

describe('Words in quotation marks', () => {
  it.each([
    ['Aland sold drones', '“Aland sold drones”'],
    ['“They flew,” she said', '“‘They flew,’ she said”'],
    ['“They flew over the…', '“‘They flew over the…”'],
    ['Aland’s drones', '“Aland’s drones”'],
  ])('%s are %s', (words, said) => {
    expect(quoted(words)).toBe(said);
  });
});
