import { describe, expect, it } from '@jest/globals';
import { dayNumber } from '../../state/clocks/dayNumber';
import { timeTicks } from './timeTicks';

const words = (from: string, to: string, about = 6) =>
  timeTicks({ from: dayNumber(from), to: dayNumber(to) }, about).map((tick) => tick.words);

describe('The lines of a time axis', () => {
  it('stand on years over many years', () => {
    expect(words('2015-06-01', '2021-06-01')).toEqual(['2016', '2017', '2018', '2019', '2020', '2021']);
  });

  it('stand on months over a year, and name the year where it is first met', () => {
    expect(words('2019-11-15', '2020-04-15')).toEqual(['Dec 2019', '2020', 'Feb', 'Mar', 'Apr']);
  });

  it('stand on days over weeks', () => {
    expect(words('2020-09-27', '2020-10-04', 7).slice(0, 3)).toEqual(['27 Sep 2020', '28 Sep', '29 Sep']);
  });

  it('go back before the year 0000', () => {
    expect(words('-0100-01-01', '0100-01-01', 4)).toContain('101 BC');
  });
});
