import { describe, expect, it } from '@jest/globals';
import cytoscape from 'cytoscape';
import { applyDimmed } from './applyDimmed';

/** A band of three relations, of which sources contradict each other on the last. */
function drawnBand() {
  const cy = cytoscape({
    headless: true,
    elements: [
      { data: { id: 'a' } },
      { data: { id: 'b' } },
      {
        data: {
          id: 'band',
          source: 'a',
          target: 'b',
          band: 'yes',
          relationIds: ['1', '2', '3'],
          contestedIds: ['3'],
        },
      },
    ],
  });
  const fade = (...relationIds: string[]): cytoscape.EdgeSingular => {
    applyDimmed(cy, { actorIds: new Set(), relationIds: new Set(relationIds) });
    return cy.edges().first();
  };
  return fade;
}

describe('a band of which the legend leaves something out', () => {
  it('says how many of its relations are left, and that sources disagree where they do on these', () => {
    const fade = drawnBand();
    expect(fade('1').data('some')).toBe('2 of 3 ≠');
    expect(fade('3').data('some')).toBe('2 of 3');
  });

  it('fades with the last of them, and says nothing more', () => {
    const band = drawnBand()('1', '2', '3');
    expect([band.hasClass('dimmed'), band.data('some')]).toEqual([true, undefined]);
  });

  it('counts all of them again once nothing is left out', () => {
    const fade = drawnBand();
    fade('1');
    const band = fade();
    expect([band.hasClass('dimmed'), band.data('some')]).toEqual([false, undefined]);
  });
});
