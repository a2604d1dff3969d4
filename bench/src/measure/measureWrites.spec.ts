import { describe, expect, it } from '@jest/globals';
import { freshIds } from './measureWrites.js';

describe('freshIds', () => {
  const written = {
    text: 'CREATE …',
    parameters: {
      claims: [{ properties: { id: 'clm_a', relationId: 'rel_a', fromId: 'act_a', toId: 'act_b' } }],
      after: '{"id":"clm_a","citations":["cit_a"]}',
      limit: 7,
    },
  };

  it('gives what was written new ids, the same everywhere, and puts others in the place of actors', () => {
    const [again] = freshIds([written], new Map([['act_a', 'act_c']]));
    const [claim] = again?.parameters['claims'] as [{ properties: Record<string, string> }];
    const { id, relationId, fromId, toId } = claim.properties;
    expect({ fromId, toId, limit: again?.parameters['limit'] }).toEqual({
      fromId: 'act_c',
      toId: 'act_b',
      limit: 7,
    });
    expect([id, relationId]).toEqual([
      expect.stringMatching(/^clm_.{36}$/u),
      expect.stringMatching(/^rel_.{36}$/u),
    ]);
    expect(JSON.parse(again?.parameters['after'] as string)).toEqual({
      id,
      citations: [expect.stringMatching(/^cit_.{36}$/u)],
    });
  });

  it('gives other ids each time', () => {
    expect(freshIds([written], new Map())).not.toEqual(freshIds([written], new Map()));
  });
});
