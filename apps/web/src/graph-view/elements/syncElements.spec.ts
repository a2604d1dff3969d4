import type { Evidence } from '@entente/model';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import cytoscape, { type Core } from 'cytoscape';
import { bundle } from '../../domain/network/bundles';
import { toStyle } from './style';
import { applyDimmed, syncElements } from './syncElements';
import { toElements } from './toElements';

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
  documents: 1,
  publishers: 1,
  occurred: null,
});

/** A band of three relations, of which sources contradict each other on the last, which is a denial's and runs the other way. */
const relations = [
  relation('1', 'SINGLE_SOURCE'),
  relation('2', 'CORROBORATED'),
  { ...relation('3', 'CONTESTED'), from: 'b', to: 'a' },
];
const drawnWithout = (...relationIds: string[]) =>
  toElements({
    actors: [actor('a'), actor('b')],
    bands: bundle(relations, new Set(relationIds)),
    fanned: new Set(),
    scheme: 'light',
  });
let cy: Core;
beforeEach(() => {
  cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: toStyle('light'),
    elements: drawnWithout(),
  });
});
afterEach(() => cy.destroy());

/** The band once these relations have faded. */
function bandWithout(...relationIds: string[]) {
  syncElements(cy, drawnWithout(...relationIds), {});
  applyDimmed(cy, { actorIds: new Set(), relationIds: new Set(relationIds) });
  return cy.edges().first();
}

/** What is written on it, and whether it has faded. */
function fade(...relationIds: string[]): [string, boolean] {
  const band = bandWithout(...relationIds);
  return [String(band.style('label')), band.hasClass('dimmed')];
}

describe('a band of which the legend leaves something out', () => {
  it('says how many of its relations are left, and that sources disagree where they do on these', () => {
    expect(fade('1')).toEqual(['2 of 3 ≠', false]);
    expect(fade('3')).toEqual(['2 of 3', false]);
  });

  it('points where those point that are left, and is as firm as they are', () => {
    const looks = (...left: string[]) => {
      const band = bandWithout(...left);
      const heads = ['source', 'target'].map((end) => String(band.style(`${end}-arrow-shape`)));
      return [...heads, band.data('evidence') as unknown];
    };
    expect(looks()).toEqual(['triangle', 'triangle', 'CORROBORATED']);
    expect(looks('3')).toEqual(['none', 'triangle', 'CORROBORATED']);
    expect(looks('1', '2')).toEqual(['triangle', 'none', 'CONTESTED']);
    expect(looks('2', '3')).toEqual(['none', 'triangle', 'SINGLE_SOURCE']);
  });

  it('fades with the last of them', () => {
    expect(fade('1', '2', '3')).toEqual(['3 ≠', true]);
  });

  it('counts all of them again once nothing is left out', () => {
    fade('1');
    expect(fade()).toEqual(['3 ≠', false]);
  });
});

describe('a line', () => {
  it('that is to stand between other actors does, and nobody moves', () => {
    const elements = (to: string) =>
      toElements({
        actors: ['a', 'b', 'c'].map(actor),
        bands: bundle([{ ...relation('1', 'SINGLE_SOURCE'), to }]),
        fanned: new Set(),
        scheme: 'light',
      });
    syncElements(cy, elements('b'), { c: { x: 3, y: 4 } });
    syncElements(cy, elements('c'), {});
    expect(cy.edges().map((edge) => [edge.source().id(), edge.target().id()])).toEqual([['a', 'c']]);
    expect(cy.getElementById('c').position()).toEqual({ x: 3, y: 4 });
  });
});
