import { describe, expect, it } from '@jest/globals';
import { matchesKey } from './shortcuts';

const press = (key: string, ...held: readonly ('ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey')[]) => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...Object.fromEntries(held.map((one) => [one, true])),
});

describe('A key of a command', () => {
  it.each([
    ['mod+Z', press('z', 'ctrlKey')],
    ['mod+Z', press('z', 'metaKey')],
    ['mod+Shift+Z', press('Z', 'ctrlKey', 'shiftKey')],
    ['?', press('?', 'shiftKey')],
    ['Alt+1', press('1', 'altKey')],
    ['Alt+L', { ...press('¬', 'altKey'), code: 'KeyL' }],
    ['mod++', press('+', 'ctrlKey', 'shiftKey')],
    ['Shift+F10', press('F10', 'shiftKey')],
    ['mod+Z', { ...press('я', 'ctrlKey'), code: 'KeyZ' }],
    ['mod+K', { ...press('ל', 'metaKey'), code: 'KeyK' }],
    ['Shift+H', { ...press('Р', 'shiftKey'), code: 'KeyH' }],
    ['f', { ...press('а'), code: 'KeyF' }],
  ])('%s is pressed', (key, pressed) => {
    expect(matchesKey(key, pressed)).toBe(true);
  });

  it.each([
    ['mod+Z', press('Z', 'ctrlKey', 'shiftKey')],
    ['mod+Z', press('z')],
    ['z', press('z', 'ctrlKey')],
    ['Alt+1', press('1')],
    ['F10', press('F10', 'shiftKey')],
    ['mod+Z', { ...press('w', 'ctrlKey'), code: 'KeyZ' }],
    ['mod+Z', { ...press('é', 'ctrlKey'), code: 'KeyZ' }],
    ['mod+Z', { ...press('Я', 'ctrlKey', 'shiftKey'), code: 'KeyZ' }],
    ['z', { ...press('я', 'ctrlKey'), code: 'KeyZ' }],
  ])('%s is another one', (key, pressed) => {
    expect(matchesKey(key, pressed)).toBe(false);
  });
});
