import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { InvalidInputError } from '../errors/domainErrors.js';
import { daysInMonth } from './dateProblem.js';
import { OPEN_END, OPEN_START } from './edtf.js';
import { compareDays } from './isoDay.js';
import { parseEdtf } from './parseEdtf.js';

const two = (number: number): string => String(number).padStart(2, '0');
const yearText = (year: number): string => `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;

const year = fc.integer({ min: -9998, max: 9998 });
const month = fc.integer({ min: 1, max: 12 });
const calendarDay = fc
  .tuple(year, month, fc.integer({ min: 1, max: 31 }))
  .filter(([y, m, d]) => d <= daysInMonth(y, m))
  .map(([y, m, d]) => `${yearText(y)}-${two(m)}-${two(d)}`);
const unspecified = fc.oneof(
  fc.integer({ min: 0, max: 99 }).map((century) => `${two(century)}XX`),
  fc.integer({ min: 0, max: 999 }).map((decade) => `${String(decade).padStart(3, '0')}X`),
  year.map((y) => `${yearText(y)}-XX`),
  year.map((y) => `${yearText(y)}-XX-XX`),
  fc.tuple(year, month).map(([y, m]) => `${yearText(y)}-${two(m)}-XX`),
);
const qualified = fc
  .tuple(
    fc.oneof(
      calendarDay,
      year.map(yearText),
      fc.tuple(year, month).map(([y, m]) => `${yearText(y)}-${two(m)}`),
    ),
    fc.constantFrom('', '?', '~', '%'),
  )
  .map(([date, mark]) => date + mark);
/** Every form of a single date of level 1 but seasons. */
const single = fc.oneof(qualified, unspecified);
const season = fc.tuple(year, fc.integer({ min: 21, max: 24 })).map(([y, code]) => `${yearText(y)}-${code}`);

describe('parseEdtf', () => {
  it.each([
    ['2016', '2016-01-01', '2016-12-31'],
    ['2020-10', '2020-10-01', '2020-10-31'],
    ['2020-10-01', '2020-10-01', '2020-10-01'],
    ['2023-09-17~', '2023-09-17', '2023-09-17'],
    ['2016?', '2016-01-01', '2016-12-31'],
    ['2016-02%', '2016-02-01', '2016-02-29'],
    ['2015-02', '2015-02-01', '2015-02-28'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2000-02-29', '2000-02-29', '2000-02-29'],
    ['0000-02-29', '0000-02-29', '0000-02-29'],
    ['201X', '2010-01-01', '2019-12-31'],
    ['19XX', '1900-01-01', '1999-12-31'],
    ['2004-XX', '2004-01-01', '2004-12-31'],
    ['1985-04-XX', '1985-04-01', '1985-04-30'],
    ['1985-XX-XX', '1985-01-01', '1985-12-31'],
    ['-0044-03-15', '-0044-03-15', '-0044-03-15'],
    ['-0044', '-0044-01-01', '-0044-12-31'],
    ['2020-21', '2020-03-01', '2020-05-31'],
    ['2020-22', '2020-06-01', '2020-08-31'],
    ['2020-23', '2020-09-01', '2020-11-30'],
    ['2019-24', '2019-12-01', '2020-02-29'],
    ['2020-24', '2020-12-01', '2021-02-28'],
    ['9999-24', '9999-12-01', OPEN_END],
  ])('reads %s as a single date that reaches from %s to %s', (text, earliest, latest) => {
    expect(parseEdtf(text)).toEqual({ text, earliest, latest, endsOn: null });
  });

  it.each([
    ['2016/2020', '2016-01-01', '2020-12-31', '2020-12-31'],
    ['2020-09-27/2020-11-10', '2020-09-27', '2020-11-10', '2020-11-10'],
    ['2020-09~/2020-11?', '2020-09-01', '2020-11-30', '2020-11-30'],
    ['2020-12/2020', '2020-12-01', '2020-12-31', '2020-12-31'],
    ['2019-24/2020-21', '2019-12-01', '2020-05-31', '2020-05-31'],
    ['2020-10-01/..', '2020-10-01', OPEN_END, null],
    ['2020-10-01/', '2020-10-01', OPEN_END, null],
    ['../2020-10', OPEN_START, '2020-10-31', '2020-10-31'],
    ['/2020-10', OPEN_START, '2020-10-31', '2020-10-31'],
    ['-0100/0100', '-0100-01-01', '0100-12-31', '0100-12-31'],
  ])('reads %s as an interval', (text, earliest, latest, endsOn) => {
    expect(parseEdtf(text)).toEqual({ text, earliest, latest, endsOn });
  });

  it.each([
    '',
    ' ',
    'yesterday',
    '2020-13',
    '2020-00',
    '2020-1-1',
    '01.10.2020',
    '2020-10-00',
    '2020-10-01T12:00:00Z',
    '20',
    '20200101',
    ' 2020',
    '2020/2021/2022',
    '/',
    '..',
    '../..',
    '2020-25',
    '2020-24~',
    '201X~',
    'XXXX-12-24',
    '2020-XX-24',
    'Y20200',
    '2020~-10',
    '{2020,2021}',
    '２０２０',
  ])('refuses "%s", naming the field and what would be right', (text) => {
    const read = (): unknown => parseEdtf(text, 'relation.occurred');
    expect(read).toThrow(InvalidInputError);
    expect(read).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT', field: 'relation.occurred' }));
  });

  it.each(['2019-02-29', '2020-04-31', '1900-02-29', '2019-02-30/2020'])(
    'refuses %s, which names a day that is not in the calendar',
    (text) => {
      expect(() => parseEdtf(text, 'occurred')).toThrow(expect.objectContaining({ field: 'occurred' }));
    },
  );

  it.each(['2020/2016', '2020-11-10/2020-11-09', '0100/-0100'])(
    'refuses %s, which ends before it starts',
    (text) => {
      expect(() => parseEdtf(text, 'occurred')).toThrow(/ends before it starts/u);
    },
  );

  it.each([
    ['', /leave the date out/u],
    [' 2020', /spaces around it; write 2020$/u],
    ['yesterday', /no date in EDTF level 1; write it like 2016, 2020-10/u],
    ['2020-10-27T10:00:00Z', /times of day are not held: write 2020-10-27$/u],
    ['2020-10-27 10:00', /times of day are not held: write 2020-10-27$/u],
    ['2020-13-27T10:00:00Z', /has a month 13; months are 01 to 12/u],
    ['2020-13', /has a month 13; months are 01 to 12/u],
    ['2020-00', /has a month 00/u],
    ['2020-25', /the season 25, which is EDTF level 2; here are 21 to 24/u],
    ['2020-24~', /EDTF level 2; write 2020-24$/u],
    ['2020-02-30', /February 2020 has 29 days$/u],
    ['2019-02-29', /February 2019 has 28 days$/u],
    ['2020-01-01/2020-04-31', /April 2020 has 30 days$/u],
    ['2020-10-00', /write 2020-10$/u],
    ['2020-1-1', /write 2020-01-01$/u],
    ['20200101', /write 2020-01-01$/u],
    ['01.13.2020', /write 2020-01-13$/u],
    ['27/10/2020', /write 2020-10-27$/u],
    ['05/10/2020', /write 2020-10-05 where the day stands first, 2020-05-10 where the month does$/u],
    ['30.02.2020', /February 2020 has 29 days$/u],
    ['10/2020', /write 2020-10$/u],
    ['2020/10/27', /write 2020-10-27$/u],
    ['October 2020', /write 2020-10$/u],
    ['27 October 2020', /write 2020-10-27$/u],
    ['Oct 27th, 2020', /write 2020-10-27$/u],
    ['spring 2020', /write 2020-21$/u],
    ['1990s', /write 199X$/u],
    ['2000s', /write 200X for the decade, 20XX for the century$/u],
    ['about 2020', /write 2020~$/u],
    ['since 2016', /write 2016\/\.\.$/u],
    ['until 2020-10', /write \.\.\/2020-10$/u],
    ['2016-2020', /write 2016\/2020$/u],
    ['2016–2020', /write 2016\/2020$/u],
    ['44 BC', /write -0043$/u],
    ['2020/2016', /write the earlier date first: 2016\/2020$/u],
    ['2020/2021/2022', /more than one \//u],
    ['../..', /neither a start nor an end/u],
    ['{2020,2021}', /a set of dates, which is EDTF level 2/u],
    ['2020~-10', /at its end: 2020-10~$/u],
    ['201X~', /EDTF level 2; write 201X$/u],
    ['XXXX-12-24', /only EDTF level 2/u],
    ['Y20200', /EDTF level 2; years are -9999 to 9999/u],
    ['20', /fewer than four digits/u],
    ['２０２０', /digits of another script/u],
  ])('says of "%s" what is wrong with it, and what would be right', (text, why) => {
    const read = (): unknown => parseEdtf(text);
    expect(read).toThrow(InvalidInputError);
    expect(read).toThrow(why);
  });

  it('suggests nothing that it would refuse', () => {
    const digits = fc.constantFrom(
      '0',
      '1',
      '2',
      '9',
      '-',
      '/',
      '.',
      'X',
      '~',
      '?',
      ' ',
      'T',
      ':',
      'BC',
      'May',
    );
    fc.assert(
      fc.property(
        fc.array(digits, { maxLength: 12 }).map((parts) => parts.join('')),
        (text) => {
          let said = '';
          try {
            parseEdtf(text);
          } catch (error) {
            said = (error as Error).message;
          }
          const [, suggested] = /(?:: |write )([-./0-9X~?%]+)$/u.exec(said) ?? [];
          if (suggested !== undefined) expect(() => parseEdtf(suggested)).not.toThrow();
        },
      ),
      { numRuns: 3000, seed: 3 },
    );
  });

  it('reads every date of level 1, and never ends before it begins', () => {
    fc.assert(
      fc.property(fc.oneof(single, season), (text) => {
        const { earliest, latest, endsOn } = parseEdtf(text);
        expect(compareDays(earliest, latest)).toBeLessThanOrEqual(0);
        expect(endsOn).toBeNull();
      }),
      { numRuns: 1000 },
    );
  });

  it('reads an interval between any two of them that stand in order, from the first day of the one to the last of the other', () => {
    fc.assert(
      fc.property(single, single, (a, b) => {
        const [start, end] = [parseEdtf(a), parseEdtf(b)];
        fc.pre(compareDays(start.earliest, end.latest) <= 0);
        expect(parseEdtf(`${a}/${b}`)).toEqual({
          text: `${a}/${b}`,
          earliest: start.earliest,
          latest: end.latest,
          endsOn: end.latest,
        });
      }),
      { numRuns: 500 },
    );
  });

  it('reads a calendar day as that day alone', () => {
    fc.assert(
      fc.property(calendarDay, (day) => {
        expect(parseEdtf(day)).toEqual({ text: day, earliest: day, latest: day, endsOn: null });
      }),
    );
  });

  it('works out days that are days', () => {
    fc.assert(
      fc.property(fc.oneof(single, season), (text) => {
        const { earliest, latest } = parseEdtf(text);
        for (const day of [earliest, latest]) expect(parseEdtf(day).earliest).toBe(day);
      }),
    );
  });
});
