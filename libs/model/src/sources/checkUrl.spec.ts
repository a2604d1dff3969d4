import { describe, expect, it } from '@jest/globals';
import { checkUrl } from './checkUrl.js';

describe('checkUrl', () => {
  it.each([
    ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
    ['http://example.org', 'http://example.org/'],
    ['https://bücher.example/ä', 'https://xn--bcher-kva.example/%C3%A4'],
  ])('takes %s', (text, kept) => {
    expect(checkUrl(text)).toBe(kept);
    expect(checkUrl(kept)).toBe(kept);
  });

  it('takes what it took before, however often it is asked', () => {
    for (let time = 0; time < 20_000; time += 1) checkUrl('https://bücher.example/ä');
  });

  it.each([
    'example.org',
    '',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'data:text/html,x',
    'ftp://example.org/',
    'https://user:pass@example.org/',
    'https://user@example.org/',
    `https://example.org/${'a'.repeat(2048)}`,
  ])('refuses %s', (text) => {
    expect(() => checkUrl(text)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT', field: 'url' }));
  });

  it('never keeps more than 2,048 characters', () => {
    const grows = `https://example.org/${'ä'.repeat(2000)}`;
    expect(() => checkUrl(grows)).toThrow(/2,048/u);
  });
});
