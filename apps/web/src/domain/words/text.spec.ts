import { describe, expect, it } from '@jest/globals';
import { directionOf, hasRightToLeft, isolated, relationSentence } from './text';

const FSI = '\u2068';
const PDI = '\u2069';

describe('The direction of a text', () => {
  it.each([
    ['Haaretz', false, 'ltr'],
    ['מעריב', true, 'rtl'],
    ['الأهرام', true, 'rtl'],
    ['3 Oct – מעריב', true, 'ltr'],
    ['«מעריב» and others', true, 'rtl'],
    ['ܣܘܪܝܝܐ', true, 'rtl'],
    ['𞤀𞤣𞤤𞤢𞤥', true, 'rtl'],
    ['Əliyev Հայաստան ქართული', false, 'ltr'],
    ['2020', false, 'ltr'],
    ['', false, 'ltr'],
  ])('of %j is known', (text, mixed, direction) => {
    expect([hasRightToLeft(text), directionOf(text)]).toEqual([mixed, direction]);
  });

  it('is kept apart from what stands beside it, and only where it has to be', () => {
    expect(isolated('מעריב')).toBe(`${FSI}מעריב${PDI}`);
    expect(isolated(isolated('מעריב'))).toBe(`${FSI}מעריב${PDI}`);
    expect(isolated('Haaretz')).toBe('Haaretz');
    expect(relationSentence('ישראל (1948)', 'supplies arms to', 'أذربيجان')).toBe(
      `${FSI}ישראל (1948)${PDI} supplies arms to ${FSI}أذربيجان${PDI}`,
    );
    expect(relationSentence('Israel', 'supplies arms to', 'Azerbaijan')).toBe(
      'Israel supplies arms to Azerbaijan',
    );
  });
});
