import { describe, expect, it } from '@jest/globals';
import cytoscape, { type Core } from 'cytoscape';
import { routeLines } from './routeLines';

const node = (id: string, x: number, y: number, size = 40) => ({
  group: 'nodes' as const,
  data: { id, size, label: id },
  position: { x, y },
});
const edge = (id: string, source: string, target: string, more: object = {}) => ({
  group: 'edges' as const,
  data: { id, source, target, mark: '', over: 0, ...more },
});
const routed = (...elements: cytoscape.ElementDefinition[]): Core => {
  const cy = cytoscape({ headless: true, elements, layout: { name: 'preset' } });
  routeLines(cy);
  return cy;
};
const bend = (cy: Core, id: string): number | undefined =>
  cy.getElementById(id).data('bend') as number | undefined;

describe('lines', () => {
  it('go around an actor that stands in their way, and straight where none does', () => {
    const cy = routed(
      node('a', 0, 0),
      node('b', 200, 4),
      node('c', 400, 0),
      edge('ac', 'a', 'c'),
      edge('ab', 'a', 'b'),
    );
    // A curve reaches half as far aside as the point that it bends towards.
    expect(Math.abs(bend(cy, 'ac') ?? 0) / 2).toBeGreaterThan(20);
    expect(bend(cy, 'ab')).toBeUndefined();
  });

  it('of the same two actors bend to the same side, whichever way they run, and stay apart', () => {
    const cy = routed(
      node('a', 0, 0),
      node('b', 200, 0),
      node('c', 400, 0),
      edge('one', 'a', 'c'),
      edge('other', 'c', 'a'),
    );
    const [one, other] = [bend(cy, 'one') ?? 0, -(bend(cy, 'other') ?? 0)];
    expect(Math.sign(one)).toBe(Math.sign(other));
    expect(Math.abs(one - other)).toBe(26);
  });

  it('are straight again once nobody stands in the way', () => {
    const cy = routed(node('a', 0, 0), node('b', 200, 0), node('c', 400, 0), edge('ac', 'a', 'c'));
    expect(bend(cy, 'ac')).toBeDefined();
    cy.getElementById('b').position({ x: 200, y: 300 });
    routeLines(cy);
    expect(bend(cy, 'ac')).toBeUndefined();
  });

  it('bear their words where these lie over no name', () => {
    const cy = routed(
      node('a', 0, 0, 30),
      node('b', 600, 0, 30),
      // Its name stands beneath it, on the middle of the line.
      node('Isaac Herzog', 300, -32, 30),
      edge('ab', 'a', 'b', { verb: 'supplies arms to' }),
      edge('cb', 'Isaac Herzog', 'b', { verb: 'visits' }),
    );
    const data = (id: string, name: string) => Number(cy.getElementById(id).data(name) ?? 0);
    expect(data('ab', 'bend') === 0 ? Math.abs(data('ab', 'verbX')) : 100).toBeGreaterThan(60);
    expect(data('cb', 'verbX')).toBe(0);
  });

  it('have their counts where neither an actor nor another count hides them', () => {
    const cy = routed(
      node('a', 0, 0, 30),
      node('b', 400, 0, 30),
      node('d', 200, -200, 30),
      node('e', 200, 200, 30),
      edge('ab', 'a', 'b', { mark: '14', over: 9 }),
      edge('de', 'd', 'e', { mark: '3', over: 3 }),
    );
    const shift = (id: string) =>
      Math.hypot(
        Number(cy.getElementById(id).data('shiftX') ?? 0),
        Number(cy.getElementById(id).data('shiftY') ?? 0),
      );
    // Both would stand where the two lines cross.
    expect(Math.min(shift('ab') + shift('de'), 30)).toBeGreaterThan(14);
  });
});
