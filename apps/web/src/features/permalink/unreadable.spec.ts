import { describe, expect, it } from '@jest/globals';
import { idKey, shortKey } from '../../domain/idKeys';
import { absentCount, unreadableParts } from './unreadable';
import { readViewState } from './viewStateParameters';

describe('What an address says that cannot be understood', () => {
  it('is told as it stands there', () => {
    const query =
      '?tone=CONFLICT,LOUD&no-kind=PLANET&happened=2021-02-30&published=yesterday&known=never&view=cinema&steps=9&order=LOUDEST' +
      '&publishers=two&relations=a-b&gap=NONE&layout=spiral&places=zz&seen=x&relations-sort=who&from=2020-09-27';
    expect(unreadableParts(query)).toEqual([
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
      '?relation=rel_1&tone=CONFLICT&relations=3-&happened=any&published=2020-11-01&least=CONTESTED&steps=6&expanded=act_a,act_b~act_c&utm_source=letter';
    expect(unreadableParts(query)).toEqual([]);
    expect(unreadableParts('')).toEqual([]);
  });

  it('is counted where it is of what is not there', () => {
    const actor = { id: 'act_1', name: 'A', kind: 'STATE' as const, isoCode: null, relationCount: 0 };
    const key = idKey(actor.id);
    const query = `?keys=8&hidden=${key}AAAAAAAA.BBBBBBBB&pinned=AAAAAAAA&note=actor~CCCCCCCC~words&group=G~open~${key}`;
    expect(absentCount(query, { actors: [actor], relations: [] })).toBe(3);
  });

  it('is told of keys that are cut off, and of parts that are not whole', () => {
    const [key, rest] = [idKey('act_1'), 'AB'];
    expect(
      unreadableParts(
        `?keys=8&hidden=${key}${rest}&pinned=${rest}&chain=act_a*act_b*${rest}&note=${key}&group=G&places=0.0.1.${key}AA&expanded=rel_1&keys=7`,
      ),
    ).toEqual([
      `hidden=${key}${rest}`,
      `pinned=${rest}`,
      `chain=act_a*act_b*${rest}`,
      `note=${key}`,
      'group=G',
      `places=0.0.1.${key}AA`,
      'expanded=rel_1',
      'keys=7',
    ]);
    expect(unreadableParts(`?hidden=${shortKey('act_1')}&places=0.0.1.${shortKey('act_1')}AAAA`)).toEqual([]);
  });

  it('is told of an old short key that two actors share, which now each have their own', () => {
    const actor = (id: string) => ({ id, name: id, kind: 'STATE' as const, isoCode: null, relationCount: 0 });
    const [one, other] = twoWithOneShortKey();
    const graph = { actors: [actor(one), actor(other), actor('act_third')], relations: [] };
    const old = `?hidden=${shortKey(one)}${shortKey('act_third')}`;
    expect(readViewState(old, graph).hidden.actorIds).toEqual(['act_third']);
    expect(absentCount(old, graph)).toBe(1);
    const now = `?keys=8&hidden=${idKey(one)}${idKey(other)}`;
    expect(readViewState(now, graph).hidden.actorIds).toEqual([one, other]);
    expect(absentCount(now, graph)).toBe(0);
  });
});

/** Two ids of actors that addresses of four letters take for each other: among some ten thousand there are. */
function twoWithOneShortKey(): readonly [string, string] {
  const seen = new Map<string, string>();
  for (let i = 0; ; i += 1) {
    const id = `act_${i}`;
    const before = seen.get(shortKey(id));
    if (before !== undefined) return [before, id];
    seen.set(shortKey(id), id);
  }
}
