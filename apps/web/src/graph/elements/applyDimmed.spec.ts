import type { Evidence } from '@entente/model';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import cytoscape, { type Core } from 'cytoscape';
import { bundle } from '../../state/network/bundle';
import { applyDimmed } from './applyDimmed';
import { toElements } from './toElements';
import { toStyle } from './toStyle';

const actor = (id: string) => ({ id, kind: 'STATE' as const, name: id, isoCode: null, relationCount: 3 });
const relation = (id: string, evidence: Evidence) => ({
  id,
  type: 'AID',
  label: 'gives aid to',
  tone: 'COOPERATION' as const,
  directed: true,
  from: 'a',
  to: 'b',
  evidence,
  occurred: null,
});

/** A band of three relations, of which sources contradict each other on the last. */
let cy: Core;
beforeEach(() => {
  cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: toStyle('light'),
    elements: toElements({
      actors: [actor('a'), actor('b')],
      bands: bundle([
        relation('1', 'SINGLE_SOURCE'),
        relation('2', 'SINGLE_SOURCE'),
        relation('3', 'CONTESTED'),
      ]),
      fanned: new Set(),
      scheme: 'light',
    }),
  });
});
afterEach(() => cy.destroy());

/** What is written on the band, and whether it has faded, once these relations have. */
function fade(...relationIds: string[]): [string, boolean] {
  applyDimmed(cy, { actorIds: new Set(), relationIds: new Set(relationIds) });
  const band = cy.edges().first();
  return [String(band.style('label')), band.hasClass('dimmed')];
}

describe('a band of which the legend leaves something out', () => {
  it('says how many of its relations are left, and that sources disagree where they do on these', () => {
    expect(fade('1')).toEqual(['2 of 3 ≠', false]);
    expect(fade('3')).toEqual(['2 of 3', false]);
  });

  it('fades with the last of them', () => {
    expect(fade('1', '2', '3')).toEqual(['3 ≠', true]);
  });

  it('counts all of them again once nothing is left out', () => {
    fade('1');
    expect(fade()).toEqual(['3 ≠', false]);
  });
});
