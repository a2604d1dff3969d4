import { describe, expect, it } from '@jest/globals';
import { isoDayOf } from '../../domain/questions/days';
import type { GraphRelation } from '../../domain/network/graph';
import { toMarks } from './marks';

const relation = (id: string, occurred: string | null): GraphRelation => ({
  id,
  type: 'VISIT',
  label: 'visits',
  tone: 'COOPERATION',
  directed: true,
  from: 'north',
  to: 'south',
  evidence: 'CORROBORATED',
  documents: 1,
  publishers: 1,
  occurred,
});
const names = new Map([
  ['north', 'North'],
  ['south', 'South'],
]);

describe('Relations on the timeline', () => {
  it.each([
    ['2020-10-03', 'day', '2020-10-03', '2020-10-04'],
    ['2023-09-17~', 'day', '2023-09-17', '2023-09-18'],
    ['2020-10', 'stretch', '2020-10-01', '2020-11-01'],
    ['2016', 'stretch', '2016-01-01', '2017-01-01'],
    ['2016/2020', 'lasting', '2016-01-01', '2021-01-01'],
  ] as const)('%s is a %s from %s until before %s', (occurred, shape, first, until) => {
    const [mark] = toMarks([relation('one', occurred)], names).marks;
    expect(mark && [mark.shape, isoDayOf(mark.first), isoDayOf(mark.until), mark.opensAt]).toEqual([
      shape,
      first,
      until,
      null,
    ]);
  });

  it('an open end runs to the last day that is named, an open start from the first', () => {
    const { marks } = toMarks(
      [relation('since', '2018/..'), relation('until', '../2019'), relation('visit', '2021-05-01')],
      names,
    );
    expect(
      marks.map(({ relation: { id }, first, until, opensAt }) => [
        id,
        isoDayOf(first),
        isoDayOf(until),
        opensAt,
      ]),
    ).toEqual([
      ['until', '2018-01-01', '2020-01-01', 'start'],
      ['since', '2018-01-01', '2021-05-02', 'end'],
      ['visit', '2021-05-01', '2021-05-02', null],
    ]);
  });

  it('says what each is, and keeps the undated apart', () => {
    const { marks, undated } = toMarks([relation('dated', '2020'), relation('undated', null)], names);
    expect(marks.map(({ words }) => words)).toEqual(['North visits South']);
    expect(undated.map(({ id }) => id)).toEqual(['undated']);
  });
});
