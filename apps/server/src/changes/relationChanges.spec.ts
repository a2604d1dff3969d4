import { describe, expect, it } from '@jest/globals';
import { SentRelations } from './relationChanges.js';

describe('relations that a listener was told of', () => {
  it('are kept as they were told last, so many, the oldest forgotten first', () => {
    const told = new SentRelations(2);
    told.tell('a', true);
    told.tell('b', true);
    told.tell('a', false);
    told.tell('c', true);
    expect(['a', 'b', 'c'].map((id) => told.wasThere(id))).toEqual([false, undefined, true]);
  });

  it('take no more room however long it listens', () => {
    const told = new SentRelations();
    for (let i = 0; i < 100_000; i += 1) told.tell(`rel_${i}`, true);
    const kept = Array.from({ length: 100_000 }, (_, i) => told.wasThere(`rel_${i}`)).filter(Boolean);
    expect(kept).toHaveLength(2_000);
  });
});
