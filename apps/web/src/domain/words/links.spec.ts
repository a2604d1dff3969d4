import { describe, expect, it } from '@jest/globals';
import { webAddress } from './links';

describe('A link to a source', () => {
  it.each(['https://example.org/a', 'http://example.org/'])('opens %s', (url) => {
    expect(webAddress(url)).toBe(url);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'example.org', '', null])(
    'does not open %s',
    (url) => {
      expect(webAddress(url)).toBeNull();
    },
  );
});
