import { AnchorKind, makeAnchor } from '@entente/model';
import { describe, expect, it } from '@jest/globals';
import { checkPassage, type PassageWords } from './checkPassage.js';

const text = '😀 It gave.\r\nIt gave not.\n';

describe('what is said to stand at a place', () => {
  const at = (start: number, end: number, words: PassageWords, kind: AnchorKind) => (): void =>
    checkPassage(text, makeAnchor(kind, start, end, 'citations.0'), words, 'citations.0');

  it.each<[number, number, PassageWords, AnchorKind]>([
    [2, 9, {}, AnchorKind.TEXT],
    [2, 9, { quote: 'It gave', prefix: null, suffix: undefined }, AnchorKind.TEXT],
    [2, 9, { quote: 'It gave', prefix: '😀 ', suffix: '.\r\nIt' }, AnchorKind.TEXT],
    [0, 1, { prefix: '', suffix: ' It' }, AnchorKind.TEXT],
    [1, 2, { quote: 'It gave not.', prefix: 'gave.\r\n', suffix: '\n' }, AnchorKind.LINE],
  ])('is taken where it does: %i to %i, %j', (start, end, words, kind) => {
    expect(at(start, end, words, kind)).not.toThrow();
  });

  it.each<[number, number, PassageWords, string, AnchorKind]>([
    [0, 99, {}, 'end', AnchorKind.TEXT],
    [0, 1, { quote: '😁' }, 'quote', AnchorKind.TEXT],
    [0, 3, { prefix: 'WRONG' }, 'prefix', AnchorKind.TEXT],
    [2, 9, { prefix: '😀' }, 'prefix', AnchorKind.TEXT],
    [2, 9, { quote: 'It gave', suffix: ' not' }, 'suffix', AnchorKind.TEXT],
    [1, 2, { suffix: ' And more' }, 'suffix', AnchorKind.LINE],
  ])('is refused where it does not: %i to %i, %j, by %s', (start, end, words, name, kind) => {
    expect(at(start, end, words, kind)).toThrow(
      expect.objectContaining({ code: 'ANCHOR_NOT_FOUND', field: `citations.0.${name}` }),
    );
  });
});
