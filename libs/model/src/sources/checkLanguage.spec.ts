import { describe, expect, it } from '@jest/globals';
import { checkLanguage } from './checkLanguage.js';

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
