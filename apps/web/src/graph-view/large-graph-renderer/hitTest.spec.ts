import { describe, expect, it } from '@jest/globals';
import { hitTest } from './hitTest';
import { type LargeGraph, Mark } from './scene';

const reach = { actor: 2, line: 8 };

/** Two states of size 40, 300 apart, and two lines between them, the other bent towards 120 to the right of the way, which is downwards here. */
function crowdOf(marked: { readonly actor?: number; readonly line?: number } = {}): LargeGraph {
  const look = { kind: 'STATE' as const, fill: '#000000', rim: '#000000', grouped: false, code: null };
  const line = {
    tone: 'COOPERATION' as const,
    colour: '#000000',
    width: 2,
    dash: [],
    roundEnds: false,
    headAtSource: false,
    headAtTarget: true,
    band: false,
  };
  return {
    scene: {
      background: '#ffffff',
      text: '#000000',
      accent: '#0000ff',
      icons: {} as LargeGraph['scene']['icons'],
      actorLooks: [look],
      lineLooks: [line],
      words: [''],
      actors: { look: new Uint16Array(2), size: Float32Array.of(40, 40), label: ['a', 'b'] },
      lines: {
        look: new Uint16Array(2),
        from: Uint32Array.of(0, 0),
        to: Uint32Array.of(1, 1),
        bend: Float32Array.of(0, 120),
        mark: new Uint16Array(2),
        verb: new Uint16Array(2),
      },
    },
    places: Float32Array.of(0, 0, 300, 0),
    marks: {
      actors: Uint8Array.of(marked.actor ?? 0, 0),
      lines: Uint8Array.of(marked.line ?? 0, 0),
    },
  };
}

describe('What lies under the pointer in a large graph', () => {
  it('is an actor within its rim, and nobody beside it', () => {
    expect(hitTest(crowdOf(), 19, 0, reach).actor).toBe(0);
    expect(hitTest(crowdOf(), 300, 15, reach).actor).toBe(1);
    expect(hitTest(crowdOf(), 18, 18, reach).actor).toBeNull();
  });

  it('is the nearest line, straight or bent', () => {
    expect(hitTest(crowdOf(), 150, 5, reach)).toEqual({ actor: null, line: 0 });
    expect(hitTest(crowdOf(), 150, 66, reach)).toEqual({ actor: null, line: 1 });
    expect(hitTest(crowdOf(), 150, 30, reach)).toEqual({ actor: null, line: null });
  });

  it('is nothing that is dimmed', () => {
    const graph = crowdOf({ actor: Mark.DIMMED, line: Mark.DIMMED });
    expect(hitTest(graph, 0, 0, reach).actor).toBeNull();
    expect(hitTest(graph, 150, 2, reach)).toEqual({ actor: null, line: null });
  });
});
