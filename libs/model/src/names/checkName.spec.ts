import { describe, expect, it } from '@jest/globals';
import { checkName, faultOfName } from './checkName.js';

describe('checkName', () => {
  it.each([
    'Israel',
    'Əliyev, İlham',
    'Հայաստան',
    'Baku–Tbilisi–Ceyhan',
    '1984',
    'Côte d’Ivoire',
    'e\u0301tat',
    'می\u200Cخواهم',
    'क\u094D\u200Dष',
    'ക\u0D4D\u200D',
    '葛\u{E0100}城',
    'Peace \u2764\uFE0F now',
    '\u0661\u0662',
    'Al\u00A0Jazeera',
  ])('takes %j as it is', (name) => expect(checkName(name, 'name')).toBe(name));

  it.each([
    ['Is\u200Brael', 'name has U+200B, which cannot be seen, at character 3; give it without'],
    [
      'Azer\u202Ebaijan',
      'name has U+202E, which changes the direction of the text, at character 5; give it without',
    ],
    [
      '\u2066Iran\u2069',
      'name has U+2066, which changes the direction of the text, at character 1; give it without',
    ],
    ['Red\u001B[31m', 'name has U+001B, a control character, at character 4; give it without'],
    ['two\r\nlines', 'name has U+000D, a line break, at character 4; give it without'],
    ['two\u2028lines', 'name has U+2028, a line break, at character 4; give it without'],
    ['🕊️\tTab', 'name has U+0009, a control character, at character 3; give it without'],
    ['co\u00ADoperation', 'name has U+00AD, which cannot be seen, at character 3; give it without'],
    ['Is\u200Drael', 'name has U+200D, which cannot be seen, at character 3; give it without'],
    ['Iran\u200C', 'name has U+200C, which cannot be seen, at character 5; give it without'],
    ['a\uFE0Fb', 'name has U+FE0F, which cannot be seen, at character 2; give it without'],
    ['a\u3164b', 'name has U+3164, which cannot be seen, at character 2; give it without'],
    ['a\u{E0041}b', 'name has U+E0041, which cannot be seen, at character 2; give it without'],
  ])('refuses %j, and says what stands where', (name, message) =>
    expect(() => checkName(name, 'name')).toThrow(message),
  );

  it.each(['\u0301\u0302', '—', '...', '\u2800'])('refuses %j, in which no letter can be seen', (name) =>
    expect(faultOfName(name)).toMatch(/^has no letter or digit that can be seen \(U\+/u),
  );
});
