import { describe, expect, it } from '@jest/globals';
import { bundle } from '../../domain/network/bundles';
import type { GraphRelation } from '../../domain/network/graph';
import { toLayoutLinks } from './toLayoutRequest';

const relation = (
  id: string,
  type: string,
  tone: GraphRelation['tone'],
  more: Partial<GraphRelation> = {},
) => ({
  id,
  type,
  tone,
  label: type,
  directed: true,
  from: 'envoy',
  to: 'state',
  evidence: 'SINGLE_SOURCE' as const,
  documents: 1,
  publishers: 1,
  occurred: null,
  ...more,
});
const pull = (...relations: GraphRelation[]): number | undefined => toLayoutLinks(bundle(relations))[0]?.pull;

describe('what links two actors', () => {
  it('pulls together by cooperation, and apart by conflict', () => {
    const aid = relation('1', 'AID', 'COOPERATION');
    const threat = relation('2', 'THREAT', 'CONFLICT', { from: 'state', to: 'envoy' });
    expect([pull(aid), pull(threat), pull(aid, threat)]).toEqual([1, -1, 0]);
  });

  it('holds who belongs to another to it, and nobody by what says no more than where forces are', () => {
    expect(pull(relation('1', 'OFFICE', 'STRUCTURE'))).toBeGreaterThan(1);
    expect(pull(relation('1', 'MILITARY_PRESENCE', 'STRUCTURE'))).toBe(0);
  });

  it('holds nobody by what sources dispute', () => {
    expect(pull(relation('1', 'PART_OF', 'STRUCTURE', { evidence: 'CONTESTED' }))).toBe(0);
  });
});
