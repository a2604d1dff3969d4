import { describe, expect, it } from '@jest/globals';
import { noPathQuestion } from '../paths/noPathQuestion';
import type { PathQuestion } from '../paths/pathQuestion';
import { readPathQuestion } from './readPathQuestion';
import { writePathQuestion } from './writePathQuestion';

const end = (id: string) => ({ id, name: id, kind: 'STATE' as const });

describe('A question in an address', () => {
  it.each<PathQuestion>([
    { ...noPathQuestion, from: end('act_a'), to: end('act_b') },
    {
      from: end('act_a'),
      to: end('act_b'),
      minEvidence: 'CORROBORATED',
      knownAt: '2020-11-01',
      asOf: '2020-10-01',
      maxLength: 6,
      rank: 'SHORTEST',
      directed: true,
    },
    { ...noPathQuestion, to: end('act_b') },
  ])('reads back as it was asked', (question) => {
    const { from, to, ...rest } = question;
    expect(readPathQuestion(`?${writePathQuestion(question).toString()}`)).toEqual({
      ...rest,
      fromId: from?.id ?? null,
      toId: to?.id ?? null,
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
      knownAt: null,
      asOf: null,
      maxLength: 4,
      rank: 'STRONGEST',
      directed: false,
    });
  });
});
