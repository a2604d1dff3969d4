import { describe, expect, it } from '@jest/globals';
import { noPathQuestion, type PathQuestion } from '../../domain/questions/paths';
import { readPathQuestion, writePathQuestion } from './pathParameters';
import { unreadableParts } from './unreadable';

const end = (id: string) => ({ id, name: id, kind: 'STATE' as const });

describe('A question in an address', () => {
  it.each<PathQuestion>([
    { ...noPathQuestion, from: end('act_a'), to: end('act_b') },
    {
      from: end('act_a'),
      to: end('act_b'),
      minEvidence: 'ALLEGED',
      minPublishers: null,
      knownAt: '2020-11-01',
      asOf: '2020-10-01',
      maxLength: 6,
      rank: 'SHORTEST',
      directed: true,
      types: ['ARMS_SUPPLY', 'SANCTION'],
      avoided: [end('act_c'), end('act_d')],
    },
    { ...noPathQuestion, to: end('act_b') },
    { ...noPathQuestion, to: end('act_b'), minEvidence: 'CORROBORATED', minPublishers: 2 },
    { ...noPathQuestion, to: end('act_b'), minEvidence: 'CORROBORATED' },
    { ...noPathQuestion, to: end('act_b'), types: null },
    { ...noPathQuestion, to: end('act_b'), types: [] },
  ])('reads back as it was asked', (question) => {
    const { from, to, avoided, ...rest } = question;
    expect(readPathQuestion(`?${writePathQuestion(question).toString()}`)).toEqual({
      ...rest,
      fromId: from?.id ?? null,
      toId: to?.id ?? null,
      avoidedIds: avoided.map(({ id }) => id),
    });
  });

  it('is none where no actor is chosen', () => {
    expect(readPathQuestion(writePathQuestion(noPathQuestion).toString())).toBeNull();
  });

  it('is asked without what cannot be read', () => {
    expect(
      readPathQuestion('?between=act_a,act_b,act_c&least=LOUD&known=2020-02-30&stood=x&steps=99&order=any'),
    ).toEqual({
      fromId: 'act_a',
      toId: 'act_b',
      minEvidence: null,
      minPublishers: null,
      knownAt: null,
      asOf: null,
      maxLength: 4,
      rank: 'STRONGEST',
      directed: false,
      types: null,
      avoidedIds: [],
    });
  });

  it('follows all types in an address from before they could be chosen, and what is readable of others', () => {
    expect(readPathQuestion('?between=act_a,act_b')?.types).toBeNull();
    const asked = readPathQuestion('?between=act_a,act_b&follow=THREAT,NOISE&avoid=act_c,rel_d,act_c');
    expect(asked).toMatchObject({ types: ['THREAT'], avoidedIds: ['act_c'] });
    expect(unreadableParts('?between=act_a,act_b&follow=-THREAT,NOISE&avoid=act_c,rel_d')).toEqual([
      'follow=NOISE',
      'avoid=rel_d',
    ]);
  });
});
