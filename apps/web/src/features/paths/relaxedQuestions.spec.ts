import { RelationType } from '@entente/model';
import { describe, expect, it } from '@jest/globals';
import {
  chosenTypes,
  describeFollowed,
  foregroundTypes,
  readFollowed,
  writeFollowed,
  noPathQuestion,
} from '../../domain/questions/paths';
import { relaxedQuestions } from './relaxedQuestions';

const all = Object.values(RelationType);
const changes = (question: typeof noPathQuestion) =>
  relaxedQuestions(question).map((line) => line.map(({ change }) => change));

describe('What is offered where there is no path', () => {
  it('is weaker evidence step by step, other types, and more hops, each by itself', () => {
    expect(changes({ ...noPathQuestion, minEvidence: 'ALLEGED' })).toEqual([
      [
        { minEvidence: 'CONTESTED', minPublishers: null },
        { minEvidence: null, minPublishers: null },
      ],
      [{ types: null }],
      [{ maxLength: 5 }, { maxLength: 6 }],
    ]);
  });

  it('lets in what one publisher alone corroborates before weaker evidence', () => {
    const strong = { ...noPathQuestion, minEvidence: 'CORROBORATED' as const, minPublishers: 2 };
    const [weaker = []] = changes(strong);
    expect(weaker[0]).toEqual({ minEvidence: 'CORROBORATED', minPublishers: null });
    expect(weaker).toHaveLength(5);
  });

  it('lets in background alone before it lets in every type', () => {
    const [types] = changes({ ...noPathQuestion, types: ['THREAT'], maxLength: 6 });
    expect(types).toEqual([{ types: ['THREAT', 'OFFICE', 'MEMBERSHIP', 'PART_OF'] }, { types: null }]);
  });

  it('is nothing where all is let in', () => {
    expect(changes({ ...noPathQuestion, types: null, maxLength: 6 })).toEqual([]);
  });
});

describe('Types that are followed', () => {
  it('are all but offices, memberships and parts unless the reader chooses', () => {
    expect(noPathQuestion.types).toEqual(
      all.filter((type) => !['OFFICE', 'MEMBERSHIP', 'PART_OF'].includes(type)),
    );
  });

  it.each([
    [null, null],
    [[], ''],
    [['THREAT', 'SANCTION'], 'SANCTION,THREAT'],
    [foregroundTypes, '-OFFICE,MEMBERSHIP,PART_OF'],
    [all, null],
  ] as const)('read back as they were written', (types, text) => {
    const chosen = types === null ? null : chosenTypes(types);
    expect(writeFollowed(chosen)).toBe(text);
    expect(readFollowed(text)).toEqual(chosen);
  });

  it.each([
    [null, 'all types of relations'],
    [foregroundTypes, 'all types but offices, memberships and parts'],
    [['THREAT'], '“THREAT”'],
    [all.filter((type) => type !== 'THREAT'), 'all types but “THREAT”'],
    [all.slice(0, 8), '“ARMS_SUPPLY”, “AID”, “AID_OFFER”, “TRADE”, “MILITARY_SUPPORT”, “VISIT” and 2 others'],
  ] as const)('are told in few words', (types, words) => {
    expect(describeFollowed(types, (type) => type)).toBe(words);
  });
});
