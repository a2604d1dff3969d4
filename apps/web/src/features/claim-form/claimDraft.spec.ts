import { describe, expect, it } from '@jest/globals';
import {
  overlappingRelations,
  givenQualifiers,
  noWords,
  problemsOf,
  type Verb,
  verbsBetween,
} from './claimDraft';
import { newDraft } from './drafts';
import { proposedSummary } from './summary';

const verb = (
  type: Verb['type'],
  label: string,
  fromKinds: Verb['fromKinds'],
  toKinds: Verb['toKinds'],
): Verb => ({
  type,
  label,
  fromKinds,
  toKinds,
  directed: true,
  tone: 'COOPERATION',
  description: '',
  qualifierKeys: ['item', 'share'],
});
const supplies = verb('ARMS_SUPPLY', 'supplies arms to', ['STATE', 'COMPANY'], ['STATE', 'ARMED_GROUP']);
const visits = verb('VISIT', 'visits', ['OFFICIAL', 'PERSON'], ['STATE']);
const aaland = { id: 'act_a', name: 'Aaland', kind: 'STATE' } as const;
const beeland = { id: 'act_b', name: 'Beeland', kind: 'STATE' } as const;

describe('the verbs between two actors', () => {
  it('are those that both kinds allow', () => {
    expect(verbsBetween([supplies, visits], aaland, beeland)).toEqual([supplies]);
  });

  it('are all that the end that is chosen allows', () => {
    expect(verbsBetween([supplies, visits], null, beeland)).toEqual([supplies, visits]);
    expect(verbsBetween([supplies, visits], null, { ...aaland, kind: 'ARMED_GROUP' })).toEqual([supplies]);
  });
});

describe('what is wrong with a draft', () => {
  const whole = {
    ...newDraft({ from: 3, to: 9 }),
    from: aaland,
    to: beeland,
    verb: supplies.type,
    stance: 'ASSERTED',
  } as const;
  const problems = (draft: Parameters<typeof problemsOf>[0], chosen: Verb | null = supplies) =>
    problemsOf(draft, chosen, draft.summary ?? 'Aaland supplies arms to Beeland.', '2020-10-02');

  it('is nothing where all is there', () => {
    expect(problems(whole)).toEqual({});
    expect(problems({ ...whole, when: 'last Tuesday' })).toEqual({});
  });

  it('is named field by field', () => {
    expect(Object.keys(problems(newDraft({ from: 0, to: 0 }), null)).sort()).toEqual(
      ['from', 'passage', 'stance', 'to', 'verb'].sort(),
    );
    expect(problems({ ...whole, to: aaland }).to).toMatch(/no relation with itself/u);
    expect(problems(whole, visits).verb).toMatch(/“visits” does not go between/u);
    expect(problems({ ...whole, when: '31 June 2020' }).when).toMatch(/June 2020 has 30 days/u);
    expect(problems({ ...whole, speaker: { kind: 'words', words: ' ' } }).speaker).toMatch(
      /Write who says so/u,
    );
    expect(problems({ ...whole, speaker: { kind: 'actor', actor: null } }).speaker).toMatch(
      /Choose the actor/u,
    );
    expect(problems({ ...whole, summary: 'Short' }).summary).toMatch(/10 to 300 characters; this one has 5/u);
    expect(problems({ ...whole, summary: '𝒃'.repeat(301) }).summary).toMatch(/this one has 301/u);
  });

  it('has no qualifier that the verb may not have, nor an empty one', () => {
    const qualifiers = {
      share: { value: ' 69 ', unit: '%' },
      item: { value: ' ', unit: '' },
      place: { value: 'Cee', unit: '' },
    };
    expect(givenQualifiers({ ...noWords, qualifiers }, supplies)).toEqual([
      { key: 'share', value: '69', unit: '%' },
    ]);
  });
});

describe('the relations that a claim fits', () => {
  const existing = [
    { id: 'rel_1', occurred: '2020-09/2020-11' },
    { id: 'rel_2', occurred: '2016/2019' },
    { id: 'rel_3', occurred: null },
  ];

  it.each([
    ['2020-10-03', ['rel_1']],
    ['2017', ['rel_2']],
    ['2016/..', ['rel_1', 'rel_2']],
    ['../2012', []],
    [null, []],
  ])('dated %s are %j', (occurred, ids) => {
    expect(overlappingRelations(existing, occurred).map(({ id }) => id)).toEqual(ids);
  });
});

describe('the proposed summary', () => {
  const parts = {
    from: 'Aaland',
    label: 'supplies arms to',
    to: 'Beeland',
    stance: 'ASSERTED',
    speaker: null,
    occurred: null,
    qualifiers: [],
  } as const;

  it.each([
    [parts, 'Aaland supplies arms to Beeland.'],
    [{ ...parts, occurred: '2020-09-25~' }, 'Aaland supplies arms to Beeland, about 25 Sep 2020.'],
    [
      { ...parts, qualifiers: [{ key: 'share', value: '69', unit: '%' }] },
      'Aaland supplies arms to Beeland (share: 69 %).',
    ],
    [
      { ...parts, stance: 'REPORTED', speaker: 'an official of Ceeland' },
      'Aaland supplies arms to Beeland, according to an official of Ceeland.',
    ],
    [{ ...parts, stance: 'REPORTED' }, 'Aaland supplies arms to Beeland, as is reported.'],
    [
      { ...parts, stance: 'ALLEGED', speaker: 'Ceeland' },
      'Ceeland alleges that Aaland supplies arms to Beeland.',
    ],
    [{ ...parts, stance: 'DENIED' }, 'It is denied that Aaland supplies arms to Beeland.'],
  ] as const)('of %j is %s', (given, summary) => {
    expect(proposedSummary(given)).toBe(summary);
  });

  it('has no more than 300 characters', () => {
    const long = 'x'.repeat(280);
    expect(proposedSummary({ ...parts, qualifiers: [{ key: 'item', value: long, unit: null }] })).toBe(
      'Aaland supplies arms to Beeland.',
    );
    expect([...proposedSummary({ ...parts, from: long })]).toHaveLength(300);
  });
});
