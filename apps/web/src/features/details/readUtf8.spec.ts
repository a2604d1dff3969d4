import { describe, expect, it } from '@jest/globals';
import { readUtf8 } from './readUtf8';

const bytes = (...values: number[]): ArrayBuffer => new Uint8Array(values).buffer;

describe('Reading a chosen file', () => {
  it('takes UTF-8, its byte order mark included', () => {
    expect(readUtf8(bytes(0xef, 0xbb, 0xbf, 0xc3, 0xa9))).toBe('\uFEFFé');
  });

  it('refuses what is no UTF-8', () => {
    expect(readUtf8(bytes(0xff, 0xfe, 0x41))).toBeNull();
  });
});
