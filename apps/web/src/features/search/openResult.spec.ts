import { describe, expect, it } from '@jest/globals';
import type { Graph } from '../../domain/network/graph';
import { whyUnseen } from './openResult';

const actor = (id: string) => ({ id, name: id, kind: 'STATE', isoCode: null, relationCount: 1 }) as const;
const sale = {
  id: 'sale',
  type: 'T',
  label: 'sells to',
  tone: 'COOPERATION',
  directed: true,
  from: 'a',
  to: 'b',
  evidence: 'ALLEGED',
  documents: 1,
  publishers: 1,
  occurred: null,
} as const;
const whole: Graph = { actors: [actor('a'), actor('b')], relations: [sale] };
const without: Graph = { actors: [actor('b')], relations: [] };
const none = { actorIds: [], relationIds: [] };
const all = { known: whole, standing: whole, matching: whole };
const relation = { kind: 'relation', id: 'sale' } as const;

describe('why something is not seen', () => {
  it.each([
    ['it is', whole, none, all, null],
    ['it was not loaded', without, none, all, 'ABSENT'],
    ['it is hidden', whole, { ...none, relationIds: ['sale'] }, all, 'HIDDEN'],
    ['an end of it is hidden', whole, { ...none, actorIds: ['b'] }, all, 'HIDDEN'],
    [
      'it was not known',
      whole,
      none,
      { ...all, known: without, standing: without, matching: without },
      'UNKNOWN',
    ],
    ['it was not in force', whole, none, { ...all, standing: without, matching: without }, 'NOT_IN_FORCE'],
    ['filters leave it out', whole, none, { ...all, matching: without }, 'FILTERED'],
  ] as const)('%s', (_, loaded, hidden, shown, why) => {
    expect(whyUnseen(relation, loaded, hidden, shown)).toBe(why);
  });

  it('is said of actors too', () => {
    expect(whyUnseen({ kind: 'actor', id: 'a' }, whole, none, { ...all, matching: without })).toBe(
      'FILTERED',
    );
    expect(whyUnseen({ kind: 'actor', id: 'b' }, whole, none, { ...all, matching: without })).toBe(null);
  });
});
