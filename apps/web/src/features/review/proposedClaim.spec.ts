import { describe, expect, it } from '@jest/globals';
import type { Verb } from '../claim-form/claimDraft';
import {
  besideProposal,
  countDecisions,
  draftOfProposal,
  kindNamed,
  nextOpen,
  onPair,
  openProposals,
} from './proposedClaim';
import type { PairRelation, Proposal } from './reviewQueries';

const norway = { id: 'act_norway', name: 'Norway', kind: 'STATE' } as const;
const chile = { id: 'act_chile', name: 'Chile', kind: 'STATE' } as const;
const text = '𝒜 note. Norway sold helicopters to Chile.';

const proposal = (with_: Partial<Proposal> = {}): Proposal => ({
  id: 'prp_1',
  start: 8,
  end: [...text].length,
  type: 'ARMS_SUPPLY',
  from: { text: 'Norway', actor: norway },
  to: { text: 'Chile', actor: null },
  stance: 'REPORTED',
  speaker: { text: 'officials', actor: null },
  occurred: '2031-05',
  qualifiers: [{ key: 'quantity', value: '12', unit: null }],
  pattern: 'arms_supply.supply',
  words: ['sold', 'helicopters'],
  rank: 0.9,
  model: null,
  state: 'PENDING',
  decision: null,
  ...with_,
});

describe('a name that the graph does not have', () => {
  it('is taken for the sort of actor that the text means by it', () => {
    const mentions = [
      { start: 8, end: 14, kind: null },
      { start: 35, end: 40, kind: 'STATE' },
    ] as const;
    expect(kindNamed('Chile', text, mentions)).toBe('STATE');
    expect(kindNamed('Norway', text, mentions)).toBeNull();
    expect(kindNamed('Peru', text, mentions)).toBeNull();
  });
});

describe('a proposal in the claim form', () => {
  it('has its passage, and everything that is proposed', () => {
    const draft = draftOfProposal(proposal(), text, new Map(), null);
    expect(draft).toMatchObject({
      from: norway,
      to: null,
      verb: 'ARMS_SUPPLY',
      stance: 'REPORTED',
      speaker: { kind: 'words', words: 'officials' },
      when: '2031-05',
      qualifiers: { quantity: { value: '12', unit: '' } },
    });
    expect(text.slice(draft?.passage.from, draft?.passage.to)).toBe('Norway sold helicopters to Chile.');
  });

  it('has the actors that were chosen for names that the graph lacks', () => {
    const chosen = new Map([['Chile', chile]]);
    expect(draftOfProposal(proposal(), text, chosen, null)?.to).toBe(chile);
  });

  it('is none where its passage is not in the text', () => {
    expect(draftOfProposal(proposal({ end: 400 }), text, new Map(), null)).toBeNull();
  });
});

describe('what is between the two', () => {
  const verb = { type: 'ARMS_SUPPLY', directed: true } as Verb;
  const relation = (id: string, with_: Partial<PairRelation> = {}): PairRelation =>
    ({
      id,
      type: 'ARMS_SUPPLY',
      from: norway,
      to: chile,
      occurred: null,
      ...with_,
    }) as PairRelation;

  it('has the relation of that type, direction and time first, and chooses it', () => {
    const relations = [
      relation('visit', { type: 'VISIT', occurred: '2031-05' }),
      relation('back', { from: chile, to: norway, occurred: '2031-05' }),
      relation('early', { occurred: '2029' }),
      relation('year', { occurred: '2031' }),
    ];
    const found = onPair(relations, proposal(), norway, verb);
    expect(found.fitting).toBe('year');
    expect(found.relations.map(({ id }) => id)).toEqual(['year', 'early', 'visit', 'back']);
  });

  it('takes two without a date for one, and one without a date for none that has one', () => {
    const undated = proposal({ occurred: null });
    expect(onPair([relation('undated')], undated, norway, verb).fitting).toBe('undated');
    expect(onPair([relation('undated')], proposal(), norway, verb).fitting).toBeNull();
    expect(onPair([relation('dated', { occurred: '2031' })], undated, norway, verb).fitting).toBeNull();
  });

  it('fits either way round where the type has no direction', () => {
    const relations = [relation('back', { from: chile, to: norway, occurred: '2031' })];
    expect(onPair(relations, proposal(), norway, { ...verb, directed: false }).fitting).toBe('back');
  });
});

describe('the queue', () => {
  const queue = (['ACCEPTED', 'POSTPONED', 'PENDING', 'REJECTED', 'PENDING'] as const).map((state, i) => ({
    id: `${i}`,
    state,
  }));

  it('has what was put off last', () => {
    expect(openProposals(queue).map(({ id }) => id)).toEqual(['2', '4', '1']);
  });

  it('goes on from where it is, then from its beginning, and ends', () => {
    expect(nextOpen(queue, '2')?.id).toBe('4');
    expect(nextOpen(queue, '4')?.id).toBe('2');
    expect(nextOpen(queue, null)?.id).toBe('2');
    expect(nextOpen(queue.slice(0, 2), '1')).toBeNull();
  });

  it('is walked to its ends, decided ones too', () => {
    expect(besideProposal(queue, '0', -1)?.id).toBe('0');
    expect(besideProposal(queue, '0', 1)?.id).toBe('1');
    expect(besideProposal([], null, 1)).toBeNull();
  });

  it('says how far it is', () => {
    expect(countDecisions(queue)).toEqual({ decided: 2, accepted: 1, rejected: 1 });
  });
});
