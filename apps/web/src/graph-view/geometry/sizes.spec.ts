import { describe, expect, it } from '@jest/globals';
import { wrapLabel } from './sizes';

describe('a label', () => {
  it('stands on one line up to 16 characters', () => {
    expect(wrapLabel('Nagorno-Karabakh')).toBe('Nagorno-Karabakh');
  });

  it('wraps at spaces', () => {
    expect(wrapLabel('Armenian forces in Nagorno-Karabakh')).toBe('Armenian forces\nin Nagorno-\nKarabakh');
  });

  it('keeps a long word whole', () => {
    expect(wrapLabel('Interparliamentary Relations')).toBe('Interparliamentary\nRelations');
  });

  it('keeps what runs from right to left apart, line by line', () => {
    expect(wrapLabel('משרד הביטחון (ישראל) והצבא')).toBe(
      '\u2068משרד הביטחון\u2069\n\u2068(ישראל) והצבא\u2069',
    );
  });
});
