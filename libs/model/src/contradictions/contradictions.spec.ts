import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { wholeDocument } from '../anchors/anchor.js';
import { Stance } from '../vocabulary/kinds.js';
import { type Qualifier, RelationType } from '../vocabulary/relationType.js';
import { areCompatible, readAmount } from './amounts.js';
import { type ComparedClaim, Disagreement, disputedPoints } from './contradictions.js';

interface Said {
  readonly id?: string;
  readonly on?: string;
  readonly type?: RelationType;
  readonly ends?: readonly [string, string];
  readonly settled?: string | null;
  readonly stance?: Stance;
  readonly occurred?: string | null;
  readonly qualifiers?: Readonly<Record<string, string>>;
  readonly speaker?: string | null;
  readonly passage?: readonly [start: number, end: number] | 'none known';
}

function said({ on = 'rel_1', ends = ['act_a', 'act_b'], passage = [0, 10], ...rest }: Said): ComparedClaim {
  const qualifiers = Object.entries(rest.qualifiers ?? {}).map(([key, value]): Qualifier => {
    const [number = '', unit = null] = value.split('|');
    return { key, value: number, unit };
  });
  const [from, to] = ends.map((id) => ({ id, name: id.slice(4).toUpperCase() }));
  if (!from || !to) throw new Error('A relation has two ends');
  return {
    claim: {
      id: rest.id ?? 'clm_1',
      stance: rest.stance ?? Stance.ASSERTED,
      occurred: rest.occurred ?? null,
      qualifiers,
      speaker: null,
      attribution: rest.speaker ?? null,
      citations: [
        {
          source: { id: 'src_1' },
          anchor:
            passage === 'none known' ? wholeDocument : { kind: 'TEXT', start: passage[0], end: passage[1] },
        },
      ],
    },
    relation: {
      id: on,
      type: rest.type ?? RelationType.ARMS_SUPPLY,
      from,
      to,
      occurred: rest.settled ?? null,
    },
  };
}

/** What a first claim and a second one disagree on, as kind and field. */
const between = (one: Said, other: Said): string[] =>
  disputedPoints(said(one), said({ id: 'clm_2', ...other })).map(({ kind, field }) => `${kind} ${field}`);

describe('claims on one relation', () => {
  it('contradict each other where one alone denies it, whatever else they say', () => {
    const denied = { stance: Stance.DENIED, occurred: '2021' };
    expect(between({ occurred: '2020' }, denied)).toEqual(['WHETHER stance']);
    expect(between({ stance: Stance.ALLEGED }, denied)).toEqual(['WHETHER stance']);
    expect(between({ ...denied, occurred: '2020' }, denied)).toEqual([]);
  });

  it.each([
    ['2020', '2020-10', false],
    ['2020-10', '2020-10-05', false],
    ['2016/2020', '2018/..', false],
    ['2020-10-01~', '2020-10-03', false],
    ['2020-10-01', '2020-10-03', true],
    ['2020-10~', '2020-11', false],
    ['2016/2019', '2020', true],
    ['../2019', '2020-01-01', true],
  ])('by their dates %s and %s: %s', (occurred, otherwise, disputed) => {
    expect(between({ occurred }, { occurred: otherwise })).toEqual(disputed ? ['DATE occurred'] : []);
  });

  it('do not, of a standing relationship, by the days on which it was seen to hold', () => {
    const [type, occurred] = [RelationType.OFFICE, '2020-10'];
    expect(between({ type, occurred }, { type, occurred: '2023-10' })).toEqual([]);
    expect(between({ type, occurred: '2016/2019' }, { type, occurred: '2020/2022' })).toEqual([
      'DATE occurred',
    ]);
  });

  it.each([
    [{ share: '69|%' }, { share: '60|%' }, ['NUMBER qualifiers.share']],
    [{ share: '69|%' }, { share: '69 percent' }, []],
    [{ share: '61 percent' }, { share: 'about 60 %' }, []],
    [{ quantity: '2|cargo flights' }, { quantity: 'four cargo flights' }, ['NUMBER qualifiers.quantity']],
    [{ quantity: '2|cargo flights' }, { quantity: '4|tanks' }, []],
    [{ item: 'two cargo flights' }, { item: 'four cargo flights' }, ['NUMBER qualifiers.item']],
    [{ value: '5 billion|USD' }, { value: '$1.6 billion' }, ['NUMBER qualifiers.value']],
    [{ value: '5 billion|USD' }, { value: '5 billion|EUR' }, []],
    [{ quantity: '3', item: 'drones' }, { quantity: '9', item: 'rockets' }, []],
    [{ quantity: '10 to 12' }, { quantity: 'at least 11' }, []],
    [{ quantity: '10 to 12' }, { quantity: 'more than 20' }, ['NUMBER qualifiers.quantity']],
  ])('by their numbers %j and %j', (qualifiers, others, expected) => {
    expect(between({ qualifiers }, { qualifiers: others })).toEqual(expected);
  });

  it('contradict each other on who: the official, and whose words a passage has', () => {
    const type = RelationType.RECALL;
    const official = (name: string): Said => ({ type, qualifiers: { official: name } });
    expect(between(official('ambassador'), official('Ambassador to Ruritania'))).toEqual([]);
    expect(between(official('military attaché'), official('ambassador'))).toEqual([
      'WHO qualifiers.official',
    ]);
    expect(between({ speaker: 'an adviser' }, { speaker: 'a general', passage: [5, 9] })).toEqual([
      'WHO speaker',
    ]);
    expect(between({ speaker: 'an adviser' }, { speaker: 'a general', passage: [10, 20] })).toEqual([]);
    const named = { passage: 'none known' } as const;
    expect(between({ speaker: 'an adviser', ...named }, { speaker: 'a general', ...named })).toEqual([]);
  });
});

describe('claims on two relations of one pair and type', () => {
  const first: Said = { on: 'rel_1', settled: '2020-10-01', qualifiers: { item: 'patrol boats' } };
  const second: Said = { ...first, on: 'rel_2' };

  it('are about one thing only where a qualifier says so', () => {
    const later = { ...second, settled: '2020-10-05' };
    expect(between(first, later)).toEqual(['DATE occurred']);
    expect(between(first, { ...later, qualifiers: { item: 'radars' } })).toEqual([]);
    expect(between(first, { ...later, qualifiers: {} })).toEqual([]);
    expect(between(first, { ...later, settled: '2021-10-05' })).toEqual([]);
    expect(between(first, { ...later, settled: null })).toEqual([]);
  });

  it('contradict each other where one denies what the other says of the same days', () => {
    const denied = { ...second, stance: Stance.DENIED, qualifiers: {} };
    expect(between(first, denied)).toEqual(['WHETHER stance']);
    expect(between(first, { ...denied, settled: '2020-10-09' })).toEqual([]);
    expect(between(first, { ...denied, ends: ['act_b', 'act_a'] })).toEqual([]);
    expect(between(first, { ...denied, type: RelationType.AID })).toEqual([]);
  });

  it('contradict each other on who acts where from and to are exchanged', () => {
    expect(between(first, { ...second, ends: ['act_b', 'act_a'] })).toEqual(['WHO from']);
    expect(between(first, { ...second, ends: ['act_b', 'act_a'], qualifiers: {} })).toEqual([]);
    const owns = { type: RelationType.OWNERSHIP, settled: '2020' };
    expect(between(owns, { ...owns, on: 'rel_2', ends: ['act_b', 'act_a'] })).toEqual(['WHO from']);
    const strikes = {
      type: RelationType.MILITARY_ACTION,
      settled: '2020',
      qualifiers: { item: 'artillery' },
    };
    expect(between(strikes, { ...strikes, on: 'rel_2', ends: ['act_b', 'act_a'] })).toEqual([]);
    const meets = { type: RelationType.MEETING, settled: '2020-10-01', qualifiers: { place: 'Port Vale' } };
    expect(between(meets, { ...meets, on: 'rel_2', ends: ['act_b', 'act_a'] })).toEqual([]);
  });
});

const dates = ['2020', '2020-10', '2020-10-01', '2020-10-03~', '2019/2021', '2020-11/..', '2021-23', '2019?'];
const qualifiers = fc.dictionary(
  fc.constantFrom('item', 'quantity', 'share', 'official', 'place'),
  fc.constantFrom('two boats', '4 boats', 'boats', 'about 60|%', '69|%', 'more than 10', 'up to 5', 'radars'),
);
const claimOf = (type: RelationType): fc.Arbitrary<ComparedClaim> =>
  fc
    .record({
      id: fc.constantFrom('clm_1', 'clm_2', 'clm_3'),
      on: fc.constantFrom('rel_1', 'rel_2'),
      ends: fc.constantFrom(['act_a', 'act_b'] as const, ['act_b', 'act_a'] as const),
      settled: fc.option(fc.constantFrom(...dates)),
      occurred: fc.option(fc.constantFrom(...dates)),
      stance: fc.constantFrom(...Object.values(Stance)),
      type: fc.constant(type),
      speaker: fc.option(fc.constantFrom('a general', 'an adviser')),
      qualifiers,
    })
    .map(said);
const twoClaims = fc
  .constantFrom(RelationType.ARMS_SUPPLY, RelationType.OWNERSHIP, RelationType.MEETING)
  .chain((type) => fc.tuple(claimOf(type), claimOf(type)));

describe('for any two claims', () => {
  it('what they disagree on does not depend on which comes first', () => {
    fc.assert(
      fc.property(twoClaims, ([one, other]) => {
        const swapped = disputedPoints(other, one).map(({ first, second, ...point }) => ({
          ...point,
          first: second,
          second: first,
        }));
        expect(disputedPoints(one, other)).toEqual(swapped);
      }),
    );
  });

  it('one never contradicts itself, nor one that says the same on its relation', () => {
    fc.assert(
      fc.property(twoClaims, ([one]) => {
        expect(disputedPoints(one, one)).toEqual([]);
        expect(disputedPoints(one, { ...one, claim: { ...one.claim, id: 'clm_9' } })).toEqual([]);
      }),
    );
  });

  it('a date within the other one is no disagreement', () => {
    const year = fc.integer({ min: 1900, max: 2100 });
    fc.assert(
      fc.property(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 9 }), (y, m, more) => {
        const month = `${y}-${String(m).padStart(2, '0')}`;
        expect(between({ occurred: `${y}` }, { occurred: month })).toEqual([]);
        expect(between({ occurred: `${y}/${y + more}` }, { occurred: month })).toEqual([]);
      }),
    );
  });

  it('each kind has something to be shown beside each other', () => {
    fc.assert(
      fc.property(twoClaims, ([one, other]) => {
        for (const { kind, first, second } of disputedPoints(one, other)) {
          expect(Object.values(Disagreement)).toContain(kind);
          expect(first).not.toBe('');
          expect(second).not.toBe('');
          expect(first).not.toBe(second);
        }
      }),
    );
  });
});

describe('amounts', () => {
  const amount = (value: string, unit: string | null = null) => readAmount({ value, unit });

  it.each([
    ['two cargo flights', 1.5, 2.5, 'cargo flight'],
    ['twenty-five boats', 24.5, 25.5, 'boat'],
    ['two thousand five hundred', 2450, 2550, ''],
    ['1,600 troops', 1550, 1650, 'troop'],
    ['10–12 million dollars', 9_500_000, 12_500_000, 'dollar'],
    ['about 40 %', 36, 44, '%'],
    ['up to 5', -Infinity, 5.5, ''],
  ])('%s is from %d to %d of %s', (text, least, most, of) => {
    expect(amount(text)).toEqual({ least, most, of });
  });

  it.each(['weapons', 'drones of 2 makes', ''])('%j begins with no number', (text) => {
    expect(amount(text)).toBeNull();
  });

  it('are compatible with themselves, and whichever comes first', () => {
    const texts = fc.constantFrom('2', '3 boats', '69 %', 'over 10', '10 to 20', '1,5', '300', 'a dozen');
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        const [one, other] = [amount(a), amount(b)];
        if (!one || !other) throw new Error('Both begin with a number');
        expect(areCompatible(one, one)).toBe(true);
        expect(areCompatible(one, other)).toBe(areCompatible(other, one));
      }),
    );
  });
});
