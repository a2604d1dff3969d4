import { describe, expect, it } from '@jest/globals';
import { idPrefix, type IdSubject, idSubject, isId, newId } from './ids.js';

const subjects = Object.keys(idPrefix) as IdSubject[];

describe('ids', () => {
  it.each(subjects)('says that it names a %s', (subject) => {
    const id = newId(subject);
    expect(isId(subject, id)).toBe(true);
    expect(idSubject(id)).toBe(subject);
    expect(subjects.filter((other) => isId(other, id))).toEqual([subject]);
  });

  it('sorts by the time it was made', () => {
    const ids = Array.from({ length: 200 }, () => newId('claim'));
    expect([...ids].sort()).toEqual(ids);
    expect(new Set(ids).size).toBe(200);
  });

  it.each([
    '',
    'act',
    'act_',
    'act_a b',
    'act_a\n',
    'ACT_a',
    ' act_a',
    'act_é',
    `act_${'a'.repeat(101)}`,
    '__proto__',
  ])('takes %j for none', (text) => {
    expect(idSubject(text)).toBeNull();
  });
});
