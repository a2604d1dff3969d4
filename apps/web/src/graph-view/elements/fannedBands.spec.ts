import { describe, expect, it } from '@jest/globals';
import { bundle } from '../../domain/network/bundles';
import { fannedBands } from './toElements';

const relation = (id: string, to: string) => ({
  id,
  type: 'AID',
  label: 'gives aid to',
  tone: 'COOPERATION' as const,
  directed: true,
  from: 'a',
  to,
  evidence: 'SINGLE_SOURCE' as const,
  documents: 1,
  publishers: 1,
  occurred: null,
});
const bands = bundle([relation('1', 'b'), relation('2', 'b'), relation('3', 'c'), relation('4', 'c')]);
const [toB = '', toC = ''] = bands.map(({ id }) => id);
const fanned = (more: Partial<Parameters<typeof fannedBands>[1]>): string[] => [
  ...fannedBands(bands, { selection: null, opened: null, picked: [], all: false, ...more }),
];

describe('a band', () => {
  it('stands open where it was opened, and where one of its relations is', () => {
    expect(fanned({})).toEqual([]);
    expect(fanned({ opened: toC })).toEqual([toC]);
    expect(fanned({ selection: { kind: 'relation', id: '2' } })).toEqual([toB]);
    expect(fanned({ all: true })).toEqual([toB, toC]);
  });

  it('stands open where a part of it is selected, so that it is seen which', () => {
    expect(fanned({ picked: ['1'] })).toEqual([toB]);
    expect(fanned({ picked: ['1', '2'] })).toEqual([]);
  });
});
