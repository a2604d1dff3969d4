import { describe, expect, it } from '@jest/globals';
import { checkMediaType } from './checkMediaType.js';

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
