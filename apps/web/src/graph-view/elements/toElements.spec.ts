import { describe, expect, it } from '@jest/globals';
import { bundle } from '../../domain/network/bundles';
import type { GraphRelation } from '../../domain/network/graph';
import { toStyle } from './style';
import { toElements } from './toElements';

const actors = ['a', 'b'].map(
  (id) => ({ id, name: id, kind: 'STATE', isoCode: 'ABC', relationCount: 3 }) as const,
);
const relation = (
  id: string,
  from: string,
  to: string,
  evidence: GraphRelation['evidence'],
): GraphRelation => ({
  id,
  type: 'ARMS_SUPPLY',
  label: 'supplies arms to',
  tone: 'COOPERATION',
  directed: true,
  from,
  to,
  evidence,
  documents: 1,
  publishers: 1,
  occurred: null,
});
const bands = bundle([relation('1', 'a', 'b', 'SINGLE_SOURCE'), relation('2', 'b', 'a', 'CONTESTED')]);

describe('the network as it is drawn', () => {
  it('draws relations of one tone between two actors as one band with their number, marked where one is contested', () => {
    const edges = toElements({ actors, bands, fanned: new Set(), scheme: 'light' }).slice(2);
    expect(edges).toHaveLength(1);
    expect(edges[0]?.data).toMatchObject({
      mark: '2 ≠',
      relationIds: ['1', '2'],
      atSource: 'yes',
      atTarget: 'yes',
    });
  });

  it('gives a band the line of its strongest evidence, however many relations it has, as the legend says', () => {
    const width = (count: number): unknown => {
      const many = Array.from({ length: count }, (_, i) => relation(String(i), 'a', 'b', 'SINGLE_SOURCE'));
      return toElements({ actors, bands: bundle(many), fanned: new Set(), scheme: 'light' })[2]?.data.width;
    };
    expect([width(2), width(40)]).toEqual([undefined, undefined]);
    const widths = toStyle('light').filter(
      ({ selector, style }: { selector: string; style?: object }) =>
        selector.startsWith('edge') && style !== undefined && 'width' in style,
    );
    expect(widths.map(({ selector }) => selector)).toEqual(
      ['CORROBORATED', 'SINGLE_SOURCE', 'ALLEGED', 'CONTESTED', 'DENIED'].map(
        (grade) => `edge[evidence = '${grade}']`,
      ),
    );
  });

  it('draws a line straight where there is no other between the two, and lets the others keep clear of each other', () => {
    const [band, ...relations] = [new Set<string>(), new Set(bands.map(({ id }) => id))].flatMap((fanned) =>
      toElements({ actors, bands, fanned, scheme: 'light' }).slice(2),
    );
    expect(band?.data.alone).toBe('yes');
    expect(relations.map(({ data }) => String(data.alone))).toEqual(['no', 'no']);
  });

  it('fans a band out into its relations, each with its own evidence', () => {
    const fanned = new Set(bands.map(({ id }) => id));
    const edges = toElements({ actors, bands, fanned, scheme: 'light' }).slice(2);
    expect(edges.map(({ data }) => data)).toMatchObject([
      { id: '1', evidence: 'SINGLE_SOURCE', mark: '' },
      { id: '2', evidence: 'CONTESTED', mark: '≠' },
    ]);
  });
});
