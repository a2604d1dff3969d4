import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { palette } from './palette';
import type { Scheme } from './scheme';

const css = readFileSync(new URL('schemes.css', import.meta.url), 'utf8');
const schemes: readonly Scheme[] = ['light', 'dark', 'contrast'];

function colours(scheme: Scheme): Record<string, string> {
  const [, block = ''] = new RegExp(`data-scheme='${scheme}'\\] \\{([^}]*)\\}`, 'u').exec(css) ?? [];
  const pairs = [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/gu)];
  return Object.fromEntries(pairs.map(([, name = '', value = '']): [string, string] => [name, value]));
}

function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** WCAG 2.2, relative luminance. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

describe.each(schemes)('The %s dress of the page', (scheme) => {
  const here = colours(scheme);
  const { background, text, muted, accent } = palette[scheme];

  it('has the colours of the network', () => {
    expect(here).toMatchObject({ background, text, muted, accent });
  });

  it.each([
    ['text', 'surface'],
    ['text', 'mark'],
    ['text', 'chosen'],
    ['muted', 'surface'],
    ['muted', 'background'],
    ['muted', 'hover'],
    ['muted', 'chosen'],
    ['accent', 'surface'],
    ['accent', 'hover'],
    ['on-accent', 'accent'],
    ['affirms', 'surface'],
    ['denies', 'surface'],
    ['warning', 'warning-ground'],
  ])('can be read: %s on %s, 4.5:1', (ink, ground) => {
    expect(contrast(here[ink] ?? '', here[ground] ?? '')).toBeGreaterThanOrEqual(4.5);
  });

  it('has borders of fields that can be seen, 3:1', () => {
    expect(contrast(here.border ?? '', here.surface ?? '')).toBeGreaterThanOrEqual(3);
  });
});
