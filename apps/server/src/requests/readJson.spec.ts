import { describe, expect, it } from '@jest/globals';
import { nestsDeeper } from './readJson.js';

const nested = (levels: number): unknown =>
  JSON.parse(`${'{"a":['.repeat(levels / 2)}1${']}'.repeat(levels / 2)}`);

describe('how deep a value nests', () => {
  it('is told of any depth', () => {
    expect(nestsDeeper('text', 0)).toBe(false);
    expect(nestsDeeper(nested(100), 100)).toBe(false);
    expect(nestsDeeper(nested(102), 100)).toBe(true);
    expect(nestsDeeper(nested(200_000), 100)).toBe(true);
    expect(nestsDeeper([[], {}, [[1, [null]]]], 4)).toBe(false);
    expect(nestsDeeper([[], {}, [[1, [null]]]], 3)).toBe(true);
  });
});
