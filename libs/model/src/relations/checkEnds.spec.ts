import { describe, expect, it } from '@jest/globals';
import type { ActorKind } from '../vocabulary/actorKind.js';
import { relationTypes } from '../vocabulary/relationTypes.js';
import { checkEnds } from './checkEnds.js';

const ends = (from: ActorKind, to: ActorKind) => ({
  from: { id: 'act_from', kind: from },
  to: { id: 'act_to', kind: to },
});

describe('checkEnds', () => {
  it('lets a relation stand between all kinds that the codebook allows', () => {
    for (const { type, fromKinds, toKinds } of relationTypes) {
      for (const from of fromKinds) for (const to of toKinds) checkEnds(type, ends(from, to));
    }
  });

  it('says which end is at fault, and which kinds are right', () => {
    expect(() => checkEnds('VISIT', ends('STATE', 'STATE'))).toThrow(
      expect.objectContaining({
        code: 'BAD_USER_INPUT',
        field: 'relation.from',
        message: 'VISIT goes from OFFICIAL or PERSON; act_from is STATE',
      }),
    );
    expect(() => checkEnds('RECALL', ends('STATE', 'COMPANY'))).toThrow(
      expect.objectContaining({ field: 'relation.to' }),
    );
  });

  it('refuses a relation of an actor with itself', () => {
    const self = { id: 'act_state', kind: 'STATE' as const };
    expect(() => checkEnds('ACCUSATION', { from: self, to: self })).toThrow(
      expect.objectContaining({ field: 'relation.to' }),
    );
  });
});
