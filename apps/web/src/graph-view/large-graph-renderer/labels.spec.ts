import { describe, expect, it } from '@jest/globals';
import { countedBands, lineText } from './labels';
import type { LargeGraph } from './scene';

const look = { kind: 'STATE' as const, fill: '#000000', rim: '#000000', grouped: false, code: null };
const lineLook = (width: number, band: boolean) => ({
  tone: 'COOPERATION' as const,
  colour: '#000000',
  width,
  dash: [],
  roundEnds: false,
  headAtSource: false,
  headAtTarget: true,
  band,
});

/** States at these places, and lines from the first to each of the others: as broad as is said, bands of seven unless they are single. */
function crowdOf(
  places: readonly (readonly [number, number])[],
  lines: readonly { readonly width: number; readonly single?: boolean }[],
): LargeGraph {
  return {
    scene: {
      background: '#ffffff',
      text: '#000000',
      accent: '#0000ff',
      icons: {} as LargeGraph['scene']['icons'],
      actorLooks: [look],
      lineLooks: lines.map(({ width, single = false }) => lineLook(width, !single)),
      words: ['', '7'],
      actors: {
        look: new Uint16Array(places.length),
        size: new Float32Array(places.length).fill(40),
        label: places.map(() => 'A state'),
      },
      lines: {
        look: Uint16Array.from(lines, (_line, i) => i),
        from: new Uint32Array(lines.length),
        to: Uint32Array.from(lines, (_line, i) => i + 1),
        bend: new Float32Array(lines.length),
        mark: new Uint16Array(lines.length).fill(1),
        verb: new Uint16Array(lines.length),
      },
    },
    places: Float32Array.from(places.flat()),
    marks: { actors: new Uint8Array(places.length), lines: new Uint8Array(lines.length) },
  };
}

const seen = ({ scene }: LargeGraph, named: readonly number[] = []) => ({
  actors: [...scene.actors.label.keys()],
  lines: [...scene.lineLooks.keys()],
  named,
});
/** From so far a network of two thousand is seen whole. */
const zoom = 0.15;

describe('the counts on the bands of a large graph', () => {
  it('can be read from afar, where what stands on lines is too small', () => {
    const graph = crowdOf(
      [
        [0, 0],
        [900, 0],
      ],
      [{ width: 6 }],
    );
    expect(lineText(graph, 0, zoom, false).text).toBe('');
    expect([...countedBands(graph, seen(graph), zoom)]).toEqual([0]);
    const { text, size } = lineText(graph, 0, zoom, true);
    expect(text).toBe('7');
    expect(size * zoom).toBeGreaterThanOrEqual(11);
  });

  it('stand on bands alone, and on none that is too short for it', () => {
    const graph = crowdOf(
      [
        [0, 0],
        [900, 0],
        [0, 90],
      ],
      [{ width: 6, single: true }, { width: 6 }],
    );
    expect([...countedBands(graph, seen(graph), zoom)]).toEqual([]);
  });

  it('cover no actor and no name', () => {
    const places = [
      [0, 0],
      [1200, 0],
      [600, 0],
    ] as const;
    const hidden = crowdOf(places, [{ width: 6 }]);
    expect([...countedBands(hidden, seen(hidden), zoom)]).toEqual([]);
    const above = crowdOf(
      [
        [0, 0],
        [1200, 0],
        [600, -90],
      ],
      [{ width: 6 }],
    );
    expect([...countedBands(above, seen(above), zoom)]).toEqual([0]);
    expect([...countedBands(above, seen(above, [2]), zoom)]).toEqual([]);
  });

  it('of two that have no room beside each other, stand on the broader', () => {
    const graph = crowdOf(
      [
        [0, 0],
        [1200, 60],
        [1200, -60],
      ],
      [{ width: 4 }, { width: 8 }],
    );
    expect([...countedBands(graph, seen(graph), zoom)]).toEqual([1]);
  });
});
