import { describe, expect, it } from '@jest/globals';
import { absentCount } from './absentCount';
import { idKey } from './idKey';
import { unreadParts } from './unreadParts';

describe('What an address says that cannot be understood', () => {
  it('is told as it stands there', () => {
    const query =
      '?tone=CONFLICT,LOUD&no-kind=PLANET&happened=2021-02-30&published=yesterday&known=never&view=cinema&steps=9&order=LOUDEST' +
      '&publishers=two&relations=a-b&gap=NONE&layout=spiral&places=zz&seen=x&relations-sort=who&from=2020-09-27';
    expect(unreadParts(query)).toEqual([
      'tone=LOUD',
      'no-kind=PLANET',
      'happened=2021-02-30',
      'published=yesterday',
      'known=never',
      'view=cinema',
      'steps=9',
      'order=LOUDEST',
      'publishers=two',
      'relations=a-b',
      'gap=NONE',
      'layout=spiral',
      'places=zz',
      'seen=x',
      'relations-sort=who',
    ]);
  });

  it('is nothing in one that can be, nor what others added to it', () => {
    const query =
      '?relation=rel_1&tone=CONFLICT&relations=3-&happened=any&published=2020-11-01&least=CONTESTED&steps=6&utm_source=letter';
    expect(unreadParts(query)).toEqual([]);
    expect(unreadParts('')).toEqual([]);
  });

  it('is counted where it is of what is not there', () => {
    const actor = { id: 'act_1', name: 'A', kind: 'STATE' as const, isoCode: null, relationCount: 0 };
    const key = idKey(actor.id);
    const query = `?hidden=${key}AAAA.BBBB&pinned=AAAA&note=actor~CCCC~words&group=G~open~${key}`;
    expect(absentCount(query, { actors: [actor], relations: [] })).toBe(3);
  });
});
