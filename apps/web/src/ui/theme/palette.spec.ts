import { describe, expect, it } from '@jest/globals';
import { palette } from './palette';
import type { Scheme } from './scheme';

type Triple = readonly [number, number, number];

const schemes: readonly Scheme[] = ['light', 'dark', 'contrast'];

/** Linear light of a #rrggbb colour (IEC 61966-2-1). */
function light(colour: string): Triple {
  const channel = (at: number): number => {
    const value = parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

const dot = (row: Triple, [r, g, b]: Triple): number => row[0] * r + row[1] * g + row[2] * b;

/** WCAG 2.2 contrast ratio. */
function contrast(one: string, other: string): number {
  const luminance = (colour: string): number => dot([0.2126, 0.7152, 0.0722], light(colour)) + 0.05;
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return high / low;
}

/** Machado, Oliveira and Fernandes 2009, severity 1. */
const sights: Record<string, readonly [Triple, Triple, Triple]> = {
  'full colour vision': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** CIE L*a*b* of a colour as one kind of sight has it. */
function seen(colour: string, sight: readonly [Triple, Triple, Triple]): Triple {
  const source = light(colour);
  const eye = sight.map((row) => Math.min(1, Math.max(0, dot(row, source)))) as unknown as Triple;
  const curve = (t: number): number => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = curve(dot([0.4124, 0.3576, 0.1805], eye) / 0.95047);
  const y = curve(dot([0.2126, 0.7152, 0.0722], eye));
  const z = curve(dot([0.0193, 0.1192, 0.9505], eye) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const apart = (a: Triple, b: Triple): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

describe.each(schemes)('the %s palette', (scheme) => {
  const { background, text, muted, accent, tones, kinds } = palette[scheme];

  it('keeps words at 4.5:1 on the background', () => {
    const words = [text, muted, ...Object.values(tones).map(({ line }) => line)];
    expect(Math.min(...words.map((word) => contrast(word, background)))).toBeGreaterThanOrEqual(4.5);
  });

  it('keeps lines, pale ones too, at 3:1 on the background', () => {
    const lines = [accent, ...Object.values(tones).flatMap(({ line, pale }) => [line, pale])];
    expect(Math.min(...lines.map((line) => contrast(line, background)))).toBeGreaterThanOrEqual(3);
  });

  it('draws what is only denied paler than what is affirmed', () => {
    for (const { line, pale } of Object.values(tones))
      expect(contrast(pale, background)).toBeLessThan(contrast(line, background));
  });

  it.each(Object.entries(kinds))(
    'sets %s off from the background, and its sign off from its fill',
    (_, kind) => {
      expect(contrast(kind.rim, background)).toBeGreaterThanOrEqual(3);
      expect(contrast(kind.icon, kind.fill)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(Object.entries(sights))('keeps the three tones apart under %s', (_, sight) => {
    const [teal, vermilion, slate] = [tones.COOPERATION, tones.CONFLICT, tones.STRUCTURE].map(({ line }) =>
      seen(line, sight),
    ) as [Triple, Triple, Triple];
    const distances = [apart(teal, vermilion), apart(teal, slate), apart(vermilion, slate)];
    expect(Math.min(...distances)).toBeGreaterThan(15);
  });
});
