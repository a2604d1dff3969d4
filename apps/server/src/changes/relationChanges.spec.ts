import { describe, expect, it } from '@jest/globals';
import { SentRelations } from './relationChanges.js';

describe('relations that a listener was told of', () => {
  it('are kept as they were sent last, so many, the oldest forgotten first', () => {
    const sent = new SentRelations(2);
    sent.add('a', true);
    sent.add('b', true);
    sent.add('a', false);
    sent.add('c', true);
    expect(['a', 'b', 'c'].map((id) => sent.wasThere(id))).toEqual([false, undefined, true]);
  });

  it('take no more room however long it listens', () => {
    const sent = new SentRelations();
    for (let i = 0; i < 100_000; i += 1) sent.add(`rel_${i}`, true);
    const kept = Array.from({ length: 100_000 }, (_, i) => sent.wasThere(`rel_${i}`)).filter(Boolean);
    expect(kept).toHaveLength(2_000);
  });
});
