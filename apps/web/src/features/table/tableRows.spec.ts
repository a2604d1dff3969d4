import { describe, expect, it } from '@jest/globals';
import type { TableColumn } from './columns';
import { toCsv } from './copyRows';
import { filterRows } from './rows';
import { sortRows } from './sorting';

interface Row {
  readonly name: string;
  readonly day: number | null;
  readonly grade: string;
}
const columns: readonly TableColumn<Row>[] = [
  { id: 'name', title: 'Name', text: ({ name }) => name, least: 80 },
  {
    id: 'day',
    title: 'Day',
    text: ({ day }) => String(day ?? ''),
    order: ({ day }) => day,

    least: 80,
  },
  {
    id: 'grade',
    title: 'Grade',
    text: ({ grade }) => grade,
    choices: ['Firm', 'Infirm'],

    least: 80,
  },
];
const cells = Object.fromEntries(columns.map((column) => [column.id, column]));
const rows: readonly Row[] = [
  { name: 'Écluse 10', day: 3, grade: 'Firm' },
  { name: 'ecluse 9', day: null, grade: 'Infirm' },
  { name: '', day: -Infinity, grade: 'Firm' },
  { name: 'Aland', day: 1, grade: 'Infirm' },
];
const names = (found: readonly Row[]) => found.map(({ name }) => name);

describe('Sorting a table', () => {
  it('goes by the alphabet and by numbers in names, accents and case aside, empty cells last', () => {
    const sorted = sortRows(rows, columns, { columnId: 'name', falling: false });
    expect(names(sorted)).toEqual(['Aland', 'ecluse 9', 'Écluse 10', '']);
  });

  it('has empty cells last the other way round too', () => {
    const sorted = sortRows(rows, columns, { columnId: 'name', falling: true });
    expect(names(sorted)).toEqual(['Écluse 10', 'ecluse 9', 'Aland', '']);
    const byDay = sortRows(rows, columns, { columnId: 'day', falling: true });
    expect(byDay.map(({ day }) => day)).toEqual([3, 1, -Infinity, null]);
  });

  it('leaves what is level as it was', () => {
    const sorted = sortRows(rows, columns, { columnId: 'grade', falling: false });
    expect(names(sorted)).toEqual(['Écluse 10', '', 'ecluse 9', 'Aland']);
  });
});

describe('Filtering a table', () => {
  it('finds every word in any order, case and accents aside', () => {
    expect(names(filterRows(rows, cells, { name: '9 ECLUSE' }))).toEqual(['ecluse 9']);
  });

  it('takes a chosen word as a whole', () => {
    expect(filterRows(rows, cells, { grade: 'Firm' })).toHaveLength(2);
  });

  it('lets pass what passes in all columns, and everything where nothing is asked', () => {
    expect(names(filterRows(rows, cells, { grade: 'Infirm', name: 'al' }))).toEqual(['Aland']);
    expect(filterRows(rows, cells, { name: ' ' })).toBe(rows);
  });
});

describe('A table as comma-separated values', () => {
  const csv = (name: string) => toCsv(columns.slice(0, 1), [{ name, day: null, grade: '' }]);

  it('has titles, and lines that end as RFC 4180 has them', () => {
    expect(toCsv(columns, rows.slice(0, 2))).toBe(
      'Name,Day,Grade\r\nÉcluse 10,3,Firm\r\necluse 9,,Infirm\r\n',
    );
  });

  it.each([
    ['a, b', '"a, b"'],
    ['"so-called"', '"""so-called"""'],
    ['two\nlines', '"two\nlines"'],
  ])('quotes %j', (name, cell) => {
    expect(csv(name)).toBe(`Name\r\n${cell}\r\n`);
  });

  it.each(['=1+1', '+1', '-1', '@x'])('keeps %s from being a formula', (name) => {
    expect(csv(name)).toBe(`Name\r\n'${name}\r\n`);
  });
});
