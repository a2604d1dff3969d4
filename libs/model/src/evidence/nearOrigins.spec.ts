import { describe, expect, it } from '@jest/globals';
import { type HeardOrigin, nearOrigins } from './nearOrigins.js';

const heard = (origin: string, with_: Partial<HeardOrigin> = {}): HeardOrigin => ({
  origin,
  names: [origin],
  label: origin,
  textKey: null,
  day: null,
  ...with_,
});

describe('nearOrigins', () => {
  it.each([
    ['Azerbaidjani Press Agency', 'Azerbaijani Press Agency'],
    ['Ilham Aliyev', 'President Ilham Aliyev'],
    ['Pravda', 'Правда'],
    ['UAE', 'United Arab Emirates'],
  ])('takes %s and %s for possibly one', (one, other) =>
    expect(nearOrigins([heard(one), heard(other)])).toEqual([
      { one, other, because: 'SIMILAR_NAME', since: null },
    ]),
  );

  it('does not take The Paper and The Radio, Iran and Iraq, or Channel 1 and Channel 2 for one', () =>
    expect(
      nearOrigins(
        ['The Paper', 'The Radio', 'Iran', 'Iraq', 'Channel 1', 'Channel 2'].map((name) => heard(name)),
      ),
    ).toEqual([]));

  it('goes by each name that an origin has, and says which day both were known', () => {
    const wire = heard('actor:x', { names: ['Wire', 'Vestnik Agency'], label: 'Wire', day: '2020-01-02' });
    const other = heard('Vestnyk Agency', { day: '2021-03-04' });
    expect(nearOrigins([wire, other])).toEqual([
      { one: 'Vestnyk Agency', other: 'Wire', because: 'SIMILAR_NAME', since: '2021-03-04' },
    ]);
  });

  it('takes two publishers of one text for possibly one', () => {
    const [one, other] = [heard('Alpha', { textKey: 'same' }), heard('Beta', { textKey: 'same' })];
    expect(nearOrigins([one, other])).toEqual([
      { one: 'Alpha', other: 'Beta', because: 'SAME_TEXT', since: null },
    ]);
  });

  it('says the same whatever order they are heard in', () => {
    const all = ['Vestnik Agency', 'Vestnyk Agency', 'Vestnyk'].map((name) => heard(name));
    expect(nearOrigins([...all].reverse())).toEqual(nearOrigins(all));
  });

  it('names one pair once, by when it was first known to be near', () => {
    const early = heard('Alpha', { day: '2020-01-01' });
    const [later, near] = [heard('Alpha', { day: '2022-01-01' }), heard('Alpha TV', { day: '2021-01-01' })];
    expect(nearOrigins([later, early, near])).toEqual([
      { one: 'Alpha', other: 'Alpha TV', because: 'SIMILAR_NAME', since: '2021-01-01' },
    ]);
  });
});
