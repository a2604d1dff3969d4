import { describe, expect, it } from '@jest/globals';
import { relationTypes } from '../vocabulary/relationTypes.js';
import { relationWords, sharedRelationWords } from './relationWords.js';
import { typesMeant } from './searchLine.js';
import { stemOf } from './words.js';

describe('the plain words for relations', () => {
  it('are some for each type of the vocabulary, in lower case', () => {
    for (const { type } of relationTypes) {
      expect([type, relationWords[type].length > 3]).toEqual([type, true]);
      for (const word of relationWords[type]) expect(word).toMatch(/^[a-z]+(?: [a-z]+)*$/u);
    }
  });

  it('mean one type each, those apart that are meant for several', () => {
    const shared = new Map<string, string[]>();
    for (const { type } of relationTypes) {
      for (const word of relationWords[type]) {
        const stems = word.split(' ').map(stemOf).join(' ');
        shared.set(stems, [...(shared.get(stems) ?? []), type]);
      }
    }
    const several = [...shared].filter(([, types]) => types.length > 1);
    const meant = Object.entries(sharedRelationWords).map(([word, types]) => [stemOf(word), types]);
    expect(several.sort()).toEqual(meant.sort());
  });

  it.each([
    ['weapons', 'ARMS_SUPPLY'],
    ['drones', 'ARMS_SUPPLY'],
    ['armed', 'ARMS_SUPPLY'],
    ['supplied with arms by', undefined],
    ['is supplied with arms by', 'ARMS_SUPPLY'],
    ['supplies arms', 'ARMS_SUPPLY'],
    ['supplied', 'ARMS_SUPPLY'],
    ['gives aid', 'AID'],
    ['sanctions', 'SANCTION'],
    ['embargoes', 'SANCTION'],
    ['accused', 'ACCUSATION'],
    ['agrees', 'AGREEMENT'],
    ['allies', 'ALLIANCE'],
    ['recalled', 'RECALL'],
    ['military aid', 'MILITARY_SUPPORT'],
    ['drone strikes', 'MILITARY_ACTION'],
    ['all', undefined],
  ])('are known in their forms: %s', (phrase, type) => {
    expect(typesMeant(phrase)).toEqual(type === undefined ? [] : [type]);
  });

  it('have the verbs of the vocabulary among them, from either end', () => {
    for (const { type, label, inverseLabel } of relationTypes) {
      expect(typesMeant(label)).toContain(type);
      expect(typesMeant(inverseLabel)).toContain(type);
    }
  });
});
