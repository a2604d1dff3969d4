import { describe, expect, it } from '@jest/globals';
import type { GraphImage, ImageLine, ImageShape } from '../../graph-view/image/imageModel';
import { wrapWords } from '../../graph-view/image/notes';
import { type ImageFrame, imageSvg } from './svg';

const hostile = '</text><script>alert("1")</script> & \u0000';
const shape = (actorId: string, name: string, x: number): ImageShape => ({
  actorId,
  name,
  kind: 'STATE',
  centre: { x, y: 100 },
  size: 40,
  fill: '#123456',
  rim: '#000000',
  rimWidth: 1.5,
  opacity: 1,
  sign: '<path d="M0 0"/>',
  label: name.split(' '),
  labelSize: 12.5,
  labelWeight: 700,
});
const line: ImageLine = {
  relationIds: ['rel_1', 'rel_2'],
  tone: 'CONFLICT',
  evidence: 'CONTESTED',
  words: 'Aland – accuses – Bland',
  start: { x: 100, y: 100 },
  end: { x: 300, y: 100 },
  bend: { x: 200, y: 60 },
  colour: 'rgb(1,2,3)',
  width: 2.6,
  dash: [],
  opacity: 0.8,
  arrowAtStart: null,
  arrowAtEnd: 'barred',
  arrowLength: 9,
  label: '≠ accuses',
  labelSize: 12.5,
  labelAlong: true,
};
const drawing: GraphImage = {
  width: 800,
  height: 400,
  background: '#fbfaf7',
  text: '#1b222d',
  lines: [line],
  shapes: [shape('act_1', 'Aland', 100), shape('act_2', hostile, 300)],
  notes: [{ at: { x: 300, y: 200 }, words: `Who says so? ${hostile}` }],
};
const frame: ImageFrame = {
  title: 'Aland and its neighbours',
  conditions: ['Known by 1 Nov 2020.', `Only ${hostile}`],
  sources: [{ words: '“Title”, The Paper, 2 Oct 2020.', url: 'https://paper.example/?a=1&b=2' }],
  madeOn: '2024-05-06',
  address: 'https://entente.example/?actor=act_1&tone=CONFLICT',
  clocks: null,
  fontFaces: '',
};
const { svg, width, height } = imageSvg(drawing, frame, 'light');

/** Whether every element that opens closes, in order, with attributes that end. */
function wellFormed(xml: string): boolean {
  const open: string[] = [];
  const rest = xml.replace(
    /<(\/?)([a-z]+)((?:\s[\w-]+="[^"<]*")*)\s*(\/?)>/gu,
    (_, closes, name, __, empty) => {
      if (closes) return open.pop() === name ? '' : '<';
      if (!empty) open.push(String(name));
      return '';
    },
  );
  return open.length === 0 && !/[<>]|&(?!(?:amp|lt|gt|quot|#39);)/u.test(rest);
}

describe('a picture as SVG', () => {
  it('is well-formed, whatever names and sources hold', () => {
    expect(wellFormed(svg)).toBe(true);
    expect(svg).not.toContain('<script');
    expect(svg).not.toContain('\u0000');
  });

  it('has its words as text', () => {
    for (const words of ['Aland and its neighbours', '>Aland<', '≠ accuses', 'Known by 1 Nov 2020.']) {
      expect(svg).toContain(words);
    }
  });

  it('leads from each actor and relation to the explorer', () => {
    const links = [...svg.matchAll(/<a href="([^"]+)"/gu)].map(([, href]) => href);
    expect(links).toEqual(
      expect.arrayContaining([
        'https://entente.example/?relation=rel_1',
        'https://entente.example/?actor=act_1',
        'https://paper.example/?a=1&amp;b=2',
        'https://entente.example/?actor=act_1&amp;tone=CONFLICT',
      ]),
    );
    const then = imageSvg(drawing, { ...frame, clocks: { asOf: null, knownAt: '2020-11-01' } }, 'light');
    expect(then.svg).toContain(
      'https://entente.example/?relation=rel_1&amp;happened=any&amp;published=2020-11-01',
    );
  });

  it('explains the signs that it has and no others', () => {
    for (const word of ['State', 'Conflict', 'Contested']) expect(svg).toContain(`>${word}</text>`);
    for (const word of ['Company', 'Cooperation', 'Denied']) expect(svg).not.toContain(`>${word}</text>`);
  });

  it('lists its sources and says when it was made', () => {
    expect(svg).toContain('“Title”, The Paper, 2 Oct 2020.');
    expect(svg).toContain('Made with Entente on 6 May 2024.');
  });

  it('shows the notes beside what they are about', () => {
    expect(svg).toContain('Who says so?');
    expect(imageSvg({ ...drawing, notes: [] }, frame, 'light').svg).not.toContain('Who says so?');
  });

  it('is as wide as the drawing, and has room for what stands beneath', () => {
    expect([width, height > 500]).toEqual([800, true]);
  });

  it('fetches nothing', () => {
    expect(svg).not.toMatch(/@import|url\(|xlink|<image/u);
  });
});

describe('wrapWords', () => {
  it('keeps every word, in lines no longer than the width', () => {
    const words = `${'long '.repeat(60)}${'x'.repeat(300)} end`;
    const lines = wrapWords(words, 300, 12);
    expect(lines.join(' ').replace(/x /gu, 'x')).toContain('x'.repeat(300));
    expect(Math.max(...lines.map((one) => one.length))).toBeLessThanOrEqual(50);
  });
});
