import { describe, expect, it } from '@jest/globals';
import { checkLanguage, checkMediaType, checkSha256, checkUrl } from './source.js';

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

describe('checkLanguage', () => {
  it.each(['en', 'az-Latn', 'zh-Hant-TW', 'EN-gb'])('takes %s as it is', (tag) => {
    expect(checkLanguage(tag)).toBe(tag);
  });

  it.each(['', 'e', 'English language', 'en_GB', '-en', 'en-', '42'])('refuses "%s"', (tag) => {
    expect(() => checkLanguage(tag)).toThrow(
      expect.objectContaining({ code: 'BAD_USER_INPUT', field: 'language' }),
    );
  });
});

describe('checkMediaType', () => {
  it.each(['text/plain', 'application/vnd.api+json'])('takes %s as it is', (type) => {
    expect(checkMediaType(type)).toBe(type);
  });

  it.each(['', 'text', 'text/', '/plain', 'text/plain; charset=utf-8', 'text /plain'])(
    'refuses "%s"',
    (type) => {
      expect(() => checkMediaType(type)).toThrow(
        expect.objectContaining({ code: 'BAD_USER_INPUT', field: 'mediaType' }),
      );
    },
  );
});

describe('checkSha256', () => {
  it('keeps 64 hexadecimal digits in lower case', () => {
    expect(checkSha256('AB'.repeat(32))).toBe('ab'.repeat(32));
  });

  it.each(['', 'ab', 'g'.repeat(64), 'a'.repeat(65), `${'a'.repeat(64)}\n`])('refuses %j', (text) => {
    expect(() => checkSha256(text)).toThrow(
      expect.objectContaining({ code: 'BAD_USER_INPUT', field: 'sha256' }),
    );
  });
});
