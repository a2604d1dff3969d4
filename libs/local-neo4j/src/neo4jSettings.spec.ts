import { describe, expect, it } from '@jest/globals';
import { hasRoomFor, megabytesOf, neo4jMemory } from './neo4jSettings.js';

describe('the memory of a local Neo4j', () => {
  it.each([
    [2048, 512, 256],
    [4096, 512, 512],
    [8192, 1024, 1024],
    [16_384, 2048, 2048],
    [65_536, 2048, 4096],
  ])(
    'of a machine of %i MB is a heap of %i and a page cache of %i',
    (machine, heapMegabytes, pageCacheMegabytes) => {
      expect(neo4jMemory({}, machine)).toEqual({ heapMegabytes, pageCacheMegabytes });
    },
  );

  it('is what the settings say, where they do', () => {
    expect(neo4jMemory({ heapMegabytes: 700 }, 8192)).toEqual({
      heapMegabytes: 700,
      pageCacheMegabytes: 1024,
    });
  });

  it('leaves the machine a fifth', () => {
    expect(hasRoomFor({ heapMegabytes: 2048, pageCacheMegabytes: 1024 }, 4096)).toBe(true);
    expect(hasRoomFor({ heapMegabytes: 2048, pageCacheMegabytes: 1536 }, 4096)).toBe(false);
  });

  it.each([
    ['768m', 768],
    ['2g', 2048],
    ['2G', 2048],
    ['100m', null],
    ['2', null],
    ['2gb', null],
    ['-1g', null],
    ['', null],
  ])('is read from %j as %p megabytes', (setting, megabytes) => {
    expect(megabytesOf(setting)).toBe(megabytes);
  });
});
