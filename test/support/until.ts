import { expect } from '@jest/globals';
import { eventually } from './eventually.js';

/** Looks until a list is as it should be, in whatever order. */
export function until(look: () => Promise<readonly string[]>, wanted: readonly string[]): Promise<void> {
  return eventually(async () => expect([...(await look())].sort()).toEqual([...wanted].sort()));
}
