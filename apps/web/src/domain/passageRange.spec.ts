import { describe, expect, it } from '@jest/globals';
import { passageRange } from './passageRange';

const text = 'a𝒃c\r\nd\n"e\nf",g\nh';
const at = (fragment: string): string | null => {
  const range = passageRange(text, fragment);
  return range && text.slice(range.from, range.to);
};

describe('passageRange', () => {
  it.each([
    ['char=0,1', 'a'],
    ['char=1,3', '𝒃c'],
    ['char=0,16', text],
    ['char=2', 'c'],
    ['line=0,1', 'a𝒃c'],
    ['line=1,3', 'd\n"e'],
    ['line=4,5', 'h'],
    ['row=1', 'a𝒃c'],
    ['row=3', '"e\nf",g'],
    ['row=2-4', 'd\n"e\nf",g\nh'],
  ])('finds %s', (fragment, words) => {
    expect(at(fragment)).toBe(words);
  });

  it.each([
    '',
    'char=3,3',
    'char=5,2',
    'char=0,17',
    'line=5,6',
    'line=0,9',
    'row=0',
    'row=5',
    'page=1',
    'char=-1,2',
  ])('finds nothing at %j', (fragment) => {
    expect(at(fragment)).toBeNull();
  });

  it('finds the end of five megabytes in a moment', () => {
    const long = 'ab𝒄\n'.repeat(1_250_000);
    const since = performance.now();
    expect(passageRange(long, 'char=4999990,4999999')).not.toBeNull();
    expect(performance.now() - since).toBeLessThan(1000);
  });
});
