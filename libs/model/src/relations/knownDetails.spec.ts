import { describe, expect, it } from '@jest/globals';
import { Stance } from '../vocabulary/kinds.js';
import { type DetailedClaim, knownDetails, type RelationDetails } from './knownDetails.js';

const place = (value: string) => ({ key: 'place', value, unit: null });
const share = (value: string) => ({ key: 'share', value, unit: '%' });
const claim = (published: string | null, with_: Partial<DetailedClaim> = {}): DetailedClaim => ({
  stance: Stance.REPORTED,
  occurred: null,
  qualifiers: [],
  published: published === null ? [] : [published],
  ...with_,
});
const recorded = (
  occurred: string | null,
  ...qualifiers: RelationDetails['qualifiers']
): RelationDetails => ({
  occurred,
  qualifiers,
});
const dateOn = (day: string, occurred: string | null, ...claims: DetailedClaim[]): string | null =>
  knownDetails(recorded(occurred), claims, day).occurred;

describe('the date of a relation on a day', () => {
  it('has no end that was published later', () => {
    const war = [
      claim('2020-09-30', { occurred: '2020-09-27~/2020-09-30~' }),
      claim('2020-10-31'),
      claim('2020-11-30', { occurred: '2020' }),
      claim('2023-09-20', { occurred: '2020-09-27/2020-11-10' }),
    ];
    expect(dateOn('2020-11-01', '2020-09-27~/2020-11-10', ...war)).toBe('2020-09-27~/2020-09-30~');
    expect(dateOn('2023-09-20', '2020-09-27~/2020-11-10', ...war)).toBe('2020-09-27~/2020-11-10');
  });

  it('is the one that a known claim gives as it was recorded, else the one that tells most', () => {
    const visit = [
      claim('2020-10-31', { occurred: '2020-10' }),
      claim('2020-11-30', { occurred: '2020-10-25' }),
      claim('2021-01-01', { occurred: '2020-10-24' }),
      claim('2022-01-01'),
    ];
    expect(dateOn('2020-11-01', '2020-10-25', ...visit)).toBe('2020-10');
    expect(dateOn('2021-06-01', '2020-10-25', ...visit)).toBe('2020-10-25');
    expect(dateOn('2021-06-01', '2020-10-26', ...visit)).toBe('2020-10-24');
    const alliance = [
      claim('2020-01-01', { occurred: '2016/2020' }),
      claim('2020-02-01', { occurred: '2019' }),
      claim('2020-03-01', { occurred: '2016/..' }),
      claim('2022-01-01'),
    ];
    expect(dateOn('2020-02-15', '2015/2021', ...alliance)).toBe('2016/2020');
    expect(dateOn('2020-03-15', '2015/2021', ...alliance)).toBe('2016/..');
  });

  it('is not known where only claims that were not known give one', () => {
    const claims = [claim('2020-01-01'), claim('2021-01-01', { occurred: '2019-05-04' })];
    expect(dateOn('2020-06-01', '2019-05-04', ...claims)).toBeNull();
    expect(dateOn('2021-01-01', '2019-05-04', ...claims)).toBe('2019-05-04');
  });

  it('is as recorded where no claim gives one, save what lies after the last publication', () => {
    const claims = [claim('2020-10-31'), claim('2023-01-01')];
    expect(dateOn('2021-01-01', '2020-10-25', ...claims)).toBe('2020-10-25');
    expect(dateOn('2021-01-01', '2020-09-27/2020-11-10', ...claims)).toBe('2020-09-27/');
    expect(dateOn('2021-01-01', '../2020-11-10', ...claims)).toBeNull();
    expect(dateOn('2021-01-01', '2020-11-10', ...claims)).toBeNull();
    expect(dateOn('2021-01-01', '2020', ...claims)).toBe('2020');
    expect(dateOn('2023-01-01', '2020-09-27/2020-11-10', ...claims)).toBe('2020-09-27/2020-11-10');
  });

  it('is not that of a claim which says that there was nothing, where another says there was', () => {
    const denial = claim('2020-10-01', { stance: Stance.DENIED, occurred: '2020-08' });
    expect(dateOn('2020-12-01', '2020-09', denial, claim('2020-10-01'), claim('2021-01-01'))).toBeNull();
    expect(dateOn('2020-12-01', '2020-09', denial, claim('2021-01-01'))).toBe('2020-08');
  });

  it('never rests on a source without a date', () => {
    const claims = [claim('2020-01-01', { occurred: '2019' }), claim(null, { occurred: '2019-05-04' })];
    expect(dateOn('2024-01-01', '2019-05-04', ...claims)).toBe('2019');
  });
});

describe('the qualifiers of a relation on a day', () => {
  it('are those that known claims give, of the keys it has', () => {
    const claims = [
      claim('2020-01-01', { qualifiers: [place('Ganja'), { key: 'item', value: 'rockets', unit: null }] }),
      claim('2021-01-01', { qualifiers: [place('Ganja, Barda'), share('60')] }),
    ];
    const all = recorded(null, place('Ganja, Barda'), share('60'));
    expect(knownDetails(all, claims, '2020-06-01').qualifiers).toEqual([place('Ganja')]);
    expect(knownDetails(all, claims, '2021-06-01').qualifiers).toEqual(all.qualifiers);
  });

  it('are as recorded where a known claim says so, and where no claim gives that key', () => {
    const claims = [
      claim('2020-01-01', { qualifiers: [place('Ganja')] }),
      claim('2020-02-01', { qualifiers: [place('Barda')] }),
      claim('2021-01-01'),
    ];
    const all = recorded(null, place('Barda'), { key: 'item', value: 'rockets', unit: null });
    expect(knownDetails(all, claims, '2020-06-01').qualifiers).toEqual(all.qualifiers);
    expect(knownDetails(recorded(null, place('both')), claims, '2020-06-01').qualifiers).toEqual([
      place('Ganja'),
      place('Barda'),
    ]);
  });
});
