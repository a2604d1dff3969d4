import { UnavailableError } from '@entente/model';
import { describe, expect, it } from '@jest/globals';
import { BytesInFlight } from './semaphores.js';

describe('bytes in flight', () => {
  it('are so many in all, and free again when they are given back, once', () => {
    const bytes = new BytesInFlight(100, 60);
    const release = bytes.take('a', 50);
    bytes.take('b', 50);
    expect(() => bytes.take('c', 1)).toThrow(UnavailableError);
    release();
    release();
    bytes.take('c', 50);
    expect(() => bytes.take('c', 1)).toThrow(UnavailableError);
  });

  it('are a share of that for one client', () => {
    const bytes = new BytesInFlight(100, 60);
    bytes.take('a', 60);
    expect(() => bytes.take('a', 1)).toThrow(UnavailableError);
    bytes.take('b', 40);
  });

  it('are counted, and not refused, where something was done already', () => {
    const bytes = new BytesInFlight(100, 60);
    const release = bytes.insist('a', 200);
    expect(() => bytes.take('b', 1)).toThrow(UnavailableError);
    release();
    bytes.take('b', 60);
  });
});
