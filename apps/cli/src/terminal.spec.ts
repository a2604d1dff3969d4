import { describe, expect, it } from '@jest/globals';
import { printable, printableJson, printableLine } from './terminal.js';

const title = 'A\u001b]0;owned\u0007 title\r\u009b2J\u202e\n\tצבא 😀';

describe('What is printed to a terminal', () => {
  it('has what would steer it as an escape, and all else as it is', () => {
    expect(printable(title)).toBe('A\\u001b]0;owned\\u0007 title\\u000d\\u009b2J\\u202e\n\tצבא 😀');
    expect(printableLine(title)).toBe(
      'A\\u001b]0;owned\\u0007 title\\u000d\\u009b2J\\u202e\\u000a\\u0009צבא 😀',
    );
  });

  it('is JSON that reads back the same', () => {
    const line = printableJson({ title });
    expect(line).not.toMatch(/(?!\n)[\p{Cc}\u202e]/u);
    expect(JSON.parse(line)).toEqual({ title });
  });
});
